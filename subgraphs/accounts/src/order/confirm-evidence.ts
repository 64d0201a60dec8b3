import { schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, wrongState } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import type { PaymentKind } from '../payment/payment.entity.ts';
import { settleExactly, standing } from './order-money.ts';
import { TrainingOrderEntity, type TrainingOrder } from './order.entity.ts';
import { deliversOrder, holdsOrder } from './order.policy.ts';
import { termsOf } from './order-terms.ts';
import { upTo } from './pro-rata.ts';
import { isDayWithin } from './step-order.ts';
import { takeStep, type OrderStepOutcome } from './take-step.ts';

type Evidence = Partial<Pick<TrainingOrder, 'startConfirmedAt' | 'progressReportedOn' | 'progressConfirmedAt'>>;

/** Keeps evidence with an order whose state it does not change. */
async function keep(tx: Tx, order: TrainingOrder, evidence: Evidence): Promise<TrainingOrder> {
  await tx.getRepository(TrainingOrderEntity).update({ accountId: order.accountId, id: order.id }, evidence);
  return { ...order, ...evidence };
}

/** Settles what is due once so many percent are: lots first, then the own share. */
const settleUpTo = async (tx: Tx, order: TrainingOrder, percent: number, kind: PaymentKind): Promise<void> =>
  settleExactly(tx, order, upTo(await standing(tx, order), percent), kind, {
    actor: order.personId,
    reason: `${kind.toLowerCase()} confirmed`,
    cause: 'HOLDER', // of nothing: what is due only grows
  });

/** The learner confirms the start that the provider reported: the first tranche is due. */
export const confirmStart = (db: DataSource, viewer: Viewer, orderId: string): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: holdsOrder,
    from: ['STARTED'],
    to: [],
    take: async (tx, order) => {
      if (order.startConfirmedAt !== null) return order;
      await settleUpTo(tx, order, termsOf(order).tranches.start, 'START');
      return keep(tx, order, { startConfirmedAt: await schemeNow(tx) });
    },
  });

/** The provider reports progress of a learner who confirmed the start. */
export const reportProgress = (
  db: DataSource,
  viewer: Viewer,
  orderId: string,
  reportedOn: string,
): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: deliversOrder,
    from: ['STARTED'],
    to: [],
    take: async (tx, order) => {
      if (order.progressReportedOn !== null) return order;
      if (order.startConfirmedAt === null)
        return invalidInput('The learner has not confirmed the start yet.', 'input', 'orderId');
      return (await isDayWithin(tx, reportedOn, order.startedOn ?? order.startsOn))
        ? keep(tx, order, { progressReportedOn: reportedOn })
        : invalidInput('Progress is reported for a day from the start until today.', 'input', 'reportedOn');
    },
  });

/** The learner confirms the progress that the provider reported: the second tranche is due. */
export const confirmProgress = (db: DataSource, viewer: Viewer, orderId: string): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: holdsOrder,
    from: ['STARTED'],
    to: [],
    take: async (tx, order) => {
      if (order.progressConfirmedAt !== null) return order;
      if (order.progressReportedOn === null) return wrongState('order', order.state, 'input', 'orderId');
      const { start, progress } = termsOf(order).tranches;
      await settleUpTo(tx, order, start + progress, 'PROGRESS');
      return keep(tx, order, { progressConfirmedAt: await schemeNow(tx) });
    },
  });
