import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { RequestContext } from '../request-context.ts';
import { measureOperation, type OperationSize } from './measure-operation.ts';

/** The largest operation that is carried out. The deepest journey that a front end needs has room; a query that multiplies itself has not. */
export const operationLimits: OperationSize = {
  depth: 12,
  fields: 1_000,
  rootFields: 10,
  aliases: 15,
  directives: 20,
  rows: 10_000,
};

/** Tokens of a document, counted before it is parsed to its end. */
export const MAX_TOKENS = 2_000;

/** Bytes of a request. */
export const MAX_BODY = 100 * 1024;

const names: Readonly<Record<keyof OperationSize, string>> = {
  depth: 'levels of fields',
  fields: 'fields',
  rootFields: 'root fields',
  aliases: 'aliases',
  directives: 'directives',
  rows: 'rows, if every page is full',
};

/** Why an operation of this size is refused, or null. */
export function tooLarge(size: OperationSize, limits: OperationSize = operationLimits): GraphQLError | null {
  const exceeded = (Object.keys(limits) as (keyof OperationSize)[]).find((limit) => size[limit] > limits[limit]);
  if (exceeded === undefined) return null;
  const [limit, maximum, actual] = [exceeded, limits[exceeded], size[exceeded]];
  return new GraphQLError(
    `The operation has ${String(actual)} ${names[limit]}; at most ${String(maximum)} are carried out.`,
    {
      extensions: { code: 'OPERATION_TOO_LARGE', limit, maximum, actual, http: { status: 400 } },
    },
  );
}

/** Refuses operations beyond the limits, persisted ones too, before they are planned. */
export const operationLimitsPlugin: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ document, request }) => {
        const refused = tooLarge(measureOperation(document, request.variables));
        return refused ? Promise.reject(refused) : Promise.resolve();
      },
    }),
};
