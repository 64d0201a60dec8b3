import type { GraphQLDataSource } from '@apollo/gateway';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import { tracedCall } from '@tessera/kit/telemetry/traced-call.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import { collapse, spread, type Collapsed } from './representations.ts';
import { NoAnswer, type SubgraphConnection } from './subgraph-connection.ts';

type Process = GraphQLDataSource<RequestContext>['process'];
type Options = Parameters<Process>[0];
type SubgraphAnswer = Awaited<ReturnType<Process>>;

const NOTHING_TO_COLLAPSE: Collapsed = { texts: [], positions: [] };

const member = (name: string, json: string): string => `${JSON.stringify(name)}:${json}`;

/** The body of a GraphQL request, in which representations stand as the texts that they were compared by. */
function bodyOf({ query, operationName, variables = {} }: Options['request'], { texts }: Collapsed): string {
  const variableMembers = Object.entries(variables)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) =>
      member(name, texts.length > 0 && name === 'representations' ? `[${texts.join(',')}]` : JSON.stringify(value)),
    );
  const members = [member('query', JSON.stringify(query)), member('variables', `{${variableMembers.join(',')}}`)];
  if (operationName !== undefined) members.push(member('operationName', JSON.stringify(operationName)));
  return `{${members.join(',')}}`;
}

// The planner writes the keyword first in every operation that is not an anonymous query.
const isMutation = (query: string | undefined): boolean => /^\s*mutation\b/.test(query ?? '');

const unavailable = (subgraph: string, mutation: boolean): GraphQLFormattedError => ({
  message: mutation
    ? `The subgraph ${subgraph} did not answer. Whether the command was carried out is not known: repeat it with the same idempotency key.`
    : `The subgraph ${subgraph} did not answer. What it owns is missing here.`,
  extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph },
});

const reasonOf = (error: unknown): string => (error instanceof NoAnswer ? error.reason : 'INTERNAL');

async function headersFor(context: RequestContext, subgraph: string): Promise<Record<string, string>> {
  return {
    'content-type': 'application/json',
    accept: 'application/json',
    authorization: `Bearer ${await context.identityFor(subgraph)}`,
    'x-request-id': context.requestId,
    ...(context.acceptLanguage !== undefined && { 'accept-language': context.acceptLanguage }),
  };
}

/** Asks one subgraph for what the query plan wants of it. A subgraph that does not answer leaves a gap and an error, and the rest of the answer stands. */
export function subgraphDataSource(connection: SubgraphConnection, log: Log): GraphQLDataSource<RequestContext> {
  return {
    process: async ({ request, context }: Options): Promise<SubgraphAnswer> => {
      const representations: unknown = request.variables?.['representations'];
      const collapsed = Array.isArray(representations) ? collapse(representations) : NOTHING_TO_COLLAPSE;
      const mutation = isMutation(request.query);
      const headers = await headersFor(context as RequestContext, connection.name);
      const { requestId, deadline } = context as RequestContext;
      try {
        const body = bodyOf(request, collapsed);
        const answer = await tracedCall(connection.name, requestId, reasonOf, (trace) =>
          connection.post({ headers: { ...headers, ...trace }, body, repeatable: !mutation, deadline }),
        );
        return spread(answer, collapsed);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        log.warn({ requestId, subgraph: connection.name, reason: error.reason, mutation }, 'subgraph gave no answer');
        return { data: null, errors: [unavailable(connection.name, mutation)] };
      }
    },
  };
}
