import { typeDefsBelow } from '@tessera/kit/graphql/type-defs.ts';

/** The subgraph's schema language. */
export const typeDefs = typeDefsBelow(import.meta.dirname);
