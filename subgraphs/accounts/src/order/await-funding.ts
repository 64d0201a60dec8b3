import type { Tx } from '@tessera/kit/database/transaction.ts';
import { paymentTerms } from '../quote/payment-terms.ts';
import { moveOrder } from './move-order.ts';
import type { TrainingOrder } from './order.entity.ts';

/** From a placed order's session on nobody pays for it any more. */
const DEADLINE = `
  select least(scheme_now() + make_interval(days => $1), $2::date::timestamp at time zone time_zone) as deadline from scheme_clock`;

/** Keeps place and lots of a locked order until the rest of its price arrives: as many days as the policy gives, and not beyond the session's first day. */
export async function awaitFunding(tx: Tx, order: TrainingOrder): Promise<TrainingOrder> {
  const { fundingDays } = await paymentTerms(tx, order.personId);
  const [row] = await tx.query<{ deadline: Date }[]>(DEADLINE, [fundingDays, order.startsOn]);
  if (row === undefined) throw new Error('the database does not tell the time');
  return moveOrder(tx, order, 'AWAITING_FUNDING', { fundingDeadline: row.deadline });
}
