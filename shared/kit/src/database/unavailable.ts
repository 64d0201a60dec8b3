import { sqlState } from './sql-state.ts';

/**
 * What was asked of the database could not be done just now. TOO_BUSY: too many asked at once, and this is turned away rather than made to wait. UNAVAILABLE: the
 * database is not there, or went away in between. Either way the same command may be sent again under its key: only then is it certain that it is done once.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
  readonly extensions: { readonly code: 'TOO_BUSY' | 'UNAVAILABLE' };
  constructor(code: 'TOO_BUSY' | 'UNAVAILABLE', options: ErrorOptions) {
    super(WORDING[code], options);
    this.extensions = { code };
  }
}

const WORDING = {
  TOO_BUSY: 'Too many ask at once. Send the same again in a moment; a command with the same idempotency key.',
  UNAVAILABLE:
    'This cannot be done just now. Send the same again in a moment; a command with the same idempotency key.',
} as const;

/** Serialization failure, deadlock, lock not available: the database asks to try again. */
const IN_THE_WAY = new Set(['40001', '40P01', '55P03']);

/** Shut down, starting up, connection broken, idle for too long in a transaction: the connection is gone, and its transaction with it. */
const GONE = /^(?:08|57P0[1-3]|25P0[34])/;

/** No connections or no resources left, such as room on the disk: nothing of this transaction was kept. */
const EXHAUSTED = '53';

const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EHOSTUNREACH', 'ENETUNREACH', 'EPIPE', 'ETIMEDOUT']);

// What `pg` says without a code, and TypeORM once it has given a broken connection up.
const BROKEN =
  /^(?:Connection terminated|Client (?:has encountered a connection error|was closed) and is not queryable|Query runner already released|Database connection provided by a query runner was already released)/;
const POOL_IS_FULL = 'timeout exceeded when trying to connect';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

function networkCode(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined;
  const { code, driverError } = error as { code?: unknown; driverError?: { code?: unknown } };
  return driverError?.code ?? code;
}

/** True when another transaction was in the way, and the same may well succeed now. */
export const isInTheWay = (error: unknown): boolean => IN_THE_WAY.has(sqlState(error) ?? '');

/** True when the connection broke, or none could be had: before a COMMIT was sent, nothing was done. */
export const isGone = (error: unknown): boolean =>
  GONE.test(sqlState(error) ?? '') || NETWORK.has(networkCode(error) as string) || BROKEN.test(messageOf(error));

/** The failure as a client may hear of it, when it is one of the database's being busy or away; any other as it is. */
export function asUnavailable(error: unknown): unknown {
  if (messageOf(error) === POOL_IS_FULL || isInTheWay(error)) return new Unavailable('TOO_BUSY', { cause: error });
  return isGone(error) || sqlState(error)?.startsWith(EXHAUSTED) === true
    ? new Unavailable('UNAVAILABLE', { cause: error })
    : error;
}
