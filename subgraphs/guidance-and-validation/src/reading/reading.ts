import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { AdviserReach } from './adviser-reach.ts';

/** What loaders read with: the request's viewer, transaction and reach. */
export interface Reading {
  readonly viewer: Viewer;
  readonly reading: ReadTransaction;
  readonly reach: AdviserReach;
}
