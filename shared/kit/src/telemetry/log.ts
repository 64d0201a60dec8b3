import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Structured log of one process on standard output. Callers log ids and codes, never names, tokens, variables or texts a person wrote. */
export const createLog = (service: string, level = 'info'): Log =>
  pino({ level, base: { service }, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } });
