import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { endProcess } from '../process/end-process.ts';
import { processFacts } from '../process/process-facts.ts';
import { StackError } from '../stack-error.ts';
import { shutdown } from './shutdown.ts';

/** Number of the server process that the cluster's folder names, running or not. */
export async function recordedServer(folder: string): Promise<number | undefined> {
  const lines = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => undefined);
  const pid = Number(lines?.split('\n')[0]);
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}

/** True when the process of that number is the PostgreSQL server of this very folder. */
async function servesFolder(pid: number, folder: string): Promise<boolean> {
  const command = (await processFacts(pid))?.command ?? '';
  return command.includes('postgres') && command.includes(folder);
}

/** Puts right what an unclean stop left: ends a server that outlived its launcher, and removes a lock whose owner is gone. Says what it did. */
export async function mendCluster(folder: string): Promise<string | undefined> {
  const pid = await recordedServer(folder);
  if (pid === undefined) {
    await rm(join(folder, 'postmaster.pid'), { force: true });
    return undefined;
  }
  if (!(await servesFolder(pid, folder))) {
    await rm(join(folder, 'postmaster.pid'), { force: true });
    return 'PostgreSQL was not stopped cleanly; its lock is removed and it recovers by itself';
  }
  if (!(await endProcess(pid, shutdown)))
    throw new StackError(
      'POSTGRES_FAILED',
      `an earlier PostgreSQL (process ${pid}) does not end: end it by hand and start again`,
    );
  return 'stopped a PostgreSQL that an earlier start had left running';
}
