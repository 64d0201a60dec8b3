import { spawn } from 'node:child_process';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { inheritedEnvironment } from '@tessera/stack/config.ts';
import { exitOf } from '@tessera/stack/process/exit-of.ts';
import type { DataSource } from 'typeorm';
import { WHOLE } from '../../src/order/pro-rata.ts';
import { quoteFunding } from '../../src/quote/quote-funding.ts';
import { schemeDay } from '../policies.ts';
import { carryOut } from './carry-out.ts';
import { hundredthsOf, type Command } from './command.ts';
import { lyingBy } from './fire.ts';
import { servicesOf } from './services.ts';
import type { World } from './world.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** By how much a service's clock may be off, in milliseconds. */
export const LIES = [400 * DAY, 2 * HOUR, -2 * HOUR, -400 * DAY];

/** Where there are deadlines, and who can make the scheme's time pass. */
export interface Dials {
  readonly url: string; // the application's role
  readonly db: DataSource;
  readonly superuser: <Row>(sql: string) => Promise<readonly Row[]>;
  readonly world: World;
}

/** Everything that ends by itself, and how it stands: lots that expire, orders that wait for an answer or for money, co-funding, holds, leave. */
const STANDING = `
  select id::text, state from training_order union all select id::text, state from co_funding_request
  union all select id::text, state from payment_hold union all select id::text, state from leave_request
  union all select id::text, available || ' of ' || granted from entitlement_lot order by 1`;

const standing = async (db: DataSource): Promise<ReadonlyMap<string, string>> => {
  const rows = await inTransaction(db, (tx) => tx.query<{ id: string; state: string }[]>(STANDING));
  return new Map(rows.map(({ id, state }) => [id, state]));
};

const at = <T>(list: readonly T[], index: number): T => {
  const found = list.at(index);
  if (found === undefined) throw new Error('the world is too small');
  return found;
};

/** Begins one of everything that has a deadline, each in an account of its own. Gives their ids, and how each stands when its time is over. */
export async function beginDeadlines({ db, world }: Dials): Promise<ReadonlyMap<string, string>> {
  const services = await servicesOf(db, world);
  let commands = 0;
  const did = async (command: Command): Promise<string> => {
    const outcome = await carryOut(services, `deadline ${String(++commands)}`, command);
    if ('refusal' in outcome) throw new Error(`${command.kind}: ${outcome.refusal}`);
    return outcome.did;
  };
  const placed = async (learner: number, session: number): Promise<string> => {
    const { personId, accountId: id } = at(world.learners, learner);
    const chosen = at(world.sessions, session);
    const account = { id, personId, state: 'OPEN', currency: 'EUR', openedOn: '' } as const;
    const offer = { ...chosen, price: BigInt(chosen.price) };
    const [quote] = await inTransaction(db, (tx) => quoteFunding(tx, account, [offer]));
    if (quote === undefined) throw new Error('one session gives one quote');
    return did({ kind: 'place', personId, quote: await services.quotes.sign(quote) });
  };
  const provided = async (kind: 'start' | 'deliver', orderId: string, session: number): Promise<string> =>
    did({ kind, orderId, providerId: at(world.sessions, session).providerId });

  const delivered = await placed(0, 0);
  await provided('start', delivered, 0);
  await did({ kind: 'confirmStart', orderId: delivered, personId: at(world.learners, 0).personId });
  await provided('deliver', delivered, 0);
  const later = await schemeDay(db, 10);
  const fund = at(world.funds, 0);
  const { personId, accountId } = at(world.learners, 1);
  const amount = '10.00';
  const { opportunityId } = at(world.sessions, 0);
  await did({ kind: 'topUp', fund, opportunityId, rows: [{ person: personId, amount, expiresOn: null }] });
  await did({ kind: 'topUp', fund, opportunityId: null, rows: [{ person: personId, amount, expiresOn: later }] });
  const awaiting = await placed(2, -1); // the dearest, on the latest day
  const { personId: asking } = at(world.learners, 2);
  await placed(2, -2);
  const request = { kind: 'askCoFunding', personId: asking, fundId: fund.fundId, amount: '1.00' } as const;
  const unfunded = await inTransaction(db, (tx) =>
    tx.query<{ id: string }[]>(`select id from training_order where state = 'AWAITING_FUNDING'`),
  );
  const ends = new Map([[delivered, hundredthsOf(delivered) === WHOLE ? 'COMPLETED' : 'PARTLY_COMPLETED']]);
  for (const { id } of unfunded) {
    ends.set(await did({ ...request, orderId: id }), 'LAPSED');
    ends.set(id, 'LAPSED');
  }
  ends.set(await did({ kind: 'hold', orderId: awaiting, deadline: later }), 'RELEASED');
  const lots = await inTransaction(db, (tx) =>
    tx.query<{ id: string }[]>(`select id from entitlement_lot where account_id = $1 and granted = 1000`, [accountId]),
  );
  for (const { id } of lots) ends.set(id, '0 of 1000');
  return ends;
}

/** Lets a process with a clock that is off do what the service does in the background. */
async function sweepBy({ url, world }: Dials, off: number): Promise<void> {
  const child = spawn(
    process.execPath,
    [...lyingBy(off), `${import.meta.dirname}/lying-sweep.ts`, JSON.stringify({ url, world })],
    { env: inheritedEnvironment(), stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if ((await exitOf(child)) !== 0) throw new Error('a sweep failed');
}

/** What a service whose clock is off ends before its time, or does not end when its time has come: nothing, since the database tells the time. */
export async function misledByClocks(dials: Dials, ends: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const { db, superuser } = dials;
  const complaints: string[] = [];
  const before = await standing(db);
  for (const off of LIES) {
    await sweepBy(dials, off);
    const after = await standing(db);
    for (const [id, state] of after)
      if (before.get(id) !== state)
        complaints.push(
          `${id} was ${String(before.get(id))} and is ${state}, by a clock that is ${String(off)} ms off`,
        );
  }
  await superuser(`update accounts.scheme_clock set clock_offset = clock_offset + interval '70 days'`);
  await sweepBy(dials, -400 * DAY);
  const after = await standing(db);
  for (const [id, state] of ends)
    if (after.get(id) !== state) complaints.push(`${id} is ${String(after.get(id))} 70 days later, not ${state}`);
  return complaints;
}
