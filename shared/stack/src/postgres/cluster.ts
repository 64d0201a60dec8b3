import type { PostgresBinaries } from './binaries.ts';
import type { PostgresUser } from './postgres-user.ts';

/** Everything needed to run one embedded PostgreSQL. */
export interface Cluster {
  readonly folder: string;
  readonly logFile: string;
  readonly port: number;
  readonly superuserPassword: string;
  readonly binaries: PostgresBinaries;
  readonly user: PostgresUser | undefined; // set when started as root
  readonly settings: Readonly<Record<string, string>>;
}

/** The name of the superuser; used by the stack alone. */
export const SUPERUSER = 'postgres';

/** Settings for a demo country on a laptop: small memory, TCP on the loopback only, a log without data in it. */
export const embeddedSettings: Readonly<Record<string, string>> = {
  cluster_name: 'tessera',
  jit: 'off',
  listen_addresses: '127.0.0.1',
  log_checkpoints: 'off',
  log_error_verbosity: 'terse', // the detail of an error may hold a row
  log_min_error_statement: 'panic',
  log_min_messages: 'warning',
  log_timezone: 'UTC',
  max_connections: '120',
  max_wal_size: '512MB',
  shared_buffers: '128MB',
  timezone: 'UTC',
  unix_socket_directories: '',
};

/** Settings for tests: nothing is worth surviving a crash of the machine. */
export const throwawaySettings: Readonly<Record<string, string>> = {
  ...embeddedSettings,
  autovacuum_naptime: '1h',
  cluster_name: 'tessera-test',
  fsync: 'off',
  full_page_writes: 'off',
  max_connections: '300',
  synchronous_commit: 'off',
};
