import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentNode } from 'graphql';

/** The checkout. */
export const ROOT = join(import.meta.dirname, '../..');

/** The composed graph, committed. */
export const SUPERGRAPH = join(ROOT, 'supergraph.graphql');

/** One subgraph's part of the graph. */
export interface Subgraph {
  readonly name: string;
  readonly url: string; // routing address written into the supergraph; a running gateway takes it from its environment
  readonly typeDefs: DocumentNode;
}

const FIRST_PORT = 4001;
const names = ['accounts', 'registry', 'guidance-and-validation', 'credentials'] as const;

/** The folder of one subgraph. */
export const folderOf = (name: string): string => join(ROOT, 'subgraphs', name);

const typeDefsFileOf = (name: string): string => join(folderOf(name), 'src/type-defs.ts');

/** Reads the schema of every subgraph that has one, in the order of their ports. */
export const readSubgraphs = (): Promise<readonly Subgraph[]> =>
  Promise.all(
    names
      .map((name, index) => ({ name, url: `http://127.0.0.1:${FIRST_PORT + index}/graphql` }))
      .filter(({ name }) => existsSync(typeDefsFileOf(name)))
      .map(async ({ name, url }) => {
        const module = (await import(pathToFileURL(typeDefsFileOf(name)).href)) as { typeDefs: DocumentNode };
        return { name, url, typeDefs: module.typeDefs };
      }),
  );
