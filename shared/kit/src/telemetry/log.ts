import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** What is logged of a failure. A list of what may pass, because database errors carry the row and the parameters, and with them what a person wrote. */
interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly stack?: string | undefined;
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly cause?: LoggedError;
}

const DATA_EXCEPTION = '22'; // class of SQLSTATE whose messages quote the value

const textIn = (error: object, property: string): string | undefined => {
  const value = (error as Record<string, unknown>)[property];
  return typeof value === 'string' ? value : undefined;
};

/** The parts of a failure that hold nothing a person wrote. */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const [code, table, constraint] = ['code', 'table', 'constraint'].map((property) => textIn(error, property));
  const quotes = code?.startsWith(DATA_EXCEPTION) === true;
  return {
    type: error.name,
    message: quotes ? 'a value the database cannot read' : error.message,
    ...(!quotes && { stack: error.stack }),
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
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
