import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { decimalOf } from '@tessera/kit/money/money.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { adviserOf, liveCases } from '../case-assignment/live-cases.ts';
import { amountGiven, type MoneyGiven } from '../fund/amount-given.ts';
import { FundEntity, type Fund } from '../fund/fund.entity.ts';
import { CoFundingRequestEntity, type CoFundingRequest } from './co-funding.entity.ts';
import { mayPropose } from './co-funding.policy.ts';
import { findRequest, lockedRequest, standingOf } from './move-request.ts';

/** An adviser says what the fund should pay, and why. */
export interface ProposeCoFunding {
  readonly requestId: string;
  readonly amount: MoneyGiven;
  readonly reason: string;
}

export type ProposeCoFundingOutcome =
  { readonly request: CoFundingRequest } | { readonly refusal: NotFound | WrongState | InvalidInput };

async function mayAct(tx: Tx, viewer: Viewer, request: CoFundingRequest, fund: Fund): Promise<boolean> {
  const adviser = adviserOf(viewer);
  const cases = adviser === null ? new Set<string>() : await liveCases(tx, adviser, [request.personId]);
  return mayPropose(viewer, request, fund, cases);
}

/** How much an adviser proposes at most, in minor units. */
async function limitOf(tx: Tx, { kind }: Fund): Promise<bigint> {
  const [row] = await tx.query<{ adviser_amount: string }[]>(
    `select adviser_amount from funding_limit where fund_kind = $1`,
    [kind],
  );
  return BigInt(row?.adviser_amount ?? '0');
}

/** An adviser with a live case proposes an amount within their own limit. The fund's manager decides: never the same person. */
export const proposeCoFunding = (
  db: DataSource,
  viewer: Viewer,
  { requestId, amount, reason }: ProposeCoFunding,
): Promise<ProposeCoFundingOutcome> =>
  inTransaction(db, async (tx): Promise<ProposeCoFundingOutcome> => {
    const known = await findRequest(tx, requestId);
    const fund = known === null ? null : await tx.getRepository(FundEntity).findOneBy({ id: known.fundId });
    if (known === null || fund === null || !(await mayAct(tx, viewer, known, fund)))
      return { refusal: notFound('request', 'input', 'requestId') };
    const { request, late } = await lockedRequest(tx, requestId);
    const state = standingOf(request, late);
    if (state !== 'ASKED') return { refusal: wrongState('request', state, 'input', 'requestId') };
    const given = amountGiven(amount, { currency: request.currency, least: 1n }, 'input', 'amount');
    if ('refusal' in given) return given;
    const limit = await limitOf(tx, fund);
    const most = limit < request.amount ? limit : request.amount;
    if (given.amount > most)
      return { refusal: invalidInput(`At most ${decimalOf(most)} can be proposed here.`, 'input', 'amount') };
    const unreadable = checkText(reason, { most: 1000 }, 'input', 'reason');
    if (unreadable !== null) return { refusal: unreadable };
    const proposal = { proposedAmount: given.amount, proposedBy: viewer.subject, proposalReason: reason };
    await tx.getRepository(CoFundingRequestEntity).update({ id: requestId }, proposal);
    return { request: { ...request, ...proposal } };
  });
