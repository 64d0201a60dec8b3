import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, wrongState } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { checkReason } from './check-reason.ts';
import { moveOrder } from './move-order.ts';
import { OrderDisputeEntity } from './order-dispute.entity.ts';
import { deliversOrder, holdsOrder } from './order.policy.ts';
import { termsOf, workingDaysFromToday } from './order-terms.ts';
import { orderFor, takeStep, type OrderStepOutcome } from './take-step.ts';

const STATEMENT = 4000;

/** The holder contests what the provider declared. The money waits, and the provider is heard. */
export const contestDelivery = (
  db: DataSource,
  viewer: Viewer,
  orderId: string,
  reason: string,
): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: holdsOrder,
    from: ['DELIVERED'],
    to: ['DISPUTED'],
    take: async (tx, order) => {
      const refused = checkReason(reason, STATEMENT, 'input', 'reason');
      if (refused !== null) return refused;
      const { accountId, id, personId, providerId } = order;
      await tx.getRepository(OrderDisputeEntity).insert({
        accountId,
        orderId: id,
        personId,
        providerId,
        holderStatement: reason,
        providerAnswerBy: await workingDaysFromToday(tx, order, termsOf(order).deadlines.providerAnswerWorkingDays),
      });
      return moveOrder(tx, order, 'DISPUTED');
    },
  });

/** The provider says what it has to say to a dispute, once. */
export const stateOnDispute = (
  db: DataSource,
  viewer: Viewer,
  orderId: string,
  statement: string,
): Promise<OrderStepOutcome> =>
  inTransaction(db, async (tx) => {
    const refused = checkReason(statement, STATEMENT, 'input', 'statement');
    const order = await orderFor(tx, { viewer, orderId, may: deliversOrder });
    if (order === null) return { refusal: notFound('order', 'input', 'orderId') };
    if (refused !== null) return { refusal: refused };
    const disputes = tx.getRepository(OrderDisputeEntity);
    const dispute = await disputes.findOne({
      where: { accountId: order.accountId, orderId },
      lock: { mode: 'for_no_key_update' },
    });
    if (dispute?.providerStatement === statement) return { order };
    if (dispute?.decidedAt !== null || dispute.providerStatement !== null)
      return { refusal: wrongState('order', order.state, 'input', 'orderId') };
    await disputes.update({ accountId: order.accountId, id: dispute.id }, { providerStatement: statement });
    return { order };
  });
