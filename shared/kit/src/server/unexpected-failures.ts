import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { ErrorRequestHandler, Request } from 'express';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { Unavailable } from '../database/unavailable.ts';
import type { Log } from '../telemetry/log.ts';
import { isUuid } from '../text/uuid.ts';

const UNEXPECTED = 'INTERNAL_SERVER_ERROR';
const WORDING = 'Something went wrong on our side.';

/** The database was busy or away: no fault to be found in the code, and one to be seen in the log. */
const isForNow = (error: GraphQLError): boolean => unwrapResolverError(error) instanceof Unavailable;

/** Failures nobody expected leave as `INTERNAL` and say nothing; what clients may know passes. */
export const maskError = (formatted: GraphQLFormattedError): GraphQLFormattedError =>
  formatted.extensions?.['code'] === UNEXPECTED
    ? { message: WORDING, ...(formatted.path && { path: formatted.path }), extensions: { code: 'INTERNAL' } }
    : formatted;

/** Logs what `maskError` hides, under the id of its request where there was one. */
export function reportFailures<C extends { readonly requestId: string }>(log: Log): ApolloServerPlugin<C> {
  const report = async (failure: unknown, details: object = {}): Promise<void> => {
    log.error({ ...details, err: unwrapResolverError(failure) }, 'unexpected failure');
  };
  return {
    contextCreationDidFail: ({ error }) => report(error),
    unexpectedErrorProcessingRequest: ({ requestContext, error }) =>
      report(error, { requestId: requestContext.contextValue.requestId }),
    requestDidStart: ({ contextValue: { requestId } }) =>
      Promise.resolve({
        didEncounterErrors: async ({ errors }) => {
          for (const error of errors.filter(isForNow))
            log.warn({ requestId, path: error.path, err: unwrapResolverError(error) }, 'not now');
          const unexpected = errors.filter(({ extensions: { code = UNEXPECTED } }) => code === UNEXPECTED);
          for (const error of unexpected) await report(error, { requestId, path: error.path });
        },
      }),
  };
}

/** The id under which the gateway sent a request to something beside GraphQL; anything else that stands there is not repeated. */
export function sentRequestId(request: Request): { readonly requestId?: string } {
  const requestId = request.get('x-request-id');
  return requestId !== undefined && isUuid(requestId) ? { requestId } : {};
}

const statusOf = (failure: unknown): number => {
  const status = typeof failure === 'object' && failure !== null && 'status' in failure ? failure.status : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
};

/** The last handler of an HTTP server: refuses what cannot be read without repeating it, as Express's own would, and hides and logs the rest. */
export const answerFailure =
  (log: Log): ErrorRequestHandler =>
  (failure: unknown, request, response, _next) => {
    const status = statusOf(failure);
    if (status === 500) log.error({ ...sentRequestId(request), err: failure }, 'unexpected failure');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const [message, code] = status === 500 ? [WORDING, 'INTERNAL'] : ['The request cannot be read.', 'BAD_REQUEST'];
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
