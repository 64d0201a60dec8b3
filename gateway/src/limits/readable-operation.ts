import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../request-context.ts';

/** Levels of lists and objects in a variable. A signed credential has about ten. */
const DEEPEST_VALUE = 64;

// In JSON it can be written, and nowhere be kept.
const HALF_A_CHARACTER = /\p{Surrogate}/u;

const refusal = (message: string, code: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

interface Value {
  readonly where: string;
  readonly value: unknown;
  readonly depth: number;
}

const memberName = (key: string): string => (/^\w{1,50}$/.test(key) ? `.${key}` : '[…]');

const membersOf = ({ where, value, depth }: Value): Value[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).map(([key, member]: [string, unknown]) => ({
        where: Array.isArray(value) ? `${where}[${key}]` : `${where}${memberName(key)}`,
        value: member,
        depth: depth + 1,
      }))
    : [];

/** Why a value cannot be passed on, or null. Without recursion: a hundred kilobytes can be fifty thousand levels deep. */
function valueRefusal(variables: Readonly<Record<string, unknown>>): GraphQLError | null {
  const left: Value[] = Object.entries(variables).map(([name, value]) => ({
    where: `$${name}`,
    value,
    depth: 0,
  }));
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next.value === 'string' && HALF_A_CHARACTER.test(next.value))
      return refusal(`Variable "${next.where}" holds half of a surrogate pair, which is no text.`, 'BAD_USER_INPUT');
    if (next.depth > DEEPEST_VALUE)
      return refusal(`A variable has more than ${String(DEEPEST_VALUE)} levels.`, 'BAD_USER_INPUT');
    left.push(...membersOf(next));
  }
  return null;
}

function operationRefusal(
  operation: OperationDefinitionNode | undefined,
  name: string | undefined,
): GraphQLError | null {
  if (operation === undefined)
    return refusal(
      name === undefined
        ? 'The document has several operations: say in operationName which one to carry out.'
        : 'The document has no operation of the name in operationName.',
      'OPERATION_RESOLUTION_FAILURE',
    );
  return operation.operation === 'subscription'
    ? refusal('The graph has no subscriptions: ask again from time to time.', 'OPERATION_RESOLUTION_FAILURE')
    : null;
}

/** Refuses, with what is wrong, requests that could only fail further in. */
export const readableOperationPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ operation, request }) => {
        const refused = operationRefusal(operation, request.operationName) ?? valueRefusal(request.variables ?? {});
        return refused ? Promise.reject(refused) : Promise.resolve();
      },
    }),
};
