import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { wrongState } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { endOrder, REBOOK } from './end-order.ts';
import type { TrainingOrder } from './order.entity.ts';
import { holdsOrder } from './order.policy.ts';
import { termsOf } from './order-terms.ts';
import { takeStep, type OrderStepOutcome } from './take-step.ts';

/** Where an order stands in time, by the database's clock. */
interface When {
  readonly withdraws: boolean; // within the right of withdrawal, or before there was anything to withdraw from
  readonly begun: boolean; // the session's first day has come
  readonly overdue: boolean; // the provider has let its time for reporting the start pass
}

async function whenIs(tx: Tx, order: TrainingOrder): Promise<When> {
  const { coolingOffUntil, startsOn, confirmedAt } = order;
  const [when] = await tx.query<When[]>(
    `select coalesce(scheme_today() <= $1::date, true) as withdraws, scheme_today() >= $2::date as begun,
            scheme_today() > greatest($2::date, ($3::timestamptz at time zone time_zone)::date) + $4::integer as overdue
       from scheme_clock`,
    [coolingOffUntil, startsOn, confirmedAt, termsOf(order).deadlines.startReportDays],
  );
  if (when === undefined) throw new Error('the database does not tell the time');
  return when;
}

/** Ends an order whose start the provider did not report in time: at its fault. */
const endUnreported = (tx: Tx, order: TrainingOrder): Promise<TrainingOrder> =>
  endOrder(tx, order, {
    state: 'CANCELLED_BY_PROVIDER',
    proposal: 'LAPSED',
    actor: order.personId,
    reason: 'start not reported',
    cause: 'PROVIDER',
    explained: {
      rules: ['START_NOT_REPORTED', 'PROVIDER_AT_FAULT'],
      inputs: { startsOn: order.startsOn },
      remedy: REBOOK,
    },
  });

const ruleOf = ({ withdraws, begun }: When): string => {
  if (withdraws) return 'RIGHT_OF_WITHDRAWAL';
  return begun ? 'CANCELLED_WITHOUT_START' : 'CANCELLED_BEFORE_START';
};

/**
 * The holder cancels: what has not begun, and within the right of withdrawal also what was reported to have begun. The lots get their money back with their original last
 * day. A session that began and whose start the provider did not report in its time is ended at the provider's fault.
 */
export const cancelOrder = (db: DataSource, viewer: Viewer, orderId: string): Promise<OrderStepOutcome> =>
  takeStep(db, {
    viewer,
    orderId,
    may: holdsOrder,
    from: ['AWAITING_FUNDING', 'CONFIRMED', 'COUNTER_PROPOSED', 'STARTED'],
    to: ['CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER'],
    take: async (tx, order) => {
      const { state, coolingOffUntil } = order;
      const when = await whenIs(tx, order);
      if (state === 'STARTED' && !when.withdraws) return wrongState('order', state, 'input', 'orderId');
      if (state === 'CONFIRMED' && when.overdue) return endUnreported(tx, order);
      return endOrder(tx, order, {
        state: 'CANCELLED_BY_HOLDER',
        proposal: 'DECLINED',
        actor: order.personId,
        reason: 'cancelled by holder',
        cause: 'HOLDER',
        explained: {
          rules: [ruleOf(when)],
          inputs: { ...(coolingOffUntil !== null && { coolingOffUntil }) },
          remedy: REBOOK,
        },
      });
    },
  });
