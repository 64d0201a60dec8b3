import { pick } from '@tessera/kit/demo/seeded.ts';
import { decimalOf } from '@tessera/kit/money/money.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { LearningAccount } from '../../src/account/account.entity.ts';
import type { OrderState } from '../../src/order/order.entity.ts';
import { quoteFunding } from '../../src/quote/quote-funding.ts';
import type { Services } from './carry-out.ts';
import type { Command } from './command.ts';
import type { Learner, World } from './world.ts';

/** Numbers in [0, 1). */
type Chance = () => number;

/** A command that fits, and how often it is chosen beside others. */
interface Candidate {
  readonly weight: number;
  readonly make: () => Command | Promise<Command>;
}

interface SeenOrder {
  readonly orderId: string;
  readonly providerId: string;
  readonly state: OrderState;
  readonly begun: boolean;
  readonly awaited: string;
  readonly startConfirmed: boolean;
  readonly progressReported: boolean;
  readonly progressConfirmed: boolean;
  readonly requestId: string | null;
  readonly fundId: string | null;
  readonly asked: string | null;
  readonly holdId: string | null;
}

const ORDERS = `
  select o.id as "orderId", o.provider_id as "providerId", o.state, o.starts_on <= scheme_today() as begun,
         (r.price - r.reserved - r.own_held)::text as awaited, o.start_confirmed_at is not null as "startConfirmed",
         o.progress_reported_on is not null as "progressReported", o.progress_confirmed_at is not null as "progressConfirmed",
         q.id as "requestId", q.fund_id as "fundId", q.amount::text as asked, h.id as "holdId"
    from training_order o
    join reservation r on r.account_id = o.account_id and r.order_id = o.id
    left join lateral (select * from co_funding_request q where q.order_id = o.id and q.state = 'ASKED' limit 1) q on true
    left join lateral (select * from payment_hold h where h.order_id = o.id and h.state in ('OPEN', 'HEARING', 'CONFIRMED') limit 1) h on true
   where o.account_id = $1 order by o.id desc limit 8`;

const REST = `
  select a.state, a.currency, a.opened_on::text as "openedOn", scheme_today()::text as today, (scheme_today() + 10)::text as later,
         coalesce((select sum(available) from entitlement_lot l where l.account_id = a.id and not l.offered), 0)::text as available,
         (select l.id from entitlement_lot l where l.account_id = a.id and l.offered and l.available > 0 limit 1) as "offeredLot",
         (select reference from payment_run where executed_at is null order by id limit 1) as "runToExecute",
         exists (select from payment where state in ('DUE', 'RELEASED') and run_id is null) as due
    from learning_account a where a.id = $1`;

interface Rest extends Pick<LearningAccount, 'state' | 'currency' | 'openedOn'> {
  readonly today: string;
  readonly later: string;
  readonly available: string;
  readonly offeredLot: string | null;
  readonly runToExecute: string | null;
  readonly due: boolean;
}

/** What a client sees before it chooses. Others may be faster: then what it chose is refused. */
interface Sight {
  readonly learner: Learner;
  readonly orders: readonly SeenOrder[];
  readonly rest: Rest;
}

async function look(tx: Tx, learner: Learner): Promise<Sight> {
  const orders = await tx.query<SeenOrder[]>(ORDERS, [learner.accountId]);
  const [rest] = await tx.query<Rest[]>(REST, [learner.accountId]);
  if (rest === undefined) throw new Error('an account of the world is not there');
  return { learner, orders, rest };
}

const from = <T>(list: readonly T[], chance: Chance): T => pick(list as readonly [T, ...T[]], chance());
const amountUpTo = (most: bigint, chance: Chance): string =>
  decimalOf(1n + (BigInt(Math.floor(chance() * Number(most))) % most));

/** Steps that one order can take now. */
function ofOrder(order: SeenOrder, { learner, rest }: Sight, world: World, chance: Chance): readonly Candidate[] {
  const { orderId, providerId, awaited, requestId, fundId, asked, holdId } = order;
  const { personId, accountId } = learner;
  const held = (kind: 'cancel' | 'confirmStart' | 'confirmProgress' | 'confirm') => () => ({ kind, orderId, personId });
  const provided = (kind: 'start' | 'progress' | 'deliver' | 'cancelByProvider') => () => ({
    kind,
    orderId,
    providerId,
  });
  const fund = world.funds.find((known) => known.fundId === fundId) ?? from(world.funds, chance);
  const candidates: Readonly<Partial<Record<OrderState, readonly Candidate[]>>> = {
    REQUESTED: [{ weight: 1, make: () => ({ kind: 'sweep' }) }],
    AWAITING_FUNDING: [
      { weight: 2, make: () => ({ kind: 'payOwnShare', orderId, personId, accountId }) },
      requestId === null
        ? {
            weight: 3,
            make: () => {
              const amount = chance() < 0.5 ? decimalOf(BigInt(awaited)) : amountUpTo(BigInt(awaited), chance);
              return { kind: 'askCoFunding', orderId, personId, fundId: fund.fundId, amount };
            },
          }
        : {
            weight: 4,
            make: () => {
              const amount = chance() < 0.8 ? decimalOf(BigInt(asked ?? '1')) : null;
              return { kind: 'answerCoFunding', orderId, requestId, amount, fund };
            },
          },
      { weight: 0.3, make: held('cancel') },
    ],
    CONFIRMED: [
      { weight: order.begun ? 4 : 0, make: provided('start') },
      { weight: 0.6, make: held('cancel') },
      { weight: 0.3, make: provided('cancelByProvider') },
    ],
    STARTED: [
      { weight: order.startConfirmed ? 0 : 2, make: held('confirmStart') },
      { weight: order.startConfirmed && !order.progressReported ? 1 : 0, make: provided('progress') },
      { weight: order.progressReported && !order.progressConfirmed ? 2 : 0, make: held('confirmProgress') },
      { weight: 3, make: provided('deliver') },
      { weight: 0.2, make: provided('cancelByProvider') },
    ],
    DELIVERED: [{ weight: 5, make: held('confirm') }],
  };
  const ofHold: readonly Candidate[] =
    holdId === null
      ? [{ weight: 0.08, make: () => ({ kind: 'hold', orderId, deadline: rest.later }) }]
      : [
          { weight: 1, make: () => ({ kind: 'releaseHold', holdId }) },
          { weight: 1, make: () => ({ kind: 'recover', holdId, providerId }) },
        ];
  return [...(candidates[order.state] ?? []), ...(order.state === 'REQUESTED' ? [] : ofHold)];
}

