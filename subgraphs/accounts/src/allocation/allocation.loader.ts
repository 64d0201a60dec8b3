import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { Any } from 'typeorm';
import { AllocationEntryEntity } from './allocation.entity.ts';

/** Where an announced window stands by the clock. */
interface WindowState {
  readonly id: string;
  readonly state: 'ANNOUNCED' | 'OPEN' | 'CLOSED';
}

/** Loaders of windows. */
export const allocationLoaders = ({ manager }: ReadTransaction, { subject }: Viewer) => ({
  announcedWindowState: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).query<WindowState[]>(
        `select id, case when scheme_now() < opens_at then 'ANNOUNCED' when scheme_now() < closes_at then 'OPEN' else 'CLOSED' end as state
           from allocation_window where id = any($1::uuid[])`,
        [ids],
      ),
    ({ id }) => id,
  ),
  /** The viewer's own entry by window. */
  ownEntryByWindow: loaderOf(
    async (ids: readonly string[]) =>
      subject === null
        ? []
        : (await manager()).getRepository(AllocationEntryEntity).findBy({ windowId: Any([...ids]), personId: subject }),
    ({ windowId }) => windowId,
  ),
});
