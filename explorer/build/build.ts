import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/*
 * node explorer/build/build.ts                  builds the explorer into explorer/dist
 * node explorer/build/build.ts --if-needed      the same, unless that was done from the same sources or is impossible; an installation or a start never fails for it
 */
const root = join(import.meta.dirname, '..');
const built = join(root, 'dist');
const STAMP = 'built-from';

const isUpToDate = async (current: string): Promise<boolean> =>
  (await readFile(join(built, STAMP), 'utf8').catch(() => '')) === current;

/** Builds beside what is there and then takes its place, so that a gateway that runs serves the one or the other. */
async function build(current: string): Promise<void> {
  const begun = performance.now();
  const { bundle } = await import('./bundle.ts'); // the bundler is not there in an installation for production
  const fresh = `${built}-${process.pid}`;
  try {
    await bundle(root, fresh);
    await writeFile(join(fresh, STAMP), current);
    await rm(built, { recursive: true, force: true });
    await rename(fresh, built);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  console.log(`The explorer is built (${((performance.now() - begun) / 1000).toFixed(1)} s).`);
}

const mayBeSkipped = process.argv.includes('--if-needed');
try {
  const current = await fingerprint(root);
  if (!mayBeSkipped || !(await isUpToDate(current))) await build(current);
} catch (error) {
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  console.error(`The explorer is not built: ${reason}`);
  if (!mayBeSkipped) process.exitCode = 1;
}
