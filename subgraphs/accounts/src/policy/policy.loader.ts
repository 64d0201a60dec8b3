import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { listLoaderOf, loaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { Any } from 'typeorm';
import { ConsultationRecordEntity, PolicyHistoryEntity } from './consultation.entity.ts';
import { PolicyVersionEntity } from './policy-version.entity.ts';

/** Loaders of policy versions, of opinions on them, and of their steps. */
export const policyLoaders = ({ manager }: ReadTransaction) => ({
  policyVersionById: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(PolicyVersionEntity).findBy({ id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  ),
  opinionsByPolicyVersion: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(ConsultationRecordEntity)
        .find({ where: { policyVersionId: Any(ids) }, order: { recordedAt: 'ASC', id: 'ASC' } }),
    ({ policyVersionId }) => policyVersionId,
  ),
  historyByPolicyVersion: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(PolicyHistoryEntity)
        .find({ where: { policyVersionId: Any(ids) }, order: { at: 'ASC' } }),
    ({ policyVersionId }) => policyVersionId,
  ),
});
