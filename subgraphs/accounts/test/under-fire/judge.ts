import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import type { DataSource } from 'typeorm';
import { audit } from '../../src/ledger/audit.ts';
import type { RegistryDouble } from '../registry-double.ts';
import { STEPS } from './command.ts';
import type { Told } from './fire.ts';
import { depositedIn, doneOf, lotsGiving, modelOrders, standingOf, type Reached } from './model.ts';
import { TRANCHES, type World } from './world.ts';

/** What there is to judge by. */
export interface Evidence {
  readonly world: World;
  readonly history: ReadonlyMap<string, Told>;
  readonly registry: RegistryDouble;
}

type Complaints = readonly string[];

interface StoredOrder extends Reached {
  readonly id: string;
  readonly placeId: string;
  readonly provided: boolean; // by a lot of the provision, whose run waits for no account and may come between quote and order
  readonly held: string;
  readonly paid: string;
  readonly lots: string;
  readonly giving: Readonly<Record<string, number>>;
}

const ORDERS = `
  select o.id, o.state, coalesce(o.place_id, o.id) as "placeId",
         case when o.progress_confirmed_at is not null then ${String(TRANCHES.start + TRANCHES.progress)} when o.start_confirmed_at is not null then ${String(TRANCHES.start)} else 0 end as "percentDue",
         coalesce(o.delivery_cause = 'SCHEME', false) as undecided,
         exists (select from reservation_lot l join entitlement_lot e on e.account_id = l.account_id and e.id = l.lot_id
                  where l.account_id = r.account_id and l.reservation_id = r.id and e.granted_on >= o.placed_at::date - 1
                    and exists (select from journal_entry j where j.id = e.entry_id and j.actor = 'fire')) as provided,
         exists (select from payment_hold h where h.order_id = o.id and h.state = 'RECOVERED') as recovered,
         r.reserved + r.own_held as held, r.settled - r.refunded + r.own_settled as paid, r.reserved + r.settled - r.refunded as lots,
         coalesce((select jsonb_object_agg(l.lot_id, l.reserved + l.settled - l.refunded) from reservation_lot l
                    where l.account_id = r.account_id and l.reservation_id = r.id and l.reserved + l.settled - l.refunded > 0), '{}') as giving
    from training_order o join reservation r on r.account_id = o.account_id and r.order_id = o.id`;

const textOf = (map: ReadonlyMap<string, unknown>): string =>
  [...map]
    .map(([name, value]) => `${name}=${String(value)}`)
    .sort()
    .join(' ');

/** Every acknowledged order is there once with the money that its quote and its state say, and none besides. */
async function judgeOrders(tx: Tx, { history, registry }: Evidence): Promise<Complaints> {
  const model = modelOrders(history);
  const stored = await tx.query<StoredOrder[]>(ORDERS);
  const placed = doneOf(history, 'place').length;
  const complaints =
    placed === model.size ? [] : [`${String(placed)} orders were acknowledged as ${String(model.size)}`];
  const ids = new Set(stored.map(({ id }) => id));
  complaints.push(
    ...[...model.keys()].filter((id) => !ids.has(id)).map((id) => `order ${id} was acknowledged and lost`),
  );
  for (const order of stored) {
    const { id, state } = order;
    const known = model.get(id);
    if (known === undefined) {
      if (state !== 'REFUSED') complaints.push(`order ${id} is ${state}, and nobody was told`);
      continue;
    }
    const expected = standingOf(id, known, order);
    const giving = lotsGiving(known, expected);
    const [told, found] = [expected, order].map(({ held, paid, lots }) => [held, paid, lots].map(String).join(' '));
    if (told !== found) complaints.push(`order ${id} ${state}: held, paid, lots are ${found}, not ${told}`);
    const lots = [giving ?? new Map(), new Map(Object.entries(order.giving))].map(textOf);
    if (giving !== null && !order.provided && lots[0] !== lots[1])
      complaints.push(`order ${id} ${state}: its lots give ${String(lots[1])}, not ${String(lots[0])}`);
    const keeps = !/LAPSED|CANCELLED|REFUSED/.test(state);
    if (state !== 'REQUESTED' && (registry.places.get(order.placeId) === 'TAKEN') !== keeps)
      complaints.push(`order ${id} ${state}: its place is ${String(registry.places.get(order.placeId))}`);
  }
  return complaints;
}

