import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { concatAST, parse, type DocumentNode } from 'graphql';
import { spreadAccess } from './access.ts';

const read = (file: string): DocumentNode => parse(readFileSync(file, 'utf8'), { noLocation: true });

/**
 * The schema language of one subgraph: the kit's common elements and every `*.graphql` below `folder`, sorted by path so that the result does not depend on the
 * file system, with `@access` spread over fields.
 */
export function typeDefsBelow(folder: string): DocumentNode {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .sort();
  return spreadAccess(
    concatAST([read(join(import.meta.dirname, 'common.graphql')), ...files.map((file) => read(join(folder, file)))]),
  );
}
