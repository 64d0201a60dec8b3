import { StackError } from './stack-error.ts';

const INTERRUPTED = 130;

const describe = (error: unknown): string => {
  if (error instanceof StackError) return `${error.code}: ${error.message}`;
  return `UNEXPECTED: ${error instanceof Error ? error.message : String(error)} (--verbose shows where)`;
};

/** Runs a command's work and exits with its code; a failure is one line on standard error, with its origin when `--verbose` is given. */
export async function command(work: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await work();
  } catch (error) {
    const isInterruption = error instanceof Error && error.name === 'AbortError';
    if (!isInterruption) process.stderr.write(`${describe(error)}\n`);
    if (process.argv.includes('--verbose')) console.error(error);
    process.exitCode = isInterruption ? INTERRUPTED : 1;
  }
}
