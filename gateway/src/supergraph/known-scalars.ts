import type { ApolloServerPlugin } from '@apollo/server';
import { scalars } from '@tessera/kit/graphql/scalars.ts';
import { isScalarType, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../request-context.ts';

/**
 * Teaches the scalars of a composed schema what they take. Composition keeps their names only, so that a wrong literal would pass here, fail in a subgraph, and look
 * like a fault of ours.
 */
export function teachScalars(schema: GraphQLSchema): void {
  for (const { name, parseValue, parseLiteral } of Object.values(scalars)) {
    const composed = schema.getType(name);
    if (isScalarType(composed)) Object.assign(composed, { parseValue, parseLiteral });
  }
}

/** Does so whenever a supergraph is loaded. */
export const knownScalarsPlugin: ApolloServerPlugin<RequestContext> = {
  serverWillStart: () =>
    Promise.resolve({
      schemaDidLoadOrUpdate: ({ apiSchema }) => {
        teachScalars(apiSchema);
      },
    }),
};
