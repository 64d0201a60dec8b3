import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { schemeNow, schemeToday } from '@tessera/kit/time/scheme-clock.ts';
import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { EarmarkEntity } from '../earmark/earmark.entity.ts';
import { amountGiven, type MoneyGiven } from '../fund/amount-given.ts';
import { findManagedFund } from '../fund/find-fund.ts';
import type { Fund } from '../fund/fund.entity.ts';
import { grantLots } from '../ledger/grant-lots.ts';
import { EntitlementLotEntity } from '../ledger/ledger.entity.ts';
import { reserve } from '../ledger/reserve.ts';
import { confirmWhenFunded } from '../order/confirm-when-funded.ts';
import { reserveFromLots } from '../order/fund-from-lots.ts';
import { awaitedOf } from '../order/held-money.ts';
import { lockedOrder } from '../order/move-order.ts';
import type { TrainingOrder } from '../order/order.entity.ts';
import { approverIsProposer, type ApproverIsProposer } from '../top-up/top-up-refusal.ts';
import { fundExhausted, moreThanMissing, type FundExhausted, type MoreThanMissing } from './co-funding-refusal.ts';
import { CoFundingRequestEntity, type CoFundingReason, type CoFundingRequest } from './co-funding.entity.ts';
import { findRequest, lockedRequest, moveRequest, standingOf } from './move-request.ts';

/** The fund's manager answers a request. */
export interface AnswerCoFunding {
  readonly requestId: string;
  readonly amount: MoneyGiven | null; // what the fund pays; null: nothing
  readonly reasonCode: CoFundingReason;
  readonly reason: string;
  readonly idempotencyKey: string;
}

type AnswerRefusal = NotFound | WrongState | InvalidInput | ApproverIsProposer | MoreThanMissing | FundExhausted;

export type AnswerCoFundingOutcome =
  { readonly request: CoFundingRequest } | { readonly refusal: AnswerRefusal | KeyRefused['refusal'] };

/** Grants a lot for this order alone and reserves it on top of what the order holds. Returns the lot. */
async function bring(
  tx: Tx,
  order: TrainingOrder,
  request: CoFundingRequest,
  amount: bigint,
  actor: string,
): Promise<string | FundExhausted | WrongState> {
  const { fundId, id } = request;
  const { accountId, id: orderId, providerId, price, currency } = order;
  const earmark = { id: uuidv7(), fundId, title: 'Co-funding of one order', items: [`order:${orderId}`], orderId };
  await tx.getRepository(EarmarkEntity).insert(earmark);
  const grantReference = `co-funding ${id}`;
  const lot = {
    accountId,
    amount,
    expiresOn: await schemeToday(tx), // it is reserved at once, and the lot that expires first pays first
    explanation: { kind: 'CO_FUNDING' as const, coFunding: id },
    earmark: { id: earmark.id, offered: false },
  };
  const granted = await grantLots(tx, { fundId, grantReference, actor, grants: [lot] });
  if ('refusal' in granted) return fundExhausted;
  const consumptionOrder = 'EARMARK_THEN_EXPIRY';
  const reserved = await reserve(tx, {
    accountId,
    orderId,
    providerId,
    price,
    amount,
    currency,
    actor,
    facts: [],
    consumptionOrder,
  });
  if (reserved === 'account not open') return wrongState('account', 'NOT_OPEN', 'input', 'requestId');
  if (reserved !== 'reserved') throw new Error('a lot that was granted for an order does not pay it');
  return (await tx.getRepository(EntitlementLotEntity).findOneByOrFail({ accountId, fundId, grantReference })).id;
}

async function answer(
  tx: Tx,
  viewer: Viewer,
  known: CoFundingRequest,
  { kind }: Fund,
  { amount, reasonCode, reason }: AnswerCoFunding,
): Promise<{ requestId: string } | { refusal: AnswerRefusal }> {
  const key = { accountId: known.accountId, orderId: known.orderId };
  await tx.query(`select lock_account($1)`, [key.accountId]);
  const order = await lockedOrder(tx, key);
  const { request, late } = await lockedRequest(tx, known.id);
  const state = standingOf(request, late);
  if (state !== 'ASKED') return { refusal: wrongState('request', state, 'input', 'requestId') };
  if ([request.proposedBy, request.personId].includes(viewer.subject)) return { refusal: approverIsProposer };
  const actor = viewer.subject ?? '';
  const answered = { reasonCode, reason, answeredBy: actor, answeredAt: await schemeNow(tx) };
  if (amount === null) {
    await moveRequest(tx, request, { ...answered, state: 'REFUSED' });
    return { requestId: request.id };
  }
  const given = amountGiven(amount, { currency: request.currency, least: 1n }, 'input', 'amount');
  if ('refusal' in given) return given;
  if (given.amount > request.amount)
    return { refusal: invalidInput('More than was asked for is not given.', 'input', 'amount') };
  if (order.state !== 'AWAITING_FUNDING') return { refusal: wrongState('order', order.state, 'input', 'requestId') };
  const missing = await awaitedOf(tx, order);
  if (given.amount > missing) return { refusal: moreThanMissing(missing, order.currency) };
  const lotId = await bring(tx, order, request, given.amount, actor);
  if (typeof lotId !== 'string') return { refusal: lotId };
  const whole = given.amount === request.amount;
  await moveRequest(tx, request, {
    ...answered,
    state: whole ? 'APPROVED' : 'PARTLY_APPROVED',
    amountGranted: given.amount,
    lotId,
  });
  // Who has an employer among those that pay is asked for no contribution: then lots pay what it was, as they would have from the beginning.
  if (kind === 'EMPLOYER') await reserveFromLots(tx, order, actor);
  await confirmWhenFunded(tx, key);
  return { requestId: request.id };
}

/**
 * The fund's manager pays a part of an order or refuses. What is paid becomes a lot for this order alone, reserved in the same transaction, and the order is
 * confirmed when nothing is missing any more. An employer that pays waives the learner's contribution, where policy says so.
 */
export const answerCoFunding = (
  db: DataSource,
  viewer: Viewer,
  command: AnswerCoFunding,
): Promise<AnswerCoFundingOutcome> =>
  inTransaction(db, async (tx): Promise<AnswerCoFundingOutcome> => {
    const { idempotencyKey: key, ...request } = command;
    const known = await findRequest(tx, command.requestId);
    const managed = known === null ? null : await findManagedFund(tx, viewer, known.fundId);
    if (known === null || managed === null || 'refusal' in managed)
      return { refusal: notFound('request', 'input', 'requestId') };
    const unreadable = checkText(command.reason, { most: 1000 }, 'input', 'reason');
    if (unreadable !== null) return { refusal: unreadable };
    const scope = `coFundingAnswer:${viewer.subject ?? ''}`;
    const answered = await once(tx, { scope, key, request }, () => answer(tx, viewer, known, managed.fund, command));
    if ('refusal' in answered) return answered;
    return { request: await tx.getRepository(CoFundingRequestEntity).findOneByOrFail({ id: answered.requestId }) };
  });
