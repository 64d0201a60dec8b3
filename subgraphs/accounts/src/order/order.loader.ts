import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { listLoaderOf, loaderOf } from '@tessera/kit/graphql/loader.ts';
import { Any, In, Not } from 'typeorm';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { ReservationEntity } from '../ledger/ledger.entity.ts';
import { CounterProposalEntity } from './counter-proposal.entity.ts';
import { OrderDisputeEntity } from './order-dispute.entity.ts';
import { TrainingOrderEntity, type OrderState } from './order.entity.ts';

/** States in which nothing is left to do for the holder. */
const ended: readonly OrderState[] = [
  'COMPLETED',
  'PARTLY_COMPLETED',
  'REFUSED',
  'LAPSED',
  'CANCELLED_BY_HOLDER',
  'CANCELLED_BY_PROVIDER',
];

/** Loaders of orders and of the money they hold. */
export const orderLoaders = ({ manager }: ReadTransaction) => ({
  orderById: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(TrainingOrderEntity).findBy({ id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  ),
  openOrdersByPerson: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(TrainingOrderEntity)
        .find({ where: { personId: Any(ids), state: Not(In([...ended])) }, order: { id: 'DESC' } }),
    ({ personId }) => personId,
  ),
  reservationByOrder: loaderOf(
    async (ids: readonly string[]) => (await manager()).getRepository(ReservationEntity).findBy({ orderId: Any(ids) }),
    ({ orderId }) => orderId,
  ),
  openProposalByOrder: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(CounterProposalEntity).findBy({ orderId: Any(ids), state: 'PROPOSED' }),
    ({ orderId }) => orderId,
  ),
  disputeByOrder: loaderOf(
    async (ids: readonly string[]) => (await manager()).getRepository(OrderDisputeEntity).findBy({ orderId: Any(ids) }),
    ({ orderId }) => orderId,
  ),
});
