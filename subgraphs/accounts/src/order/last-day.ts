import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { OrderState, TrainingOrder } from './order.entity.ts';
import { daysFrom, termsOf, workingDaysFromToday } from './order-terms.ts';

/**
 * The last day for whoever has to act in the state that an order gets into; null where nobody has to. The database lets no order wait without one. Whether the start is
 * reported or not, the provider has to declare what was delivered, or that nothing was, after the session's last day.
 */
export async function lastDayOf(tx: Tx, order: TrainingOrder, state: OrderState): Promise<string | null> {
  const { deadlines } = termsOf(order);
  switch (state) {
    case 'CONFIRMED':
    case 'STARTED':
      return daysFrom(tx, order.endsOn, deadlines.deliveryDeclareDays);
    case 'COUNTER_PROPOSED':
      return workingDaysFromToday(tx, order, deadlines.counterProposalWorkingDays);
    case 'DELIVERED':
      return daysFrom(tx, null, deadlines.confirmDeliveryDays);
    case 'DISPUTED': {
      const heard = await workingDaysFromToday(tx, order, deadlines.providerAnswerWorkingDays);
      return daysFrom(tx, heard, deadlines.disputeDecideDays);
    }
    default:
      return null;
  }
}
