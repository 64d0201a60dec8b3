import { freezeAccount } from '../../src/account-freeze/freeze-account.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { reserve } from '../../src/ledger/reserve.ts';
import { release, settle } from '../../src/ledger/move-reserved.ts';
import { placeOrder } from '../../src/order/place-order.ts';
import { cancelOrder } from '../../src/order/cancel-order.ts';
import { providerCancelOrder } from '../../src/order/step-order.ts';
import type { OrderStepOutcome } from '../../src/order/take-step.ts';
import { quoteFunding } from '../../src/quote/quote-funding.ts';
import { submitTopUps } from '../../src/top-up/submit-top-ups.ts';
import { cents, grant, personWithAccount } from '../accounts-under-test.ts';
import type { managedFund } from '../funds.ts';
import type { RegistryDouble } from '../registry-double.ts';
import type { Services } from './carry-out.ts';
import { untilAnswered } from './until-answered.ts';

/** Where many want the same at once. */
export interface Arena {
  readonly services: Services;
  readonly registry: RegistryDouble;
  readonly dataKey: Buffer;
  readonly fund: Awaited<ReturnType<typeof managedFund>>;
}

/** What many were answered, counted. */
export type Tally = Readonly<Record<string, number>>;

const times = <T>(count: number, make: (index: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, n) => make(n)));

const tally = (answers: readonly string[]): Tally =>
  Object.fromEntries([...Map.groupBy(answers, (answer) => answer)].map(([answer, all]) => [answer, all.length]));

const wordOf = (outcome: object): string =>
  'refusal' in outcome ? (outcome.refusal as { readonly code: string }).code : 'done';

async function learnerWith({ services: { db }, dataKey, fund }: Arena, amount: string) {
  const learner = await personWithAccount(db, dataKey);
  await grant(db, fund.fundId, learner.accountId, amount, '2099-12-31');
  return learner;
}

/** A signed quote of a learner for a new session. */
async function quoted({ services, registry }: Arena, learner: { personId: string; accountId: string }, price: string) {
  const session = registry.session(cents(price), { capacity: 1_000 });
  const [quote] = await inTransaction(services.db, (tx) =>
    quoteFunding(tx, { id: learner.accountId, ...learner, state: 'OPEN', currency: 'EUR', openedOn: '' }, [session]),
  );
  if (quote === undefined) throw new Error('one session gives one quote');
  return { session, quote: await services.quotes.sign(quote) };
}

/** So many clients want to spend 60.00 of the 100.00 in one account: once through the order, once on the ledger itself. */
export async function spendAtOnce(arena: Arena, clients: number): Promise<{ orders: Tally; ledger: Tally }> {
  const { services } = arena;
  const learner = await learnerWith(arena, '100.00');
  const quotes = await times(clients, () => quoted(arena, learner, '60.00')); // of a session each
  const { personId } = learner;
  const orders = await times(clients, async (client) => {
    const quote = quotes[client]?.quote ?? '';
    return wordOf(await placeOrder(services, { personId, quote, idempotencyKey: uuidv7(), requestId: uuidv7() }));
  });
  const { accountId } = await learnerWith(arena, '100.00');
  const amount = cents('60.00');
  const terms = {
    price: amount,
    amount,
    currency: 'EUR',
    facts: [],
    consumptionOrder: 'EXPIRY',
    actor: 'test',
  } as const;
  const ledger = await times(clients, () =>
    untilAnswered(async () => {
      const order = { accountId, orderId: uuidv7(), providerId: uuidv7() };
      const outcome = await inTransaction(services.db, (tx) => reserve(tx, { ...order, ...terms }));
      return typeof outcome === 'object' ? 'missing' : outcome;
    }),
  );
  return { orders: tally(orders), ledger: tally(ledger) };
}

