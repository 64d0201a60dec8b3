import type { Log } from '@tessera/kit/telemetry/log.ts';
import type { GraphQLFormattedError } from 'graphql';
import { currentRequest } from '../request-context.ts';

/** Codes that tell a client something it can act on. An error with any other code is ours to find in the log, and tells the client nothing but where to look. */
export const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'STEP_UP_REQUIRED',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'SUBGRAPH_UNAVAILABLE',
  'TOO_BUSY',
  'UNAVAILABLE',
  'INVALID_TOKEN',
  'IDENTITY_PROVIDER_UNAVAILABLE',
  'OPERATION_TOO_LARGE',
]);

/** Codes that speak of the client's document when the gateway finds them; from a subgraph they mean that the gateway asked wrongly. */
export const DOCUMENT_CODES: ReadonlySet<unknown> = new Set([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

const PUBLIC_EXTENSIONS = ['code', 'subgraph', 'field', 'roles', 'acrValues', 'maxAge', 'limit', 'maximum', 'actual'];

type Extensions = Readonly<Record<string, unknown>>;

function publicExtensions({ serviceName, ...extensions }: Extensions): Record<string, unknown> {
  const known = { ...(serviceName !== undefined && { subgraph: serviceName }), ...extensions };
  return Object.fromEntries(Object.entries(known).filter(([name]) => PUBLIC_EXTENSIONS.includes(name)));
}

const isPublic = ({ code, serviceName }: Extensions): boolean =>
  PUBLIC_CODES.has(code) || (serviceName === undefined && DOCUMENT_CODES.has(code));

/** Shapes every error that leaves the gateway: expected ones with what a client may know of them, all others as `INTERNAL` with the id to ask about. */
export const maskErrors =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions = {} } = formatted;
    const facts = currentRequest.getStore();
    const place = { ...(locations && { locations }), ...(path && { path }) };
    if (isPublic(extensions)) {
      facts?.errorCodes.add(String(extensions['code']));
      return { message, ...place, extensions: publicExtensions(extensions) };
    }
    const { code, serviceName } = extensions;
    const requestId = facts?.requestId;
    facts?.errorCodes.add('INTERNAL');
    // What a subgraph says went wrong is in its own log; its words could hold data.
    log.error(
      { requestId, code, subgraph: serviceName, ...(serviceName === undefined && { err: error }) },
      'internal error',
    );
    return {
      message: 'Something went wrong inside. Quote the request id to whoever runs this service.',
      ...place,
      extensions: { code: 'INTERNAL', requestId },
    };
  };
