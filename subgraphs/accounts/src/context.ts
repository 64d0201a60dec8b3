import type { RequestContext } from '@tessera/kit/server/subgraph.ts';
import type { LeaveDesk } from './leave/ask-for-leave.ts';
import type { AccountsLoaders } from './loaders.ts';
import type { Placement } from './order/place-order.ts';
import type { Cashier } from './own-share/pay-own-share.ts';
import type { HeadSeal } from './proof/head-seal.ts';

/** What the accounts subgraph's resolvers find beside the request: its loaders, and what its commands need. */
export interface Context extends RequestContext, Placement, Cashier, LeaveDesk {
  readonly loaders: AccountsLoaders;
  readonly dataKey: Buffer;
  readonly heads: HeadSeal;
}
