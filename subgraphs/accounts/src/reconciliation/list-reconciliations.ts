import {
  ID_KEY,
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { LessThan, type EntityManager } from 'typeorm';
import { findFund } from '../fund/find-fund.ts';
import { seesFundMoney } from '../fund/fund.policy.ts';
import { ReconciliationEntity, type Reconciliation } from './reconciliation.entity.ts';

/** A reconciliation of a fund whose money the viewer may see; null for any other. */
export async function findReconciliation(
  reader: EntityManager,
  viewer: Viewer,
  id: string,
): Promise<Reconciliation | null> {
  if (!isUuid(id)) return null;
  const reconciliation = await reader.getRepository(ReconciliationEntity).findOneBy({ id });
  if (reconciliation === null) return null;
  const found = await findFund(reader, reconciliation.fundId, (fund) => seesFundMoney(viewer, fund));
  return 'refusal' in found ? null : reconciliation;
}

/** A page of the reconciliations of a fund whose money the viewer may see, newest first; none of any other. */
export async function listReconciliations(
  reader: EntityManager,
  viewer: Viewer,
  fundId: string,
  page: PageRequest,
): Promise<Connection<Reconciliation>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const found = await findFund(reader, fundId, (fund) => seesFundMoney(viewer, fund));
  const rows =
    'refusal' in found
      ? []
      : await reader.getRepository(ReconciliationEntity).find({
          where: { fundId, ...(after !== null && { id: LessThan(after) }) },
          order: { id: 'DESC' },
          take: size + 1,
        });
  return connectionOf(rows, size, ({ id }) => id);
}