const GOES_ON: ReadonlySet<OrderState> = new Set([
  'REQUESTED',
  'AWAITING_FUNDING',
  'CONFIRMED',
  'STARTED',
  'DELIVERED',
]);

/** Signs a quote for one session, as the graph would have. */
async function quoted(services: Services, tx: Tx, sight: Sight, world: World, chance: Chance): Promise<Command> {
  const { learner, rest } = sight;
  const chosen = from(world.sessions, chance);
  const account = { ...rest, id: learner.accountId, personId: learner.personId };
  const [quote] = await quoteFunding(tx, account, [{ ...chosen, price: BigInt(chosen.price) }]);
  if (quote === undefined) throw new Error('one session gives one quote');
  return { kind: 'place', personId: learner.personId, quote: await services.quotes.sign(quote) };
}

function ofMoney({ learner, rest }: Sight, world: World, index: number, chance: Chance): readonly Candidate[] {
  const { personId } = learner;
  const { available, offeredLot, runToExecute, due, today, later } = rest;
  const fund = from(world.funds, chance);
  const amount = amountUpTo(50_000n, chance);
  const toAnyone = () => ({
    person: from(world.learners, chance).personId,
    amount: amountUpTo(20_000n, chance),
    expiresOn: from([null, '2099-06-30', later, today], chance),
  });
  const topUp = (): Command => {
    const rows = [{ person: personId, amount, expiresOn: null }, toAnyone(), toAnyone()];
    const opportunityId = chance() < 0.3 ? from(world.sessions, chance).opportunityId : null;
    return { kind: 'topUp', fund, rows, opportunityId };
  };
  return [
    { weight: BigInt(available) < 60_000n ? 3 : 0.2, make: topUp },
    {
      weight: offeredLot === null ? 0 : 2,
      make: () => ({
        kind: 'answerOffer',
        personId,
        lotId: offeredLot ?? '',
        answer: chance() < 0.7 ? 'ACCEPTED' : 'DECLINED',
      }),
    },
    { weight: 0.6, make: () => ({ kind: 'deposit', fund, amount: amountUpTo(400_000n, chance), day: today }) },
    { weight: 0.1, make: () => ({ kind: 'budget', fund, amount: `${String(90_000_000 + index)}.00` }) },
    { weight: due ? 0.5 : 0, make: () => ({ kind: 'preparePayments' }) },
    {
      weight: runToExecute === null ? 0 : 1,
      make: () => ({ kind: 'executePayments', reference: runToExecute ?? '' }),
    },
    { weight: 0.1, make: () => ({ kind: 'provide', fundId: fund.fundId, year: 2026 + Math.floor(index / 400) }) },
    { weight: 0.2, make: () => ({ kind: 'sweep' }) },
    { weight: 0.1, make: () => ({ kind: 'freeze', personId }) },
  ];
}

async function weighed(candidates: readonly Candidate[], chance: Chance): Promise<Command> {
  let left = chance() * candidates.reduce((sum, { weight }) => sum + weight, 0);
  for (const { weight, make } of candidates) {
    left -= weight;
    if (left < 0) return make();
  }
  return { kind: 'sweep' };
}

/** Chooses what a client does next: something that people would do where things stand, by chance alone among that. */
export const chooseCommand = (services: Services, world: World, index: number, chance: Chance): Promise<Command> =>
  inTransaction(services.db, async (tx) => {
    const learner = from(world.learners, chance);
    const sight = await look(tx, learner);
    if (sight.rest.state !== 'OPEN' && chance() < 0.8) return { kind: 'open', personId: learner.personId };
    const goingOn = sight.orders.filter(({ state }) => GOES_ON.has(state)).length;
    return weighed(
      [
        { weight: goingOn < 4 ? 5 : 0.5, make: () => quoted(services, tx, sight, world, chance) },
        ...sight.orders.flatMap((order) => ofOrder(order, sight, world, chance)),
        ...ofMoney(sight, world, index, chance),
      ],
      chance,
    );
  });
