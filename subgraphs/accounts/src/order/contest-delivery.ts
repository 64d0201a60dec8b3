import { isPast } from '@tessera/kit/time/scheme-clock.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { wrongState } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { openDispute } from './open-dispute.ts';
import { OrderDisputeEntity } from './order-dispute.entity.ts';
import { deliversOrder, holdsOrder } from './order.policy.ts';
import { takeStep, type OrderStepOutcome } from './take-step.ts';

const STATEMENT = 4000;

/**
 * The holder contests what the provider declared; a start that the holder never confirmed; or, once the session is over, that nothing is declared. The money waits, and the
 * provider is heard.
 */
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
    from: ['DELIVERED', 'STARTED'],
    to: ['DISPUTED'],
    take: async (tx, order) => {
      const refused = checkText(reason, { most: STATEMENT }, 'input', 'reason');
      if (refused !== null) return refused;
      const goesOn = order.state === 'STARTED' && order.startConfirmedAt !== null && !(await isPast(tx, order.endsOn));
      return goesOn ? wrongState('order', order.state, 'input', 'orderId') : openDispute(tx, order, reason);
    },
  });

/** The provider says what it has to say to a dispute, once. */
export const stateOnDispute = (
  db: DataSource,
  viewer: Viewer,
  orderId: string,
  statement: string,
): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: deliversOrder,
    from: ['DISPUTED'],
    to: [],
    take: async (tx, order) => {
      const refused = checkText(statement, { most: STATEMENT }, 'input', 'statement');
      if (refused !== null) return refused;
      const disputes = tx.getRepository(OrderDisputeEntity);
      const { accountId, id, providerStatement } = await disputes.findOneByOrFail({
        accountId: order.accountId,
        orderId,
      });
      if (providerStatement === statement) return order;
      if (providerStatement !== null) return wrongState('order', order.state, 'input', 'orderId');
      await disputes.update({ accountId, id }, { providerStatement: statement });
      return order;
    },
  });
