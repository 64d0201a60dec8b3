import { Pool, errors } from 'undici';

/** A subgraph gave no GraphQL answer. `reason` is for the log. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly reason: string;
  constructor(reason: string, options?: ErrorOptions) {
    super(`no answer: ${reason}`, options);
    this.reason = reason;
  }
}

/** One request to a subgraph, ready to be written. */
export interface SubgraphRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly repeatable: boolean; // a query: sending it twice changes nothing
  readonly deadline: number; // epoch milliseconds
}

/** Kept-alive connections to one subgraph. */
export interface SubgraphConnection {
  readonly name: string;
  /** The JSON object that the subgraph answers; `NoAnswer` when there is none. */
  post(request: SubgraphRequest): Promise<Record<string, unknown>>;
  /** Whether the subgraph says within a second that it is ready. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}

/** Longest time a subgraph may take for one call; subgraphs themselves give up earlier. */
const CALL_TIMEOUT = 6_000;
const READY_TIMEOUT = 1_000;

// Shorter than the 65 s for which subgraphs keep connections, so that no request is written into one that is being closed.
const KEEP_ALIVE = 30_000;

const poolOf = (origin: string): Pool =>
  new Pool(origin, {
    connections: 64,
    pipelining: 1, // one at a time on a connection: a slow answer must not hold up another
    keepAliveTimeout: KEEP_ALIVE,
    keepAliveMaxTimeout: KEEP_ALIVE,
    headersTimeout: CALL_TIMEOUT,
    bodyTimeout: CALL_TIMEOUT,
    connect: { timeout: 1_000 },
    maxResponseSize: 32 * 1024 * 1024,
  });

const RESET = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';

const isTimeout = (error: unknown): boolean =>
  error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError;

const reasonOf = (error: unknown): string => (isTimeout(error) ? 'TIMEOUT' : codeOf(error));

/** `work` with a signal that ends it after so many milliseconds. A timer of `AbortSignal.timeout` would outlive the call and fail for nobody. */
async function within<T>(milliseconds: number, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const late = new AbortController();
  const timer = setTimeout(() => {
    late.abort(new NoAnswer('TIMEOUT'));
  }, milliseconds);
  return work(late.signal).finally(() => {
    clearTimeout(timer);
  });
}

async function send(pool: Pool, path: string, request: SubgraphRequest): Promise<Record<string, unknown>> {
  const remaining = Math.min(request.deadline - Date.now(), CALL_TIMEOUT);
  if (remaining <= 0) throw new NoAnswer('TIMEOUT');
  const { headers, body } = request;
  const { statusCode, text } = await within(remaining, async (signal) => {
    const response = await pool.request({ method: 'POST', path, headers, body, signal });
    return { statusCode: response.statusCode, text: await response.body.text() };
  });
  try {
    const answer: unknown = JSON.parse(text);
    // Refusals come with 4xx and are answers too; what fails in front of GraphQL has no such shape.
    if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)) return { ...answer };
  } catch {
    // Not JSON: falls through to the status.
  }
  throw new NoAnswer(`HTTP_${String(statusCode)}`);
}

async function sendWithRetry(pool: Pool, path: string, request: SubgraphRequest): Promise<Record<string, unknown>> {
  try {
    return await send(pool, path, request);
  } catch (error) {
    if (!request.repeatable || !RESET.has(codeOf(error))) throw error;
    return await send(pool, path, request);
  }
}

/** Opens connections to the subgraph `name` on demand. */
export function connectTo(name: string, endpoint: URL): SubgraphConnection {
  const pool = poolOf(endpoint.origin);
  const path = `${endpoint.pathname}${endpoint.search}`;
  return {
    name,
    post: (request) =>
      sendWithRetry(pool, path, request).catch((error: unknown) => {
        throw error instanceof NoAnswer ? error : new NoAnswer(reasonOf(error), { cause: error });
      }),
    isReady: async () => {
      try {
        const { statusCode, body } = await pool.request({
          method: 'GET',
          path: '/health/ready',
          signal: AbortSignal.timeout(READY_TIMEOUT),
        });
        await body.dump();
        return statusCode === 200;
      } catch {
        return false;
      }
    },
    close: () => pool.close(),
  };
}
