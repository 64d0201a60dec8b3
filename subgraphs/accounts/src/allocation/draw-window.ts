import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import { isPast } from '@tessera/kit/time/scheme-clock.ts';
import type { DataSource } from 'typeorm';
import { fundMoneyOf } from '../fund/fund-money.ts';
import { grantLots } from '../ledger/grant-lots.ts';
import { decide, factsOf } from '../policy/evaluate.ts';
import { AllocationSecretEntity, AllocationWindowEntity, type AllocationWindow } from './allocation.entity.ts';

const CHUNK = 1_000; // lots granted in one transaction, and entries weighed with one statement

interface EnteredPerson {
  readonly id: string;
  readonly age: number;
  readonly told: Readonly<Record<string, string>>;
}

const FACTS = `
  select e.id, extract(year from scheme_today())::integer - p.birth_year as age,
         coalesce((select jsonb_object_agg(f.fact, f.value) from person_fact f where f.person_id = p.id and f.valid @> scheme_today()), '{}') as told
    from allocation_entry e join person p on p.id = e.person_id
   where e.window_id = $1 and e.id > $2 order by e.id limit ${CHUNK}`;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Gives each entry the weight of its person's need on the day of the draw. */
async function weigh(tx: Tx, { id, weights }: AllocationWindow): Promise<void> {
  for (let after = BEFORE_ALL; ;) {
    const entered = await tx.query<EnteredPerson[]>(FACTS, [id, after]);
    const last = entered.at(-1);
    if (last === undefined) return;
    after = last.id;
    const decided = entered.map(({ age, told }) => decide(weights, factsOf(age, told)));
    await tx.query(
      `update allocation_entry e set weight = w.weight, rule = w.rule, state = case w.weight when 0 then 'EXCLUDED' else e.state end
         from unnest($2::uuid[], $3::integer[], $4::text[]) as w (id, weight, rule) where e.window_id = $1 and e.id = w.id`,
      [
        id,
        entered.map((entry) => entry.id),
        decided.map((weight) => weight?.then.weight ?? 1),
        decided.map((weight) => weight?.ruleId ?? null),
      ],
    );
  }
}

/**
 * The draw itself. An entry of weight w has w tickets, one of weight 0 none; ticket n is the SHA-256 of "seed/entry/n", as text. Entries are ranked by their lowest ticket: the chance
 * of each is its weight, of the first as of every later place, without a fraction anywhere, and everybody can do it again from what is published.
 */
const RANK = `
  with ticketed as materialized (
    select e.id, min(encode(sha256(convert_to($2 || '/' || e.id || '/' || n, 'UTF8')), 'hex') collate "C") as lowest
      from allocation_entry e cross join lateral generate_series(1, e.weight) n where e.window_id = $1 group by e.id),
  ranked as (select id, row_number() over (order by lowest, id) as rank from ticketed)
  update allocation_entry e set rank = r.rank, state = case when r.rank <= $3 then 'DRAWN' else 'NOT_DRAWN' end
    from ranked r where e.window_id = $1 and e.id = r.id`;

/** How many can be granted the amount: as many as there are places, within the fund's money and budget. */
async function placesWithinMoney(tx: Tx, { fundId, amount, places }: AllocationWindow): Promise<number> {
  const [money] = await fundMoneyOf(tx, [fundId]);
  if (money === undefined) return 0;
  const left = money.budget === null ? money.available : money.budget - money.committed;
  const most = (left < money.available ? left : money.available) / amount;
  return most < BigInt(places) ? Number(most) : places;
}

/** Weighs, draws and reveals the seed: one transaction, once. */
async function draw(tx: Tx, window: AllocationWindow): Promise<void> {
  const { seed } = await tx.getRepository(AllocationSecretEntity).findOneByOrFail({ windowId: window.id });
  await weigh(tx, window);
  await tx.query(RANK, [window.id, seed, await placesWithinMoney(tx, window)]);
  await tx.query(`update allocation_window set state = 'DRAWN', seed = $2, drawn_at = scheme_now() where id = $1`, [
    window.id,
    seed,
  ]);
}

