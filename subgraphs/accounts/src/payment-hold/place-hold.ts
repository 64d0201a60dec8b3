import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { explainDecision } from '../decision/explain-decision.ts';
import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { TrainingOrderEntity } from '../order/order.entity.ts';
import { termsOf } from '../order/order-terms.ts';
import { findPolicyInForce } from '../policy/policy-in-force.ts';
import { PaymentHoldEntity, type HoldGround, type PaymentHold } from './payment-hold.entity.ts';
import { investigates } from './payment-hold.policy.ts';

/** An investigator holds the payments of one order, or all of a provider's. Exactly one of the two is given. */
export interface PlaceHold {
  readonly orderId: string | null;
  readonly providerId: string | null;
  readonly ground: HoldGround;
  readonly reason: string;
  readonly deadline: string;
}

export type PlaceHoldOutcome = { readonly hold: PaymentHold } | { readonly refusal: NotFound | InvalidInput };

/** What is held, for how many days at most, and under which policy. */
interface Target {
  readonly providerId: string;
  readonly personId: string | null;
  readonly holdDays: number;
  readonly policyVersionId: string | null;
}

const NATIONAL = { region: null, sector: null };

async function targetOf(tx: Tx, { orderId, providerId }: PlaceHold): Promise<Target | null> {
  if (orderId === null) {
    const [known] = await tx.query<{ one: number }[]>(
      `select 1 as one from training_order where provider_id = $1 limit 1`,
      [isUuid(providerId ?? '') ? providerId : null],
    );
    const policy = await findPolicyInForce(tx, NATIONAL);
    const { deadlines, policyVersionId } =
      policy === null ? termsOf({ terms: null }) : { ...policy.content, ...policy };
    return known === undefined || providerId === null
      ? null
      : { providerId, personId: null, holdDays: deadlines.holdDays, policyVersionId };
  }
  const order = isUuid(orderId) ? await tx.getRepository(TrainingOrderEntity).findOneBy({ id: orderId }) : null;
  if (order === null) return null;
  const { deadlines, policyVersionId } = termsOf(order);
  return { providerId: order.providerId, personId: order.personId, holdDays: deadlines.holdDays, policyVersionId };
}

/** Payments that the hold is about and that are not paid yet wait from now on; a run that took them up goes on without them. */
export const HOLD_UNPAID = `
  update payment p set state = 'HELD', hold_id = h.id, run_id = null from payment_hold h
   where p.provider_id = h.provider_id and (h.order_id is null or h.order_id = p.order_id) and p.state in ('DUE', 'RELEASED')
     and h.state in ('OPEN', 'HEARING', 'CONFIRMED')`;

/** Places a hold with a ground, a reason and a deadline, tells the provider, and holds what is not paid. What is reserved for the learner is never held. */
export const placeHold = (db: DataSource, viewer: Viewer, command: PlaceHold): Promise<PlaceHoldOutcome> =>
  inTransaction(db, async (tx) => {
    const { orderId, providerId, ground, reason, deadline } = command;
    const path = orderId === null ? 'providerId' : 'orderId';
    if ((orderId === null) === (providerId === null))
      return { refusal: invalidInput('Hold the payments of either one order or one provider.', 'input', path) };
    const target = await targetOf(tx, command);
    if (target === null || !investigates(viewer, target))
      return { refusal: notFound('order or provider', 'input', path) };
    const refused = checkText(reason, { most: 4000 }, 'input', 'reason');
    if (refused !== null) return { refusal: refused };
    const [hearing] = await tx.query<{ hear_until: string }[]>(
      `select (scheme_today() + ($1::date - scheme_today()) / 2)::text as hear_until where $1::date between scheme_today() + 1 and scheme_today() + $2::integer`,
      [deadline, target.holdDays],
    );
    if (hearing === undefined)
      return {
        refusal: invalidInput(
          `A deadline is from tomorrow to ${target.holdDays} days from today.`,
          'input',
          'deadline',
        ),
      };
    const [born] = await tx.query<{ id: string }[]>(
      `insert into payment_hold (provider_id, order_id, ground, reason, placed_by, hear_until, deadline) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [target.providerId, orderId, ground, reason, viewer.subject, hearing.hear_until, deadline],
    );
    if (born === undefined) throw new Error('a hold that was just written is not there');
    await tx.query(`${HOLD_UNPAID} and h.id = $1`, [born.id]);
    await explainDecision(tx, {
      paymentHoldId: born.id,
      policyVersionId: target.policyVersionId,
      rules: [`GROUND_${ground}`],
      inputs: { reason },
      outcome: 'HELD',
      remedy: 'The provider makes a statement; a hold that is not decided by its deadline is released by itself.',
      deadline,
    });
    await tellOfHold(tx, born.id, target.providerId, 'PaymentHoldPlaced');
    return { hold: await tx.getRepository(PaymentHoldEntity).findOneByOrFail({ id: born.id }) };
  });

/** Tells others, and with them the provider, what became of a hold. */
export const tellOfHold = (tx: Tx, holdId: string, providerId: string, type: string): Promise<void> =>
  announce(tx, { aggregateType: 'PaymentHold', aggregateId: holdId, type, payload: { holdId, providerId } });
