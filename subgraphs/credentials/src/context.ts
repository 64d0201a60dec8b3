import type { RequestContext } from '@tessera/kit/server/subgraph.ts';
import type { Desk } from './desk.ts';
import type { Loaders } from './loaders.ts';

/** What the credentials subgraph's resolvers find beside the request. */
export interface Context extends RequestContext {
  readonly desk: Desk;
  readonly loaders: Loaders;
}
