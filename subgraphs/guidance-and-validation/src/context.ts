import type { CallSubgraph } from '@tessera/kit/server/call-subgraph.ts';
import type { RequestContext } from '@tessera/kit/server/subgraph.ts';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import type { DataSource } from 'typeorm';
import { createLoaders, type Loaders } from './loaders.ts';
import { adviserReach, type AdviserReach } from './reading/adviser-reach.ts';

/** What every resolver of this subgraph finds in its context. */
export interface Context extends RequestContext {
  readonly db: DataSource; // for commands; reads go through the loaders and `reading`
  readonly wrappingKey: Buffer;
  readonly reach: AdviserReach;
  readonly loaders: Loaders;
}

/** What lives as long as the process. */
export interface Surroundings {
  readonly db: DataSource;
  readonly wrappingKey: Buffer;
  readonly askAccounts: CallSubgraph;
  readonly log: Log;
}

/** Completes a request's context. */
export const contextOf =
  ({ db, wrappingKey, askAccounts, log }: Surroundings) =>
  (request: RequestContext): Context => {
    const { viewer, reading } = request;
    const reach = adviserReach({ viewer, reading, askAccounts, log });
    return { ...request, db, wrappingKey, reach, loaders: createLoaders({ viewer, reading, reach }) };
  };
