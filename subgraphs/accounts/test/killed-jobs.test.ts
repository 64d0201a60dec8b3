import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { inheritedEnvironment } from '@tessera/stack/config.ts';
import { exitOf } from '@tessera/stack/process/exit-of.ts';
import { holder, staff } from '@tessera/stack/testing/viewers.ts';
import pg from 'pg';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { announceWindow } from '../src/allocation/announce-window.ts';
import { enterDraw } from '../src/allocation/enter-draw.ts';
import { demoContent } from '../src/demo/demo-content.ts';
import { deposit } from '../src/ledger/deposit.ts';
import { preparePaymentRun } from '../src/payment/prepare-payment-run.ts';
import { requestSimulation } from '../src/simulation/request-simulation.ts';
import { submitTopUps } from '../src/top-up/submit-top-ups.ts';
import {
  accountsUnderTest,
  cents,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from './accounts-under-test.ts';
import { managedFund } from './funds.ts';
import { holdsOf, investigator } from './holds.ts';
import { ordersOf } from './orders.ts';
import { author, draftOf, policyVersionInForce } from './policies.ts';
import { makeItNoonOf } from './scheme-clock.ts';
import { jobs, type JobName } from './under-fire/jobs.ts';

// Each background job is killed with SIGKILL while PostgreSQL carries out one of its statements: a trigger of the superuser's holds that statement up, so that no code
// of the service knows of this test. Then it is done again, and once more when it is done.

const KILLED_AT = 4711; // the advisory lock that a job waits for
const PEOPLE = 6;

let accounts: AccountsUnderTest;
let people: readonly { readonly personId: string; readonly accountId: string }[];
let lock: pg.Client;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  const { db, dataKey, database } = accounts;
  await database.asOwner(`update scheme_clock set clock_offset = '-5 days'`); // days that are over can be sealed
  const fund = await fundWith(db, '1000.00');
  await makeItNoonOf(database, '2027-01-10');
  await policyVersionInForce(db, demoContent);
  people = await Promise.all(Array.from({ length: PEOPLE }, () => personWithAccount(db, dataKey)));
  for (const { accountId } of people) await grant(db, fund, accountId, '10.00', '2027-02-07');
  lock = new pg.Client({ connectionString: database.superuserUrl });
  await lock.connect();
  await database.asSuperuser(`create function hold_up() returns trigger language plpgsql security definer as $$ begin
    perform pg_advisory_xact_lock_shared(${KILLED_AT}) where nextval('accounts.held_up') >= tg_argv[0]::integer; return null; end $$`);
});
afterAll(async () => {
  await lock.end();
  await accounts.stop();
});

const done = <T extends object>(outcome: T): Exclude<T, { readonly refusal: unknown }> => {
  if ('refusal' in outcome) throw new Error(JSON.stringify(outcome.refusal));
  return outcome as Exclude<T, { readonly refusal: unknown }>;
};

