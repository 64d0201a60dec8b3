import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import { ask } from './ask.ts';

/** The schema with its descriptions, as the graph tells it; it is the same for everybody. */
export async function fetchSchema(): Promise<GraphQLSchema> {
  const { data } = await ask({ query: getIntrospectionQuery({ inputValueDeprecation: true }) }, null);
  if (data == null) throw new Error('the graph does not tell its schema');
  return buildClientSchema(data as unknown as IntrospectionQuery);
}
