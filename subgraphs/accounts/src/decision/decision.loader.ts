import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { listLoaderOf } from '@tessera/kit/graphql/loader.ts';
import { Any } from 'typeorm';
import { DecisionExplanationEntity } from './decision.entity.ts';

/** Loaders of explanations, oldest first. */
export const decisionLoaders = ({ manager }: ReadTransaction) => ({
  decisionsByOrder: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(DecisionExplanationEntity)
        .find({ where: { orderId: Any(ids) }, order: { id: 'ASC' } }),
    ({ orderId }) => orderId ?? '',
  ),
  decisionsByHold: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(DecisionExplanationEntity)
        .find({ where: { paymentHoldId: Any(ids) }, order: { id: 'ASC' } }),
    ({ paymentHoldId }) => paymentHoldId ?? '',
  ),
  decisionsByLeaveRequest: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(DecisionExplanationEntity)
        .find({ where: { leaveRequestId: Any(ids) }, order: { id: 'ASC' } }),
    ({ leaveRequestId }) => leaveRequestId ?? '',
  ),
});