const start = (job: JobName, about: string) => {
  const file = `${import.meta.dirname}/under-fire/job.ts`;
  return spawn(process.execPath, [file, job, accounts.database.url, about], {
    env: inheritedEnvironment(),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};

/** Starts a job and kills it while its `nth` statement of a kind is carried out. */
async function killInside(job: JobName, about: string, statement: string, nth: number): Promise<void> {
  const { asSuperuser } = accounts.database;
  await asSuperuser(`create sequence held_up`);
  await asSuperuser(`create trigger hold_up after ${statement} for each statement execute function hold_up(${nth})`);
  await lock.query(`select pg_advisory_lock(${KILLED_AT})`);
  const child = start(job, about);
  const ended = exitOf(child);
  const waiting = `select pid from pg_stat_activity where datname = current_database() and wait_event = 'advisory'`;
  for (let tries = 0; (await asSuperuser(waiting)).length === 0; tries++) {
    if (child.exitCode !== null || tries > 1_000) throw new Error(`${job} was done before it could be killed`);
    await delay(20);
  }
  child.kill('SIGKILL');
  await ended;
  await lock.query(`select pg_advisory_unlock(${KILLED_AT})`);
  const table = statement.replace(/^.* on /, '');
  await asSuperuser(`drop trigger hold_up on ${table}`); // waits until the statement that was held up is over
  await asSuperuser(`drop sequence held_up`);
}

/** What a job is, where it is killed, and what there has to be in the end. */
interface KilledJob {
  readonly job: JobName;
  readonly statement: string; // that is held up
  readonly nth: number;
  readonly prepare: () => Promise<string>; // gives what the job is about
  readonly before: object; // what there is of it when it was killed
  readonly effect: string; // what there is of it
  readonly expected: object;
}

const NOTHING = () => Promise.resolve('');

async function heldOrder(): Promise<string> {
  const order = await ordersOf(accounts).completed('60.00');
  const holds = holdsOf(accounts);
  const holdId = await holds.placed({ orderId: order.orderId });
  await holds.send(order.provider, 'StatementGive', { holdId, statement: 'They are not.' });
  await holds.send(investigator, 'Decide', { holdId, decision: 'CONFIRM', reason: 'they are' });
  return holdId;
}

async function preparedRun(): Promise<string> {
  const orders = ordersOf(accounts);
  await orders.completed('50.00');
  await orders.completed('70.00');
  done(await preparePaymentRun(accounts.db, staff('TREASURY'), 'killed run'));
  return 'killed run';
}

/** Top-ups of a fund whose money is there, though nobody has looked yet. */
async function waitingTopUps(): Promise<string> {
  const { fundId, manager } = await managedFund(accounts.db, 'EMPLOYMENT_SERVICE');
  const rows = people.map(({ personId: person }) => ({
    person,
    amount: cents('5.00'),
    expiresOn: null,
    problem: null,
  }));
  const none = { agreementReference: null, paymentReference: null, earmarkId: null };
  const terms = { fundId, kind: 'PES', reference: 'killed top-up', ...none } as const;
  done(await submitTopUps(accounts.db, manager, { ...terms, rows, idempotencyKey: uuidv7() }));
  await inTransaction(accounts.db, (tx) =>
    deposit(tx, { fundId, amount: cents('100.00'), actor: 'test', paymentReference: 'killed' }),
  );
  return fundId;
}

async function closedWindow(): Promise<string> {
  const { db, database } = accounts;
  const { fundId, manager } = await managedFund(db, 'TRAINING_FUND', '1000.00');
  const amount = { amount: '7.00', currency: 'EUR' };
  const times = { opensAt: '2027-02-20T00:00:00Z', closesAt: '2027-02-23T00:00:00Z' };
  const weights = { rules: [], otherwise: { weight: 1 } };
  const announced = { fundId, title: 'Killed draw', amount, places: 3, expiresOn: null, ...times, weights };
  const { window } = done(await announceWindow(db, manager, { ...announced, idempotencyKey: uuidv7() }));
  await makeItNoonOf(database, '2027-02-21');
  for (const { personId } of people) done(await enterDraw(db, holder(personId), window.id));
  await makeItNoonOf(database, '2027-02-24');
  return window.id;
}

async function askedSimulation(): Promise<string> {
  const { db } = accounts;
  const fundId = await fundWith(db, '1000.00');
  const draft = await draftOf(db, demoContent);
  const asked = { policyVersionId: draft.id, fundId, synthetic: { seed: 1, size: 50 }, years: 1 };
  return done(await requestSimulation(db, author, asked)).simulation.id;
}

const killedJobs: readonly KilledJob[] = [
  {
    job: 'notices',
    statement: 'insert on expiry_notice',
    nth: 2,
    prepare: () => makeItNoonOf(accounts.database, '2027-01-31').then(NOTHING),
    before: { notices: 2 },
    effect: `select count(*)::integer as notices from expiry_notice`,
    expected: { notices: PEOPLE },
  },
  {
    job: 'expiry',
    statement: 'insert on journal_entry',
    nth: 2,
    prepare: () => makeItNoonOf(accounts.database, '2027-02-08').then(NOTHING),
    before: { lines: 2, amount: '2000' },
    effect: `select count(*)::integer as lines, sum(amount)::text as amount from journal_line where movement = 'EXPIRE'`,
    expected: { lines: PEOPLE, amount: '6000' },
  },
  {
    job: 'payments',
    statement: 'insert on payout',
    nth: 2,
    prepare: preparedRun,
    before: { payouts: 0, paid: null },
    effect: `select count(*)::integer as payouts, sum(paid)::text as paid from payout`,
    expected: { payouts: 2, paid: '12000' },
  },
  {
    job: 'recovery',
    statement: 'insert on journal_entry',
    nth: 1,
    prepare: heldOrder,
    before: { refunds: 0, refunded: null },
    effect: `select count(*)::integer as refunds, sum(amount)::text as refunded from journal_line where movement = 'REFUND'`,
    expected: { refunds: 1, refunded: '6000' },
  },
  {
    job: 'provision',
    statement: 'insert on journal_entry',
    nth: 3,
    prepare: () => fundWith(accounts.db, '100000.00'),
    before: { lots: 4, accounts: 4 },
    effect: `select count(*)::integer as lots, count(distinct account_id)::integer as accounts from entitlement_lot where explanation ? 'policyVersion'`,
    expected: { lots: PEOPLE + 3, accounts: PEOPLE + 3 }, // those of the orders before, too
  },
  {
    job: 'draw',
    statement: 'insert on journal_entry',
    nth: 1,
    prepare: closedWindow,
    before: { drawn: 0, lots: 0 },
    effect: `select count(*) filter (where e.state = 'GRANTED')::integer as drawn, count(l.id)::integer as lots from allocation_entry e
               left join entitlement_lot l on l.account_id = e.account_id and l.grant_reference = 'allocation ' || e.window_id`,
    expected: { drawn: 3, lots: 3 },
  },
  {
    job: 'top-ups',
    statement: 'insert on journal_entry',
    nth: 1,
    prepare: waitingTopUps,
    before: { granted: 0, lots: 0 },
    effect: `select count(*) filter (where t.state = 'GRANTED')::integer as granted, count(l.id)::integer as lots from top_up t
               left join entitlement_lot l on l.account_id = t.account_id and l.grant_reference = t.reference`,
    expected: { granted: PEOPLE, lots: PEOPLE },
  },
  {
    job: 'seal',
    statement: 'insert on ledger_day',
    nth: 2,
    prepare: NOTHING,
    before: { days: 1 },
    effect: `select count(*)::integer as days from ledger_day`,
    expected: { days: 5 },
  },
  {
    job: 'simulation',
    statement: 'update on simulation',
    nth: 3,
    prepare: askedSimulation,
    before: { simulations: 1, done: 0 },
    effect: `select count(*)::integer as simulations, count(*) filter (where state = 'DONE')::integer as done from simulation where requested_by = '${author.subject}' and seed = 1 and size = 50`,
    expected: { simulations: 1, done: 1 },
  },
];

it.each(killedJobs)('$job is done once, though it is killed inside', async (killed) => {
  const { db, database } = accounts;
  const effect = async (): Promise<unknown> => (await inTransaction(db, (tx) => tx.query<unknown[]>(killed.effect)))[0];
  const about = await killed.prepare();
  await killInside(killed.job, about, killed.statement, killed.nth);
  expect(await effect()).toEqual(killed.before);
  // A process that was not heard of for a minute has lost what it took up.
  await database.asOwner(`update scheme_clock set clock_offset = clock_offset + interval '2 minutes'`);

  for (let again = 0; again < 2; again++) {
    await jobs[killed.job](db, about); // by another process: this one
    expect(await effect()).toEqual(killed.expected);
  }
  expect(await disagreements(db)).toEqual([]);
});
