import type { RequestContext } from '@tessera/kit/server/subgraph.ts';
import type { DataSource } from 'typeorm';
import { loadersOf, type Loaders } from './loaders.ts';
import { schemeToday } from '@tessera/kit/time/scheme-clock.ts';

/** What the registry's resolvers find in their context. */
export interface Context extends RequestContext {
  readonly db: DataSource;
  readonly loaders: Loaders;
  /** The day it is for the scheme, asked of the database once a request. */
  readonly today: () => Promise<string>;
}

/** Completes the context of one request. */
export function contextOf(db: DataSource, request: RequestContext): Context {
  let today: Promise<string> | undefined;
  return {
    ...request,
    db,
    loaders: loadersOf(request),
    today: () => (today ??= request.reading.manager().then(schemeToday)),
  };
}
