import { isPast } from '@tessera/kit/time/scheme-clock.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { moveOrder } from './move-order.ts';
import type { DeliveryCause, TrainingOrder } from './order.entity.ts';
import { deliversOrder } from './order.policy.ts';
import { WHOLE } from './pro-rata.ts';
import { isDayWithin } from './step-order.ts';
import { takeStep, type OrderStepOutcome } from './take-step.ts';

/** The provider declares that only a part was delivered, and why. */
export interface DeclarePart {
  readonly orderId: string;
  readonly deliveredHundredths: number | null; // of a percent; or minutes
  readonly deliveredMinutes: number | null;
  readonly dueMinutes: number | null;
  readonly cause: DeliveryCause;
  readonly reason: string;
  readonly endedOn: string;
}

const wrong = (message: string, ...path: readonly string[]): InvalidInput => invalidInput(message, 'input', ...path);

/** Hundredths of a percent of what was to be delivered: as given, or from minutes, rounded down. */
export function hundredthsOf(command: DeclarePart): number | InvalidInput {
  const { deliveredHundredths, deliveredMinutes, dueMinutes } = command;
  const byMinutes = deliveredMinutes !== null || dueMinutes !== null;
  if ((deliveredHundredths !== null) === byMinutes)
    return wrong('Give either hundredths of a percent, or minutes delivered and minutes due.', 'deliveredHundredths');
  if (!byMinutes)
    return deliveredHundredths !== null && deliveredHundredths >= 0 && deliveredHundredths < WHOLE
      ? deliveredHundredths
      : wrong('A part is from 0 to 9999 hundredths of a percent.', 'deliveredHundredths');
  if (deliveredMinutes === null || dueMinutes === null || deliveredMinutes < 0 || deliveredMinutes >= dueMinutes)
    return wrong('A part is less than the minutes that were due.', 'deliveredMinutes');
  return Number((BigInt(deliveredMinutes) * BigInt(WHOLE)) / BigInt(dueMinutes));
}

/** Before the start is reported, only a session that has begun without the person: nothing was delivered, and not by the provider's fault. */
const mayNotHaveStarted = (order: TrainingOrder, hundredths: number, cause: DeliveryCause): InvalidInput | null =>
  order.state === 'STARTED' || (hundredths === 0 && cause !== 'PROVIDER')
    ? null
    : wrong('Nothing was delivered to a person who never began; report the start first.', 'deliveredHundredths');

/** Declares delivery in part: the holder confirms or contests it like a whole one, and silence confirms. */
export async function declarePart(db: DataSource, viewer: Viewer, command: DeclarePart): Promise<OrderStepOutcome> {
  const { orderId, cause, reason, endedOn } = command;
  const hundredths = hundredthsOf(command);
  return takeStep(db, {
    viewer,
    orderId,
    may: deliversOrder,
    from: ['CONFIRMED', 'STARTED'],
    to: ['DELIVERED'],
    same: (order) =>
      order.deliveredOn === endedOn && order.deliveredHundredths === hundredths && order.deliveryCause === cause,
    take: async (tx, order) => {
      if (typeof hundredths !== 'number') return hundredths;
      if (cause === 'SCHEME') return wrong('What the scheme is the cause of is not for a provider to say.', 'cause');
      const refused =
        checkText(reason, { most: 1000 }, 'input', 'reason') ?? mayNotHaveStarted(order, hundredths, cause);
      if (refused !== null) return refused;
      if (!(await isDayWithin(tx, endedOn, order.startedOn ?? order.startsOn)) || !(await hasBegun(tx, order)))
        return wrong('The end is a day from the start until today.', 'endedOn');
      return moveOrder(tx, order, 'DELIVERED', {
        deliveredOn: endedOn,
        deliveredBy: viewer.subject,
        deliveredHundredths: hundredths,
        deliveryCause: cause,
        deliveryReason: reason,
      });
    },
  });
}

/** Someone who does not come on the first day may still come that day. */
const hasBegun = async (tx: Tx, order: TrainingOrder): Promise<boolean> =>
  order.state === 'STARTED' || isPast(tx, order.startsOn);
