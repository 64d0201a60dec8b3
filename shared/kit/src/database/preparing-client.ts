import { Client, type ClientConfig } from 'pg';

/** Statements that one connection keeps prepared. Those that come later are parsed each time: lists of every length must not fill PostgreSQL's memory. */
const MOST = 200;

type Ask = (...question: readonly unknown[]) => never;

/**
 * A connection on which each statement with parameters is parsed once, and planned anew only until PostgreSQL finds one plan good for all: with the small
 * statements of a request, parsing and planning take several times as long as carrying them out.
 */
export class PreparingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    const names = new Map<string, string>();
    const nameOf = (statement: string): string | undefined => {
      if (!names.has(statement) && names.size < MOST) names.set(statement, `kept_${String(names.size)}`);
      return names.get(statement);
    };
    const ask = this.query.bind(this) as Ask;
    this.query = ((statement: unknown, parameters?: unknown, ...rest: readonly unknown[]) =>
      typeof statement === 'string' && Array.isArray(parameters) && parameters.length > 0
        ? ask({ name: nameOf(statement), text: statement, values: parameters }, ...rest)
        : ask(statement, parameters, ...rest)) satisfies Ask;
  }
}
