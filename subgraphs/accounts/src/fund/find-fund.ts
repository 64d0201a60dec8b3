import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { EntityManager } from 'typeorm';
import { FundEntity, type Fund } from './fund.entity.ts';
import { managesFund } from './fund.policy.ts';

export type FoundFund = { readonly fund: Fund } | { readonly refusal: NotFound };

/** A fund by its id, for whoever may know it; anyone else gets the answer of a fund that does not exist. */
export async function findFund(
  reader: EntityManager,
  fundId: string,
  may: (fund: Fund) => boolean,
): Promise<FoundFund> {
  const fund = isUuid(fundId) ? await reader.getRepository(FundEntity).findOneBy({ id: fundId }) : null;
  return fund === null || !may(fund) ? { refusal: notFound('fund', 'input', 'fundId') } : { fund };
}

/** A fund that the viewer manages. */
export const findManagedFund = (reader: EntityManager, viewer: Viewer, fundId: string): Promise<FoundFund> =>
  findFund(reader, fundId, (fund) => managesFund(viewer, fund));
