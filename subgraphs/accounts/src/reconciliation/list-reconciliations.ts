import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { Any, type EntityManager } from 'typeorm';
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
  const found = await findFund(reader, fundId, (fund) => seesFundMoney(viewer, fund));
  return newestFirst(reader, ReconciliationEntity, { fundId: Any('refusal' in found ? [] : [fundId]) }, page);
}
