import { isPast, schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  type InvalidInput,
  type NotFound,
  type WrongState,
  invalidInput,
  isRefusal,
  notFound,
  wrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { explainDecision } from '../decision/explain-decision.ts';
import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { TrainingOrderEntity } from '../order/order.entity.ts';
import { paymentConflictOfInterest, type PaymentConflictOfInterest } from '../payment/payment-refusal.ts';
import { PaymentHoldEntity, type PaymentHold } from './payment-hold.entity.ts';
import { investigates, speaksForHeld, type Held } from './payment-hold.policy.ts';
import { tellOfHold } from './place-hold.ts';
import { recoverHeld } from './recover-held.ts';
import { releaseHold, releaseIfOverdue } from './release-hold.ts';

type HoldRefusal = NotFound | WrongState | InvalidInput | PaymentConflictOfInterest;
export type HoldOutcome = { readonly hold: PaymentHold } | { readonly refusal: HoldRefusal };

interface HoldStep {
  readonly holdId: string;
  readonly may: (held: Held) => boolean;
  readonly take: (tx: Tx, hold: PaymentHold) => Promise<PaymentHold | HoldRefusal>;
}

/** One step of a hold under its lock. A deadline that is over decides first, also when no sweep has come yet. */
const takeHoldStep = (db: DataSource, { holdId, may, take }: HoldStep): Promise<HoldOutcome> =>
  inTransaction(db, async (tx) => {
    const known = isUuid(holdId)
      ? await tx
          .getRepository(PaymentHoldEntity)
          .findOne({ where: { id: holdId }, lock: { mode: 'for_no_key_update' } })
      : null;
    if (known === null || !may(await heldBy(tx, known))) return { refusal: notFound('hold', 'input', 'holdId') };
    const taken = await take(tx, await releaseIfOverdue(tx, known));
    return isRefusal(taken) ? { refusal: taken } : { hold: taken };
  });

async function heldBy(tx: Tx, { orderId, providerId }: PaymentHold): Promise<Held> {
  const order = orderId === null ? null : await tx.getRepository(TrainingOrderEntity).findOneBy({ id: orderId });
  return { providerId, personId: order?.personId ?? null };
}

const wrong = ({ state }: PaymentHold): WrongState => wrongState('hold', state, 'input', 'holdId');

/** The provider is heard, once. */
export const stateOnHold = (db: DataSource, viewer: Viewer, holdId: string, statement: string): Promise<HoldOutcome> =>
  takeHoldStep(db, {
    holdId,
    may: (held) => speaksForHeld(viewer, held),
    take: async (tx, hold) => {
      const refused = checkText(statement, { most: 4000 }, 'input', 'statement');
      if (refused !== null) return refused;
      if (hold.statement === statement) return hold;
      if (hold.state !== 'OPEN') return wrong(hold);
      await tx.getRepository(PaymentHoldEntity).update({ id: hold.id }, { state: 'HEARING', statement });
      await tellOfHold(tx, hold.id, hold.providerId, 'PaymentHoldHeard');
      return { ...hold, state: 'HEARING', statement };
    },
  });

/** What an investigator decides: to let go, or that so much of it is rightly paid and the rest goes back. */
export interface DecideHold {
  readonly holdId: string;
  readonly decision: 'RELEASE' | 'CONFIRM';
  readonly keptHundredths: number; // for CONFIRM
  readonly reason: string;
}

/** Decides a hold: a release at any time, a confirmation only when the provider was heard or had its time. A confirmation waits for a second investigator. */
export const decideHold = (db: DataSource, viewer: Viewer, command: DecideHold): Promise<HoldOutcome> =>
  takeHoldStep(db, {
    holdId: command.holdId,
    may: (held) => investigates(viewer, held),
    take: async (tx, hold) => {
      const { decision, reason } = command;
      const refused = checkText(reason, { most: 4000 }, 'input', 'reason');
      if (refused !== null) return refused;
      if (decision === 'CONFIRM') return confirm(tx, hold, viewer.subject, command);
      if (hold.state === 'RELEASED') return hold;
      if (hold.state === 'RECOVERED') return wrong(hold);
      return releaseHold(tx, hold, { rule: 'INVESTIGATOR_RELEASED', actor: viewer.subject, reason });
    },
  });

async function confirm(
  tx: Tx,
  hold: PaymentHold,
  decidedBy: string | null,
  { keptHundredths, reason }: DecideHold,
): Promise<PaymentHold | HoldRefusal> {
  if (hold.state === 'CONFIRMED' && hold.decidedBy === decidedBy && hold.keptHundredths === keptHundredths) return hold;
  if (hold.state !== 'OPEN' && hold.state !== 'HEARING') return wrong(hold);
  if (hold.state === 'OPEN' && !(await isPast(tx, hold.hearUntil)))
    return invalidInput('The provider has not been heard yet, and still may be.', 'input', 'holdId');
  if (keptHundredths < 0 || keptHundredths > 9999 || (hold.orderId === null && keptHundredths > 0))
    return invalidInput('From 0 to 9999 hundredths of a percent; 0 for all of a provider.', 'input', 'keptHundredths');
  const changes = {
    state: 'CONFIRMED' as const,
    decidedBy,
    decidedAt: await schemeNow(tx),
    decisionReason: reason,
    keptHundredths,
  };
  await tx.getRepository(PaymentHoldEntity).update({ id: hold.id }, changes);
  await explainDecision(tx, {
    paymentHoldId: hold.id,
    rules: [`GROUND_${hold.ground}`, 'INVESTIGATOR_CONFIRMED'],
    inputs: { reason, heard: String(hold.statement !== null), keptHundredths: String(keptHundredths) },
    outcome: 'CONFIRMED',
    remedy: 'A second investigator approves or lets it go by the deadline.',
    deadline: hold.deadline,
  });
  return { ...hold, ...changes };
}

/** A second investigator approves a confirmation, and the money goes back to the learners. */
export async function approveRecovery(db: DataSource, viewer: Viewer, holdId: string): Promise<HoldOutcome> {
  const outcome = await takeHoldStep(db, {
    holdId,
    may: (held) => investigates(viewer, held),
    take: async (tx, hold) => {
      if (hold.state === 'RECOVERED') return hold;
      if (hold.state !== 'CONFIRMED') return wrong(hold);
      if (hold.decidedBy === viewer.subject)
        return paymentConflictOfInterest('Nobody approves what they decided.', 'input', 'holdId');
      const changes = { state: 'RECOVERED' as const, approvedBy: viewer.subject, approvedAt: await schemeNow(tx) };
      await tx.getRepository(PaymentHoldEntity).update({ id: hold.id }, changes);
      await tellOfHold(tx, hold.id, hold.providerId, 'PaymentHoldRecovered');
      return { ...hold, ...changes };
    },
  });
  if ('hold' in outcome && outcome.hold.state === 'RECOVERED') await recoverHeld(db);
  return outcome;
}
