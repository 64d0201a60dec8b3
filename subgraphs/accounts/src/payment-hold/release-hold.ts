import { isPast, schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { explainDecision } from '../decision/explain-decision.ts';
import { PaymentHoldEntity, type PaymentHold } from './payment-hold.entity.ts';
import { tellOfHold } from './place-hold.ts';

/** Why a hold is let go, and by whom; nobody where its deadline did it. */
export interface Release {
  readonly rule: 'INVESTIGATOR_RELEASED' | 'HOLD_DEADLINE_PASSED';
  readonly actor: string | null;
  readonly reason: string;
}

/** Lets the payments of a locked hold go: the next run takes them up. */
export async function releaseHold(tx: Tx, hold: PaymentHold, { rule, actor, reason }: Release): Promise<PaymentHold> {
  const changes =
    actor === null
      ? { state: 'RELEASED' as const }
      : { state: 'RELEASED' as const, decidedBy: actor, decidedAt: await schemeNow(tx), decisionReason: reason };
  await tx.getRepository(PaymentHoldEntity).update({ id: hold.id }, changes);
  await tx.query(`update payment set state = 'RELEASED' where hold_id = $1 and state = 'HELD'`, [hold.id]);
  await explainDecision(tx, {
    paymentHoldId: hold.id,
    rules: [rule],
    inputs: { deadline: hold.deadline, reason },
    outcome: 'RELEASED',
    remedy: 'The payments are in the next run.',
  });
  await tellOfHold(tx, hold.id, hold.providerId, 'PaymentHoldReleased');
  return { ...hold, ...changes };
}

const LIVE: ReadonlySet<PaymentHold['state']> = new Set(['OPEN', 'HEARING', 'CONFIRMED']);

/** Lets a locked hold go whose deadline is over without two persons having decided it, by the database's clock. */
export const releaseIfOverdue = async (tx: Tx, hold: PaymentHold): Promise<PaymentHold> =>
  LIVE.has(hold.state) && (await isPast(tx, hold.deadline))
    ? releaseHold(tx, hold, { rule: 'HOLD_DEADLINE_PASSED', actor: null, reason: 'not decided by its deadline' })
    : hold;
