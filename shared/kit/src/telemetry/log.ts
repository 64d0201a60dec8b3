import { pino, type DestinationStream, type Logger } from 'pino';
import { tracedLine } from './tracing.ts';

export type Log = Logger;

/** What is logged of a failure. A list of what may pass, because database errors carry the row and the parameters, and with them what a person wrote. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack: string; // frames alone
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly cause?: LoggedError;
}

const DATA_EXCEPTION = '22'; // class of SQLSTATE whose messages quote the value
const QUOTING = new Set(['SyntaxError', 'GraphQLError', 'NonErrorThrown']); // what could not be parsed, serialized, or was no error

const quotesValue = ({ name }: Error, code: string | undefined): boolean =>
  QUOTING.has(name) || code?.startsWith(DATA_EXCEPTION) === true;

/** Where it was thrown, without the message that begins a stack. */
const framesOf = ({ stack }: Error): string => stack?.match(/^ {4}at .*$/gm)?.join('\n') ?? '';

const textIn = (error: object, property: string): string | undefined => {
  const value = (error as Record<string, unknown>)[property];
  return typeof value === 'string' ? value : undefined;
};

/** The parts of a failure that hold nothing a person wrote. */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error', stack: '' };
  const [code, table, constraint] = ['code', 'table', 'constraint'].map((property) => textIn(error, property));
  const quotes = quotesValue(error, code);
  return {
    type: error.name,
    message: quotes ? 'a value that cannot be read, which the message would quote' : error.message,
    stack: framesOf(error),
    ...(code !== undefined && { code }),
    ...(table !== undefined && { table }),
    ...(constraint !== undefined && { constraint }),
    ...(error.cause !== undefined && { cause: loggedError(error.cause) }),
  };
}

/** Structured log of one process, on standard output unless told otherwise. Callers log ids and codes, never names, tokens, variables or texts a person wrote. */
export function createLog(service: string, level = 'info', destination?: DestinationStream): Log {
  const options = {
    level,
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: loggedError },
    mixin: tracedLine,
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