/** Entries leave the draw without money; as many of the next by rank, whose accounts are there, take their places. */
async function passOn(tx: Tx, { id }: AllocationWindow, closed: readonly string[]): Promise<void> {
  await tx.query(`update allocation_entry set state = 'CLOSED' where window_id = $1 and id = any($2::uuid[])`, [
    id,
    closed,
  ]);
  await tx.query(
    `update allocation_entry set state = 'DRAWN'
      where window_id = $1 and id = any(array(
        select e.id from allocation_entry e join learning_account a on a.id = e.account_id
         where e.window_id = $1 and e.state = 'NOT_DRAWN' and a.state <> 'CLOSED' order by e.rank limit $2))`,
    [id, closed.length],
  );
}

/** Everybody drawn has what they get: the result stands. */
async function publish(tx: Tx, { id, fundId }: AllocationWindow): Promise<void> {
  await tx.getRepository(AllocationWindowEntity).update({ id }, { state: 'PUBLISHED' });
  await announce(tx, {
    aggregateType: 'AllocationWindow',
    aggregateId: id,
    type: 'AllocationPublished',
    payload: { windowId: id, fundId },
  });
}

interface NextEntry {
  readonly id: string;
  readonly account_id: string;
  readonly closed: boolean;
}

/** Grants the next of those drawn. True when there may be more. Where the last day passed before the fund had the money, nothing is granted any more. */
async function grantDrawn(tx: Tx, window: AllocationWindow): Promise<boolean> {
  const { id, fundId, amount, expiresOn, title } = window;
  if (expiresOn !== null && (await isPast(tx, expiresOn)))
    await tx.query(`update allocation_entry set state = 'LAPSED' where window_id = $1 and state = 'DRAWN'`, [id]);
  const entries = await tx.query<NextEntry[]>(
    `select e.id, e.account_id, a.state = 'CLOSED' as closed
       from allocation_entry e join learning_account a on a.id = e.account_id
      where e.window_id = $1 and e.state = 'DRAWN' order by e.rank limit ${CHUNK}`,
    [id],
  );
  if (entries.length === 0) {
    await publish(tx, window);
    return false;
  }
  const [gone, there] = [entries.filter(({ closed }) => closed), entries.filter(({ closed }) => !closed)];
  if (gone.length > 0)
    await passOn(
      tx,
      window,
      gone.map((entry) => entry.id),
    );
  const explanation = { kind: 'ALLOCATION', allocation: id, title } as const;
  const grants = there.map(({ account_id: accountId }) => ({ accountId, amount, expiresOn, explanation }));
  const outcome = await grantLots(tx, { fundId, grantReference: `allocation ${id}`, actor: 'accounts', grants });
  if ('refusal' in outcome) return false; // goes on when there is money again
  await tx.query(`update allocation_entry set state = 'GRANTED' where window_id = $1 and id = any($2::uuid[])`, [
    id,
    there.map((entry) => entry.id),
  ]);
  return true;
}

/** One step of a window under its lock. True when another may follow. */
const step = (db: DataSource, id: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const window = await tx
      .getRepository(AllocationWindowEntity)
      .findOneOrFail({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (window.state === 'PUBLISHED') return false;
    if (window.state === 'DRAWN') return grantDrawn(tx, window);
    await draw(tx, window);
    return true;
  });

/** Draws every window that has closed, and grants to those drawn. Nobody chooses the moment: a sweep does it, in steps that can be repeated. */
export async function drawClosedWindows(db: DataSource): Promise<void> {
  const closed = await inTransaction(db, (tx) =>
    tx.query<{ id: string }[]>(
      `select id from allocation_window where state <> 'PUBLISHED' and closes_at <= scheme_now() order by closes_at`,
    ),
  );
  for (const { id } of closed) while (await step(db, id));
}
