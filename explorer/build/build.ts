import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.ts';

/*
 * node explorer/build/build.ts                  builds the explorer into explorer/dist
 * node explorer/build/build.ts --if-needed      the same, unless that was done from the same sources or is impossible; an installation or a start never fails for it
 */
const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist/built-from');

const isUpToDate = async (current: string): Promise<boolean> =>
  (await readFile(stamp, 'utf8').catch(() => '')) === current;

async function build(current: string): Promise<void> {
  const begun = performance.now();
  const { bundle } = await import('./bundle.ts'); // the bundler is not there in an installation for production
  await bundle(root);
  await writeFile(stamp, current);
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
