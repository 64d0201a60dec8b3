import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { print } from 'graphql';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { scalars } from './scalars.ts';
import { typeDefsBelow } from './type-defs.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tessera-kit-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('joins what is common with every contract below a folder, in the order of their paths', async () => {
  await mkdir(join(folder, 'note'));
  await writeFile(join(folder, 'note', 'note.graphql'), 'type Note @access(to: [HOLDER]) { id: ID! }');
  await writeFile(join(folder, 'account.graphql'), 'extend type Query { first: Note @access(to: [HOLDER]) }');
  await writeFile(join(folder, 'note', 'notes.md'), 'not a contract {');

  const typeDefs = typeDefsBelow(folder);
  const text = print(typeDefs);

  expect(text.indexOf('type Money')).toBeLessThan(text.indexOf('extend type Query'));
  expect(text.indexOf('extend type Query')).toBeLessThan(text.indexOf('type Note'));
  expect(text).toContain('id: ID! @access(to: [HOLDER])');
  expect(typeDefsBelow(folder)).toEqual(typeDefs);
  expect(buildSubgraphSchema([{ typeDefs, resolvers: { ...scalars } as never }]).getType('Note')).toBeDefined();
});
