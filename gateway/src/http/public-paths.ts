import { pipeline } from 'node:stream/promises';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import { tracedCall } from '@tessera/kit/telemetry/traced-call.ts';
import { raw, Router, type Request, type RequestHandler, type Response } from 'express';
import { Pool } from 'undici';
import { currentRequest } from '../request-context.ts';
import { answerError } from './error-answer.ts';

/** What anyone may fetch of the credentials subgraph without GraphQL: documents, keys, status lists, verification and shares. */
const PUBLIC = /^\/(?:verify(?:\/.*)?|(?:credentials|issuers|status-lists|shares)\/.*)$/;

// A presented credential with its evidence is larger than a query.
const MAX_PUBLIC_BODY = '1mb';
const TIMEOUT = 6_000;

// `/shares/..%2fgraphql` must not become another address behind us.
const isDevious = (path: string): boolean => /(?:^|\/)\.{1,2}(?:\/|$)|\\|%2e|%2f|%5c|%00|\/\//i.test(path);

const FORWARDED = ['accept', 'accept-language', 'content-type', 'if-none-match', 'if-modified-since', 'user-agent'];
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-powered-by',
  'x-request-id',
]);

type ForwardedHeaders = Record<string, string> & { 'x-request-id': string };

const NO_ANSWER = (): string => 'NO_ANSWER';

/** The client's headers that mean something there. An identity is never among them: only the gateway vouches for anyone. */
function headersOf(request: Request): ForwardedHeaders {
  const headers: ForwardedHeaders = { 'x-request-id': currentRequest.getStore()?.requestId ?? 'unknown' };
  for (const name of FORWARDED) {
    const value = request.get(name);
    if (value !== undefined) headers[name] = value;
  }
  return headers;
}

async function forward(pool: Pool, request: Request, response: Response): Promise<void> {
  const headers = headersOf(request);
  const upstream = await tracedCall('credentials', headers['x-request-id'], NO_ANSWER, (trace) =>
    pool.request({
      method: request.method,
      path: request.originalUrl,
      headers: { ...headers, ...trace },
      body: Buffer.isBuffer(request.body) ? request.body : null,
      signal: AbortSignal.timeout(TIMEOUT),
    }),
  );
  response.status(upstream.statusCode);
  for (const [name, value] of Object.entries(upstream.headers)) {
    if (value !== undefined && !HOP_BY_HOP.has(name)) response.setHeader(name, value);
  }
  await pipeline(upstream.body, response);
}

const forwardTo =
  (pool: Pool, log: Log): RequestHandler =>
  async (request, response) => {
    try {
      await forward(pool, request, response);
    } catch (error) {
      log.warn(
        { requestId: currentRequest.getStore()?.requestId, subgraph: 'credentials', err: error },
        'public path gave no answer',
      );
      if (response.headersSent) response.destroy();
      else answerError(response, 503, 'SUBGRAPH_UNAVAILABLE', 'The subgraph credentials did not answer.');
    }
  };

/** Publishes the credentials subgraph's public addresses through the gateway's port. */
export function publicPaths(
  credentials: URL,
  log: Log,
): { readonly router: Router; readonly close: () => Promise<void> } {
  const pool = new Pool(credentials.origin, {
    connections: 32,
    keepAliveTimeout: 30_000,
    keepAliveMaxTimeout: 30_000,
    connect: { timeout: 1_000 },
  });
  const router = Router();
  router.use((request, response, next) => {
    if (!PUBLIC.test(request.path) || isDevious(request.originalUrl.split('?')[0] ?? '')) next('router');
    else if (!['GET', 'HEAD', 'POST'].includes(request.method))
      answerError(response, 405, 'BAD_REQUEST', 'Only GET and POST work here.');
    else next();
  });
  router.use(raw({ type: () => true, limit: MAX_PUBLIC_BODY }), forwardTo(pool, log));
  return { router, close: () => pool.close() };
}
