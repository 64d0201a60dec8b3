import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { schemeToday } from '@tessera/kit/time/scheme-clock.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { isBudgetExceeded, isFundExhausted } from '../ledger/ledger-error.ts';
import { grantSql, sumSql, type GrantingText } from './grant-sql.ts';
import { BY_KEY } from './provide-sql.ts';
import type { ResolvedPolicy } from './resolve-policies.ts';

/** What a run has done so far. */
export interface ProvisionTotals {
  readonly accounts: number; // looked at
  readonly granted: number; // lots
  readonly withheld: number; // accounts whose ceiling or working time left nothing to grant
  readonly amount: bigint; // minor units
}

/** How a run ended. All but the first leave it to be run again, which goes on where it stopped. */
export type ProvisionEnding =
  | { readonly ending: 'COMPLETE' }
  | { readonly ending: 'FUND_SHORT'; readonly missing: bigint } // minor units that the run needs and the fund, or its budget, has not
  | { readonly ending: 'NO_POLICY_IN_FORCE' }
  | { readonly ending: 'CURRENCY_MIXED' }; // the fund's is not that of the policy

/** What a run has done; a second run of the same grants nothing. */
export type ProvisionResult = ProvisionTotals & ProvisionEnding;

/** Who pays a run, for which year, and how it goes on. */
export interface ProvisionRun {
  readonly fundId: string;
  readonly year: number;
  readonly actor: string;
  readonly chunk?: number; // accounts per transaction
  readonly onProgress?: (done: ProvisionTotals) => void;
}

