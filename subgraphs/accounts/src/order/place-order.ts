import { once, recall, type IdempotentCommand } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, type IdempotencyMismatch, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import { SubgraphUnavailable } from '@tessera/kit/server/call-subgraph.ts';
import type { DataSource } from 'typeorm';
import type { LearningAccount } from '../account/account.entity.ts';
import { atAccount, sameCommand } from '../ledger/account-queue.ts';
import { reserve } from '../ledger/reserve.ts';
import type { FundingQuote, QuoteSeal } from '../quote/funding-quote.ts';
import { paymentTerms } from '../quote/payment-terms.ts';
import { quoteUnder, sameSplit } from '../quote/quote-funding.ts';
import { beginOrder } from './begin-order.ts';
import { completePlacement } from './complete-placement.ts';
import type { TrainingOrder } from './order.entity.ts';
import {
  accountBusy,
  accountNotOpen,
  alreadyOrdered,
  quoteChanged,
  quoteExpired,
  registryUnavailable,
  sessionNotBookable,
  tooManyAwaiting,
  type AccountBusy,
  type AccountNotOpen,
  type AlreadyOrdered,
  type QuoteChanged,
  type QuoteExpired,
  type RegistryUnavailable,
  type SessionNotBookable,
  type TooManyAwaiting,
} from './order-refusal.ts';
import { orderOfSession, ordersAwaiting } from './other-orders.ts';
import type { Registry, SessionSnapshot } from './registry.ts';

/** What placing needs besides the command. */
export interface Placement {
  readonly db: DataSource;
  readonly registry: Registry;
  readonly quotes: QuoteSeal;
}

/** A holder accepts a quote. */
export interface PlaceOrder {
  readonly personId: string;
  readonly quote: string; // signed
  readonly idempotencyKey: string;
  readonly requestId: string;
}

type PlaceOrderRefusal =
  | QuoteChanged
  | QuoteExpired
  | SessionNotBookable
  | AccountNotOpen
  | AccountBusy
  | AlreadyOrdered
  | TooManyAwaiting
  | RegistryUnavailable
  | IdempotencyMismatch
  | InvalidInput;

export type PlaceOrderOutcome = { readonly order: TrainingOrder } | { readonly refusal: PlaceOrderRefusal };

/** What the first transaction leaves behind under the key. */
type Begun = { readonly accountId: string; readonly orderId: string } | { readonly refusal: PlaceOrderRefusal };

/**
 * Places an order in steps, each durable before the next is tried: reserve the quoted lots (here), take a place (registry), confirm or wait for the own share (here).
 * Whatever ends the process in between, `finishPlacements` brings the order to its end. Repeating a command with its key returns the first outcome and moves no money.
 */
export async function placeOrder(placement: Placement, command: PlaceOrder): Promise<PlaceOrderOutcome> {
  const { personId, idempotencyKey: key, requestId } = command;
  const quote = await placement.quotes.open(command.quote);
  if (quote?.personId !== personId)
    return { refusal: invalidInput('This is not a quote that was offered to you.', 'input', 'quote') };
  const idempotent: IdempotentCommand = { scope: `orderPlace:${personId}`, key, request: { quote } };
  const outcome = await sameCommand(`${idempotent.scope} ${key} ${command.quote}`, () =>
    atAccount(quote.accountId, () => place(placement, quote, idempotent, requestId)),
  );
  return outcome === 'full' ? { refusal: accountBusy } : outcome;
}

async function place(
  placement: Placement,
  quote: FundingQuote,
  command: IdempotentCommand,
  requestId: string,
): Promise<PlaceOrderOutcome> {
  const { db, registry, quotes } = placement;
  let begun = await inTransaction(db, (tx) => recall<Begun>(tx, command));
  if (begun === null) {
    const session = await registry.snapshot(quote.sessionId, requestId).catch(unlessUnavailable);
    if (session === 'unavailable') return { refusal: registryUnavailable };
    begun = await inTransaction(db, (tx) => once(tx, command, () => begin(tx, quotes, quote, session)));
  }
  if ('refusal' in begun) return begun;
  const order = await completePlacement(placement, begun, requestId);
  return order.refusal === null ? { order } : { refusal: order.refusal };
}

const unlessUnavailable = (error: unknown): 'unavailable' => {
  if (error instanceof SubgraphUnavailable) return 'unavailable';
  throw error;
};

/** The first step, one transaction: everything that can be refused is checked under the account's lock, then the money is reserved and the order is written. */
async function begin(tx: Tx, quotes: QuoteSeal, quote: FundingQuote, session: SessionSnapshot | null): Promise<Begun> {
  if (session === null) return { refusal: sessionNotBookable('WITHDRAWN') };
  if (session.whyNotBookable !== null) return { refusal: sessionNotBookable(session.whyNotBookable) };
  const account = await lockedAccount(tx, quote);
  if (account === 'quote expired') return { refusal: quoteExpired };
  if (session.currency !== account.currency) return { refusal: sessionNotBookable('CURRENCY') };
  const ordered = await orderOfSession(tx, { personId: account.personId, sessionId: session.sessionId });
  if (ordered !== null) return { refusal: alreadyOrdered(ordered) };
  const terms = await paymentTerms(tx, account.personId);
  const [now] = await quoteUnder(terms, tx, account, [session]);
  if (now === undefined) throw new Error('one session gives one quote');
  if (!sameSplit(now, quote)) return { refusal: quoteChanged(await quotes.sign(now)) };
  if (now.ownShare > 0n && (await ordersAwaiting(tx, account.personId)) >= terms.mostAwaiting)
    return { refusal: tooManyAwaiting(terms.mostAwaiting) };
  const orderId = await beginOrder(tx, account, session);
  const outcome = await reserve(tx, {
    accountId: account.id,
    orderId,
    providerId: session.providerId,
    price: now.price,
    amount: now.price - now.ownShare,
    currency: now.currency,
    actor: account.personId,
    facts: [...session.fundingFacts, `order:${orderId}`],
    consumptionOrder: terms.content.consumptionOrder,
  });
  if (outcome === 'account not open') return { refusal: accountNotOpen };
  if (outcome !== 'reserved') throw new Error('lots that were quoted under the lock of their account are not there');
  return { accountId: account.id, orderId };
}

/** Takes the account's lock first, so that what is planned next is what will be reserved; then the database's clock decides about the quote. */
async function lockedAccount(tx: Tx, quote: FundingQuote): Promise<LearningAccount | 'quote expired'> {
  await tx.query(`select lock_account($1)`, [quote.accountId]);
  const [row] = await tx.query<(LearningAccount & { expired: boolean })[]>(
    `select id, person_id as "personId", state, currency, opened_on::text as "openedOn", scheme_now() > $2 as expired from learning_account where id = $1`,
    [quote.accountId, quote.validUntil],
  );
  if (row === undefined) throw new Error('a locked account is not there');
  const { expired, ...account } = row;
  return expired ? 'quote expired' : account;
}
