import { mkdirSync, readFileSync, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateTypes } from '../generation/generate-types.ts';
import { ROOT, readSubgraphs } from '../subgraphs.ts';

// pnpm generate            writes the resolver types of each subgraph
// pnpm generate --check    fails when a committed file is not what its schema gives
const checking = process.argv.includes('--check');
const isCurrent = (file: string, content: string): boolean =>
  existsSync(file) && readFileSync(file, 'utf8') === content;

const files = await generateTypes(await readSubgraphs());
const stale = files.filter(({ path, content }) => !isCurrent(join(ROOT, path), content));

for (const { path, content } of stale) {
  if (checking) {
    console.error(`${path} is not what the schema gives: run pnpm generate`);
    process.exitCode = 1;
    continue;
  }
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), content);
  console.log(`wrote ${path}`);
}
console.log(`${files.length} generated, ${stale.length} ${checking ? 'stale' : 'changed'}`);
