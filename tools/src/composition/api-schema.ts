import { Supergraph, printSchema } from '@apollo/federation-internals';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** The graph as clients see it: without the machinery of federation and without what is `@inaccessible`. */
export const apiSchemaOf = (supergraph: string): GraphQLSchema =>
  buildSchema(printSchema(Supergraph.build(supergraph, { supportedFeatures: null }).apiSchema()));
