import { typeDefsBelow } from '@tessera/kit/graphql/type-defs.ts';

/** This subgraph's part of the graph. */
export const typeDefs = typeDefsBelow(import.meta.dirname);
