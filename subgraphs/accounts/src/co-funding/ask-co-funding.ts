import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { amountGiven, type MoneyGiven } from '../fund/amount-given.ts';
import { findFund } from '../fund/find-fund.ts';
import { awaitedOf } from '../order/held-money.ts';
import { lapseIfOverdue } from '../order/lapse-order.ts';
import { lockedOrder } from '../order/move-order.ts';
import { TrainingOrderEntity, type TrainingOrder } from '../order/order.entity.ts';
import { holdsOrder } from '../order/order.policy.ts';
import { alreadyAsked, moreThanMissing, type AlreadyAsked, type MoreThanMissing } from './co-funding-refusal.ts';
import { CoFundingRequestEntity, type CoFundingRequest } from './co-funding.entity.ts';
import { announceRequest, findRequest, lockedRequest, moveRequest, standingOf } from './move-request.ts';

/** A holder asks a funder for a part of one order's price. */
export interface AskCoFunding {
  readonly orderId: string;
  readonly fundId: string;
  readonly amount: MoneyGiven;
  readonly idempotencyKey: string;
}

type AskRefusal = NotFound | WrongState | InvalidInput | MoreThanMissing | AlreadyAsked;

export type AskCoFundingOutcome =
  { readonly request: CoFundingRequest } | { readonly refusal: AskRefusal | KeyRefused['refusal'] };

/** Writes the request to a locked order with what the funder is shown of it. */
async function insertRequest(tx: Tx, order: TrainingOrder, fundId: string, amount: bigint): Promise<string> {
  const { accountId, id: orderId, personId, sessionId, price, currency, startsOn, fundingDeadline } = order;
  if (fundingDeadline === null) throw new Error('an order awaits funding without a deadline');
  const id = uuidv7();
  const request = { id, accountId, orderId, personId, fundId, sessionId, price, currency, startsOn, amount };
  await tx.getRepository(CoFundingRequestEntity).insert({ ...request, deadline: fundingDeadline });
  await announceRequest(tx, request, 'ASKED');
  return id;
}

async function ask(
  tx: Tx,
  known: TrainingOrder,
  command: AskCoFunding,
): Promise<{ requestId: string } | { refusal: AskRefusal }> {
  const found = await findFund(tx, command.fundId, () => true);
  if ('refusal' in found) return found;
  await tx.query(`select lock_account($1)`, [known.accountId]);
  const order = await lapseIfOverdue(tx, await lockedOrder(tx, { accountId: known.accountId, orderId: known.id }));
  if (order.state !== 'AWAITING_FUNDING') return { refusal: wrongState('order', order.state, 'input', 'orderId') };
  const wanted = { currency: order.currency, least: 1n };
  if (found.fund.currency !== order.currency) return { refusal: notFound('fund', 'input', 'fundId') };
  const given = amountGiven(command.amount, wanted, 'input', 'amount');
  if ('refusal' in given) return given;
  const open = await tx
    .getRepository(CoFundingRequestEntity)
    .findOneBy({ orderId: order.id, fundId: command.fundId, state: 'ASKED' });
  if (open !== null) return { refusal: alreadyAsked(open.id) };
  const missing = await awaitedOf(tx, order);
  if (given.amount > missing) return { refusal: moreThanMissing(missing, order.currency) };
  return { requestId: await insertRequest(tx, order, command.fundId, given.amount) };
}

/** Asks a fund to pay what an order lacks, or a part of it. Nothing moves until the fund's manager has answered. */
export const askCoFunding = (db: DataSource, viewer: Viewer, command: AskCoFunding): Promise<AskCoFundingOutcome> =>
  inTransaction(db, async (tx): Promise<AskCoFundingOutcome> => {
    const { idempotencyKey: key, ...request } = command;
    const order = isUuid(command.orderId)
      ? await tx.getRepository(TrainingOrderEntity).findOneBy({ id: command.orderId })
      : null;
    if (order === null || !holdsOrder(viewer, order)) return { refusal: notFound('order', 'input', 'orderId') };
    const scope = `coFundingAsk:${order.personId}`;
    const asked = await once(tx, { scope, key, request }, () => ask(tx, order, command));
    if ('refusal' in asked) return asked;
    return { request: await tx.getRepository(CoFundingRequestEntity).findOneByOrFail({ id: asked.requestId }) };
  });

export type WithdrawCoFundingOutcome =
  { readonly request: CoFundingRequest } | { readonly refusal: NotFound | WrongState };

/** The holder takes back a request that was not answered yet. */
export const withdrawCoFunding = (
  db: DataSource,
  viewer: Viewer,
  requestId: string,
): Promise<WithdrawCoFundingOutcome> =>
  inTransaction(db, async (tx): Promise<WithdrawCoFundingOutcome> => {
    const known = await findRequest(tx, requestId);
    if (known === null || !holdsOrder(viewer, known)) return { refusal: notFound('request', 'input', 'requestId') };
    const { request, late } = await lockedRequest(tx, requestId);
    const state = standingOf(request, late);
    if (state === 'WITHDRAWN') return { request };
    if (state !== 'ASKED') return { refusal: wrongState('request', state, 'input', 'requestId') };
    return { request: await moveRequest(tx, request, { state: 'WITHDRAWN' }) };
  });
