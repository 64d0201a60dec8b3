import { typeDefsBelow } from '@tessera/kit/graphql/type-defs.ts';

/** The schema language of the accounts subgraph: the kit's common elements and those of each feature. */
export const typeDefs = typeDefsBelow(import.meta.dirname);
