import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inheritedEnvironment } from '../config.ts';
import { endingOf } from '../process/exit-of.ts';
import { endWithUs } from '../process/end-with-us.ts';
import { endProcess } from '../process/end-process.ts';
import type { RunningProcess } from '../process/supervise.ts';
import { StackError } from '../stack-error.ts';
import type { Cluster } from './cluster.ts';
import { shutdown } from './shutdown.ts';

const PATIENCE = 60_000;
const POLL = 20;
const STATUS_LINE = 7;

function flags({ folder, port, settings }: Cluster): readonly string[] {
  return [
    '-D',
    folder,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

/** Spawns the server in a session of its own, so that Ctrl-C in the terminal reaches the launcher alone, and with a log that outlives the launcher. */
async function spawnServer(cluster: Cluster): Promise<ChildProcess> {
  await using log = await open(cluster.logFile, 'a', 0o600);
  return spawn(cluster.binaries.postgres, flags(cluster), {
    ...cluster.user,
    cwd: cluster.folder,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: { ...inheritedEnvironment(), LC_ALL: 'C' },
  });
}

/** The server writes its state into its lock file; `ready` is the eighth line. */
async function isReady({ folder }: Cluster, pid: number | undefined): Promise<boolean> {
  const lines = (await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return Number(lines[0]) === pid && lines[STATUS_LINE]?.trim() === 'ready';
}

async function lastComplaint(logFile: string): Promise<string> {
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n');
  return (
    lines.findLast((line) => /FATAL|PANIC|could not/.test(line))?.replace(/^.*?(FATAL|PANIC|LOG):\s*/, '') ??
    'no reason given'
  );
}

async function becomesReady(cluster: Cluster, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + PATIENCE;
  while (Date.now() < deadline && child.exitCode === null && child.signalCode === null) {
    if (await isReady(cluster, child.pid)) return true;
    await wait(POLL);
  }
  return false;
}

/** Starts the server and waits until it takes connections; recovery after a crash is part of the wait. */
export async function startPostgres(cluster: Cluster): Promise<RunningProcess> {
  const child = await spawnServer(cluster);
  const ended = endingOf(child);
  const { pid } = child;
  const stop = async (hurry?: AbortSignal): Promise<void> => {
    if (pid !== undefined) await endProcess(pid, shutdown, hurry);
  };
  if (pid !== undefined) void ended.then(endWithUs(pid));
  if (pid !== undefined && (await becomesReady(cluster, child))) {
    child.unref();
    return { pid, ended, stop };
  }
  await stop();
  throw new StackError(
    'POSTGRES_FAILED',
    `PostgreSQL does not start (${await lastComplaint(cluster.logFile)}): see ${cluster.logFile}; if its data is damaged, \`npx pnpm@12 reset\` begins anew`,
  );
}