/** So many clients send the same order, and the same top-up, under one key: how many different answers there are, and how many lots. */
export async function repeatAtOnce(
  arena: Arena,
  clients: number,
): Promise<{ orders: number; batches: number; lots: number }> {
  const { services, fund } = arena;
  const { db } = services;
  const learner = await learnerWith(arena, '100.00');
  const { quote } = await quoted(arena, learner, '60.00');
  const { personId, accountId } = learner;
  const [idempotencyKey, reference] = [uuidv7(), uuidv7()];
  const orders = await times(clients, async () => {
    const outcome = await placeOrder(services, { personId, quote, idempotencyKey, requestId: uuidv7() });
    return 'refusal' in outcome ? outcome.refusal.code : outcome.order.id;
  });
  const none = { agreementReference: null, paymentReference: null, earmarkId: null };
  const rows = [{ person: personId, amount: cents('1.00'), expiresOn: null, problem: null }];
  const terms = { fundId: fund.fundId, kind: 'PES', reference, ...none, rows, idempotencyKey } as const;
  const batches = await times(clients, () =>
    untilAnswered(async () => {
      const outcome = await submitTopUps(db, fund.manager, terms);
      return 'refusal' in outcome ? outcome.refusal.code : outcome.batch.id;
    }),
  );
  const [granted] = await inTransaction(db, (tx) =>
    tx.query<{ lots: number }[]>(
      `select count(*)::integer as lots from entitlement_lot where account_id = $1 and grant_reference = $2`,
      [accountId, reference],
    ),
  );
  return { orders: new Set(orders).size, batches: new Set(batches).size, lots: granted?.lots ?? 0 };
}

async function endings(contenders: readonly (() => Promise<string>)[]): Promise<readonly string[]> {
  const answers = await Promise.all(contenders.map((contender) => untilAnswered(contender)));
  return answers.filter((answer) => answer !== 'too late');
}

const EXPIRE = `select expire_lots('00000000-0000-0000-0000-000000000000', 1000, 'test')`;

/** Settles, releases, expires and freezes one reservation at once. Gives what came of the money: one ending, however they meet. */
export async function endAtOnce(arena: Arena): Promise<readonly string[]> {
  const { db } = arena.services;
  const { accountId, personId } = await learnerWith(arena, '60.00');
  const order = { accountId, orderId: uuidv7(), providerId: uuidv7() };
  const amount = cents('60.00');
  const terms = {
    price: amount,
    amount,
    currency: 'EUR',
    facts: [],
    consumptionOrder: 'EXPIRY',
    actor: 'test',
  } as const;
  await inTransaction(db, (tx) => reserve(tx, { ...order, ...terms }));
  const why = { accountId, orderId: order.orderId, amount, actor: 'test', reason: 'race', cause: 'HOLDER' as const };
  const late = (): string => 'too late'; // neither expiry nor a freeze ends a reservation
  return endings([
    () => inTransaction(db, (tx) => settle(tx, why)).then((done) => (done === 'done' ? 'settled' : 'too late')),
    () => inTransaction(db, (tx) => release(tx, why)).then((done) => (done === 'done' ? 'released' : 'too late')),
    () => inTransaction(db, (tx) => tx.query(EXPIRE)).then(late),
    () => freezeAccount(db, holder(personId), { personId, ground: 'HOLDER_WISH', reason: 'a race' }).then(late),
  ]);
}

/** The holder cancels an order and so does its provider, at once. Gives how it ended, as those were told who were not too late. */
export async function cancelAtOnce(arena: Arena): Promise<readonly string[]> {
  const { services } = arena;
  const learner = await learnerWith(arena, '60.00');
  const { quote, session } = await quoted(arena, learner, '60.00');
  const { personId } = learner;
  const placed = await placeOrder(services, { personId, quote, idempotencyKey: uuidv7(), requestId: uuidv7() });
  if ('refusal' in placed) throw new Error(placed.refusal.message);
  const { id } = placed.order;
  const provider = staff('PROVIDER_ENROLMENT', session.providerId);
  const told = (outcome: OrderStepOutcome): string => ('refusal' in outcome ? 'too late' : outcome.order.state);
  const ways = await endings([
    () => cancelOrder(services.db, holder(personId), id).then(told),
    () => providerCancelOrder(services.db, provider, id, 'no room').then(told),
  ]);
  return [...new Set(ways)];
}
