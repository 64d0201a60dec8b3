import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SOURCES = ['*.html', 'package.json', 'build/*.ts', 'operations/**/*.graphql', 'src/**/*.*', '../pnpm-lock.yaml'];

/** One word for everything that a build depends on: the same as long as none of it changed. */
export async function fingerprint(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: folder })).toSorted();
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  return hash.digest('hex');
}
