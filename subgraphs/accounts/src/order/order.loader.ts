import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { listLoaderOf, loaderOf } from '@tessera/kit/graphql/loader.ts';
import { Any, In, Not } from 'typeorm';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { inAccounts, loaderInAccounts } from '../account/in-account.ts';
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
  reservationByOrder: loaderInAccounts(
    async (keys) =>
      (await manager())
        .createQueryBuilder(ReservationEntity, 'r')
        .where(inAccounts('r.accountId', 'r.orderId'), keys)
        .getMany(),
    ({ accountId, orderId: id }) => ({ accountId, id }),
  ),
  openProposalByOrder: loaderInAccounts(
    async (keys) =>
      (await manager())
        .createQueryBuilder(CounterProposalEntity, 'p')
        .where(inAccounts('p.accountId', 'p.orderId'), keys)
        .andWhere({ state: 'PROPOSED' })
        .getMany(),
    ({ accountId, orderId: id }) => ({ accountId, id }),
  ),
  disputeByOrder: loaderInAccounts(
    async (keys) =>
      (await manager())
        .createQueryBuilder(OrderDisputeEntity, 'd')
        .where(inAccounts('d.accountId', 'd.orderId'), keys)
        .getMany(),
    ({ accountId, orderId: id }) => ({ accountId, id }),
  ),
});
