import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { processFacts, stillRuns } from '../process/process-facts.ts';
import { StackError } from '../stack-error.ts';

const holderSchema = z.object({ pid: z.number().int().positive(), startedAt: z.string(), port: z.number().int() });

/** The launcher that holds a data folder. */
export type LockHolder = z.infer<typeof holderSchema>;

/** A data folder that is ours until released. */
export interface Lock {
  readonly wasStale: boolean; // an earlier launcher was not stopped cleanly
  readonly release: () => Promise<void>;
}

async function readHolder(file: string): Promise<LockHolder | undefined> {
  try {
    return holderSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** The launcher that holds the lock and still runs, if any. */
export async function lockHolder(file: string): Promise<LockHolder | undefined> {
  const holder = await readHolder(file);
  return holder !== undefined && (await stillRuns(holder)) ? holder : undefined;
}

/** Puts a complete lock file in place; false when there is one already. A link, unlike a write, is all or nothing. */
async function tryLock(file: string, holder: LockHolder): Promise<boolean> {
  const own = `${file}.${randomUUID()}`;
  await writeFile(own, JSON.stringify(holder), { mode: 0o600 });
  try {
    await link(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Takes the lock of a data folder; a lock whose owner is gone is replaced. */
export async function takeLock(file: string, port: number): Promise<Lock> {
  const facts = await processFacts(process.pid);
  const own = { pid: process.pid, startedAt: facts?.startedAt ?? '', port };
  const release = (): Promise<void> => rm(file, { force: true });
  if (await tryLock(file, own)) return { wasStale: false, release };
  const holder = await lockHolder(file);
  if (holder === undefined) {
    const stale = `${file}.${randomUUID()}`;
    await rename(file, stale).catch(() => undefined);
    await rm(stale, { force: true });
    if (await tryLock(file, own)) return { wasStale: true, release };
  }
  const who = holder ?? (await lockHolder(file));
  throw new StackError(
    'ALREADY_RUNNING',
    `Tessera already runs at http://localhost:${who?.port ?? port} (process ${who?.pid ?? 'unknown'}): stop it with Ctrl-C there, or start another with --port N --data DIR`,
  );
}