/** What a run grants, and under which reference. */
export interface Granting extends ProvisionRun {
  readonly reference: string;
  readonly correction: number; // 0: the provision itself
  readonly textOf: (policies: readonly ResolvedPolicy[]) => GrantingText;
  readonly policies: (tx: Tx) => Promise<readonly ResolvedPolicy[]>;
  readonly parameters: readonly unknown[]; // of the text, behind the six that every text has
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface Interval {
  readonly last: string;
  readonly accounts: number;
}

/** The next accounts in order of their ids. */
async function nextInterval(tx: Tx, after: string, chunk: number): Promise<Interval | undefined> {
  const [interval] = await tx.query<Interval[]>(
    `select id as last, position::integer as accounts
       from (select id, row_number() over (order by id) as position from learning_account where id > $1 order by id limit $2) c
      order by position desc limit 1`,
    [after, chunk],
  );
  return interval;
}

/** What a transaction of a run decides by. */
interface Basis {
  readonly text: GrantingText;
  readonly currency: string;
  readonly today: string;
}

const isEnding = (value: object): value is ProvisionEnding => 'ending' in value;

async function basisOf(tx: Tx, { fundId, policies: policiesOf, textOf }: Granting): Promise<Basis | ProvisionEnding> {
  const policies = await policiesOf(tx);
  const [fund] = await tx.query<{ currency: string }[]>(`select currency from fund where id = $1`, [fundId]);
  if (fund === undefined) throw new Error('an annual provision was asked of a fund that is not there');
  if (policies.length === 0) return { ending: 'NO_POLICY_IN_FORCE' };
  if (policies.some(({ content }) => content.currency !== fund.currency)) return { ending: 'CURRENCY_MIXED' };
  return { text: textOf(policies), currency: fund.currency, today: await schemeToday(tx) };
}

/** A stretch of accounts with what their text is asked with. */
interface Stretch extends Interval {
  readonly text: GrantingText;
  readonly parameters: readonly unknown[];
}

/** Does what is to be done for the next accounts, in a transaction of its own. */
const forNext = <T extends object>(
  db: DataSource,
  granting: Granting,
  after: string,
  work: (tx: Tx, stretch: Stretch) => Promise<T>,
): Promise<T | ProvisionEnding> =>
  inTransaction<T | ProvisionEnding>(db, async (tx) => {
    await tx.query(BY_KEY);
    const basis = await basisOf(tx, granting);
    if (isEnding(basis)) return basis;
    const interval = await nextInterval(tx, after, granting.chunk ?? 20_000);
    if (interval === undefined) return { ending: 'COMPLETE' };
    const { text, currency, today } = basis;
    const { year, reference, parameters } = granting;
    return work(tx, {
      ...interval,
      text,
      parameters: [currency, year, after, interval.last, today, reference, ...parameters],
    });
  });

interface Done extends Interval {
  readonly granted: number;
  readonly withheld: number;
  readonly amount: bigint;
}

/** Grants to the next accounts. Two runs of one year take turns, and each passes over what the other has done. */
const grantNext = (db: DataSource, granting: Granting, after: string): Promise<Done | ProvisionEnding> =>
  forNext<Done>(db, granting, after, async (tx, { text, parameters, ...interval }) => {
    const { fundId, year, actor, correction } = granting;
    await tx.query(`select pg_advisory_xact_lock(hashtext('annual provision'), $1)`, [year]);
    const [done] = await tx.query<Record<'granted' | 'amount' | 'withheld', string>[]>(grantSql(text), [
      ...parameters,
      fundId,
      uuidv7(),
      actor,
      correction,
    ]);
    if (done === undefined) throw new Error('a chunk of the annual provision did not say what it did');
    return { ...interval, granted: Number(done.granted), withheld: Number(done.withheld), amount: BigInt(done.amount) };
  });

/** What is due to the next accounts. */
const dueNext = (db: DataSource, granting: Granting, after: string) =>
  forNext(db, granting, after, async (tx, { text, parameters, last, accounts }) => {
    const [due] = await tx.query<{ amount: string }[]>(sumSql(text), [...parameters]);
    return { last, accounts, amount: BigInt(due?.amount ?? '0') };
  });

/** What a fund can grant: its money, as far as its budget goes. */
const moneyOf = (db: DataSource, fundId: string): Promise<bigint> =>
  inTransaction(db, async (tx) => {
    const [fund] = await tx.query<{ money: string }[]>(
      `select coalesce(least(available, budget - committed), 0) as money from fund_balance where fund_id = $1`,
      [fundId],
    );
    return BigInt(fund?.money ?? '0');
  });

/** How many accounts there are, and the most that any of them can be granted. */
const boundOf = (db: DataSource, { policies: policiesOf }: Granting): Promise<{ accounts: bigint; most: bigint }> =>
  inTransaction(db, async (tx) => {
    const tables = (await policiesOf(tx)).map(({ content }) => content.provision.table);
    const outcomes = tables.flatMap(({ rules, otherwise }) => [...rules.map(({ then }) => then), otherwise]);
    const amounts = outcomes.map((outcome) => BigInt(outcome?.amount ?? '0'));
    const [counted] = await tx.query<{ accounts: string }[]>(`select count(*) as accounts from learning_account`);
    return {
      accounts: BigInt(counted?.accounts ?? '0'),
      most: amounts.reduce((most, amount) => (amount > most ? amount : most), 0n),
    };
  });

/**
 * Adds up what is due to the accounts that have nothing yet, until the fund could pay the most to all that are left: deciding for everyone costs as much as granting
 * does. Null where the fund can pay; else how the run ends before it begins.
 */
async function shortfall(db: DataSource, granting: Granting): Promise<ProvisionEnding | null> {
  const money = await moneyOf(db, granting.fundId);
  const { accounts, most } = await boundOf(db, granting);
  let [due, left] = [0n, accounts];
  for (let after = BEFORE_ALL; due + most * left > money;) {
    const next = await dueNext(db, granting, after);
    if (isEnding(next)) {
      if (next.ending !== 'COMPLETE') return next;
      break;
    }
    due += next.amount;
    left = left > BigInt(next.accounts) ? left - BigInt(next.accounts) : 0n; // some may have come meanwhile
    after = next.last;
  }
  return due > money ? { ending: 'FUND_SHORT', missing: due - money } : null;
}

/**
 * Grants in chunks of accounts, each its own transaction, so that a run that was interrupted is simply run again. It begins only when the fund can pay everyone: what
 * there is for some is not for those whose accounts come first.
 */
export async function grantInChunks(db: DataSource, granting: Granting): Promise<ProvisionResult> {
  const total = { accounts: 0, granted: 0, withheld: 0, amount: 0n };
  const short = await shortfall(db, granting);
  if (short !== null) return { ...total, ...short };
  for (let after = BEFORE_ALL; ;) {
    const done = await grantNext(db, granting, after).catch(async (error: unknown) => {
      const taken = isFundExhausted(error) || isBudgetExceeded(error) ? await shortfall(db, granting) : null; // by another grant, since
      if (taken === null) throw error;
      return taken;
    });
    if (isEnding(done)) return { ...total, ...done };
    after = done.last;
    total.accounts += done.accounts;
    total.granted += done.granted;
    total.withheld += done.withheld;
    total.amount += done.amount;
    granting.onProgress?.({ ...total });
  }
}
