import type { TestProject } from 'vitest/node';
import type { PostgresAddress } from '../postgres/connect.ts';
import { startTestPostgres, type MigrationFailures } from './test-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    postgres: PostgresAddress;
    migrationFailures: MigrationFailures;
  }
}

/** Starts PostgreSQL before the first test of a run and tells every test where it is; the function returned stops it after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { address, failures, stop } = await startTestPostgres();
  project.provide('postgres', address);
  project.provide('migrationFailures', failures);
  return stop;
}
