import type { ChildProcess } from 'node:child_process';

/** Resolves with the exit code of a child once its output is read to the end; null when a signal ended it. */
export async function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}

/** How a child ended, in words; never rejects. */
export async function endingOf(child: ChildProcess): Promise<string> {
  try {
    const code = await exitOf(child);
    return code === null ? `signal ${child.signalCode ?? 'unknown'}` : `exit code ${code}`;
  } catch (error) {
    return (error as Error).message;
  }
}