/** Every acknowledged step of an order was taken, and none twice: what others were told says so. */
async function judgeSteps(tx: Tx, { history }: Evidence): Promise<Complaints> {
  const rows = await tx.query<{ order: string; state: string; times: string }[]>(
    `select aggregateid as order, payload->>'state' as state, count(*) as times from outbox
      where aggregatetype = 'TrainingOrder' and payload ? 'state' and type <> 'OwnSharePaid' group by 1, 2`,
  );
  const taken = new Set(rows.map(({ order, state }) => `${order} ${state}`));
  const twice = rows
    .filter(({ times }) => times !== '1')
    .map(({ order, state }) => `order ${order} became ${state} twice`);
  const lost = (Object.keys(STEPS) as (keyof typeof STEPS)[]).flatMap((kind) =>
    doneOf(history, kind)
      .filter(({ did }) => !STEPS[kind].some((state) => taken.has(`${did} ${state}`)))
      .map(({ did }) => `${kind} of order ${did} was acknowledged and lost`),
  );
  return [...twice, ...lost];
}

/** Every acknowledged payment is in its fund once, every acknowledged top-up in its accounts once, and no cent got lost or was made. */
async function judgeMoney(tx: Tx, { world, history }: Evidence): Promise<Complaints> {
  const complaints: string[] = [];
  const paid = await tx.query<{ reference: string; amount: string; times: string }[]>(
    `select payment_reference as reference, sum(amount) as amount, count(*) as times from fund_payment group by 1`,
  );
  const byReference = new Map(paid.map(({ reference, amount, times }) => [reference, `${times} of ${amount}`]));
  for (const { command, did } of doneOf(history, 'deposit'))
    if (byReference.get(did) !== `1 of ${String(minorUnitsOf(command.amount))}`)
      complaints.push(`deposit ${did} of ${command.amount} is ${String(byReference.get(did))}`);
  const granted = await tx.query<{ batch: string; pledged: string; granted: string }[]>(
    `select t.batch_id as batch, string_agg(t.amount::text, ' ' order by t.row_number) filter (where t.state = 'GRANTED') as pledged,
            string_agg(l.granted::text, ' ' order by t.row_number) as granted
       from top_up t left join entitlement_lot l on l.account_id = t.account_id and l.fund_id = t.fund_id and l.grant_reference = t.reference group by 1`,
  );
  const byBatch = new Map(granted.map(({ batch, ...row }) => [batch, row]));
  for (const { did } of doneOf(history, 'topUp')) {
    const batch = byBatch.get(did);
    if (batch === undefined) complaints.push(`top-up ${did} was acknowledged and lost`);
    else if (batch.pledged !== batch.granted)
      complaints.push(`top-up ${did} granted ${batch.granted}, not ${batch.pledged}`);
  }
  const [whole] = await tx.query<{ lots: string; providers: string }[]>(
    `select (select sum(available) from fund_balance) + (select sum(available + reserved + settled) from entitlement_lot) as lots,
            (select coalesce(sum(settled - refunded + own_settled), 0) from reservation)
              - (select coalesce(sum(payable - receivable), 0) from provider_payable) - (select coalesce(sum(paid), 0) from payout) as providers`,
  );
  const deposited = depositedIn(world, history);
  if (whole?.lots !== deposited.toString())
    complaints.push(`${String(deposited)} was paid in, ${String(whole?.lots)} is in funds and lots`);
  if (whole?.providers !== '0') complaints.push(`providers have ${String(whole?.providers)} too little`);
  return complaints;
}

/** Everything that is not as the clients were told, or does not agree with itself. */
export const judge = (db: DataSource, evidence: Evidence): Promise<Complaints> =>
  inTransaction(db, async (tx) => {
    await tx.query(`set local statement_timeout = '10min'`);
    return [
      ...(await judgeOrders(tx, evidence)),
      ...(await judgeSteps(tx, evidence)),
      ...(await judgeMoney(tx, evidence)),
      ...(await audit(tx))
        .filter(({ wrong }) => wrong > 0)
        .map(({ check, wrong }) => `audit: ${check}: ${String(wrong)}`),
    ];
  });
