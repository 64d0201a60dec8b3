import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { isBudgetExceeded, isFundExhausted } from '../ledger/ledger-error.ts';
import { BY_KEY, dueSql, provideSql, provisionReference } from './provide-sql.ts';
import { policiesInForce, type ResolvedPolicy } from './resolve-policies.ts';

/** What a run has done so far. */
export interface ProvisionTotals {
  readonly accounts: number; // looked at
  readonly granted: number; // lots
  readonly withheld: number; // accounts whose ceiling or working time left nothing to grant
  readonly amount: bigint; // minor units
}

/** The yearly grant to every eligible account, by the policy in force, out of one fund. */
export interface RunAnnualProvision {
  readonly fundId: string;
  readonly year: number;
  readonly actor: string;
  readonly chunk?: number; // accounts per transaction
  readonly onProgress?: (done: ProvisionTotals) => void;
}

/** How a run ended. All but the first leave it to be run again, which goes on where it stopped. */
export type ProvisionEnding =
  | { readonly ending: 'COMPLETE' }
  | { readonly ending: 'FUND_SHORT'; readonly missing: bigint } // minor units that the run needs and the fund, or its budget, has not
  | { readonly ending: 'NO_POLICY_IN_FORCE' }
  | { readonly ending: 'CURRENCY_MIXED' }; // the fund's is not that of the policy

/** What a run has done; a second run of the same year grants nothing. */
export type ProvisionResult = ProvisionTotals & ProvisionEnding;

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

/** What a transaction of the run decides by. */
interface Basis {
  readonly policies: readonly ResolvedPolicy[];
  readonly currency: string;
  readonly today: string;
}

const isEnding = (value: object): value is ProvisionEnding => 'ending' in value;

async function basisOf(tx: Tx, fundId: string): Promise<Basis | ProvisionEnding> {
  const policies = await policiesInForce(tx);
  const [fund] = await tx.query<Pick<Basis, 'currency' | 'today'>[]>(
    `select currency, scheme_today()::text as today from fund where id = $1`,
    [fundId],
  );
  if (fund === undefined) throw new Error('an annual provision was asked of a fund that is not there');
  if (policies.length === 0) return { ending: 'NO_POLICY_IN_FORCE' };
  if (policies.some(({ content }) => content.currency !== fund.currency)) return { ending: 'CURRENCY_MIXED' };
  return { policies, ...fund };
}

/** Parameters of `population` and `standing`, for the accounts after one and up to another. */
const parametersOf = ({ currency, today }: Basis, year: number, after: string, last: string): readonly unknown[] => [
  currency,
  year,
  after,
  last,
  today,
  provisionReference(year),
];

interface Done extends Interval {
  readonly granted: number;
  readonly withheld: number;
  readonly amount: bigint;
}

/** Does what is to be done for the next accounts, in a transaction of its own. */
const forNext = <T extends object>(
  db: DataSource,
  { fundId, chunk = 20_000 }: RunAnnualProvision,
  after: string,
  work: (tx: Tx, basis: Basis, interval: Interval) => Promise<T>,
): Promise<T | ProvisionEnding> =>
  inTransaction<T | ProvisionEnding>(db, async (tx) => {
    await tx.query(BY_KEY);
    const basis = await basisOf(tx, fundId);
    if (isEnding(basis)) return basis;
    const interval = await nextInterval(tx, after, chunk);
    return interval === undefined ? { ending: 'COMPLETE' } : work(tx, basis, interval);
  });

/** Provides for the next accounts. Two runs of one year take turns, and each passes over what the other has done. */
const provideNext = (db: DataSource, run: RunAnnualProvision, after: string): Promise<Done | ProvisionEnding> =>
  forNext<Done>(db, run, after, async (tx, basis, interval) => {
    const { fundId, year, actor } = run;
    await tx.query(`select pg_advisory_xact_lock(hashtext('annual provision'), $1)`, [year]);
    const [done] = await tx.query<Record<'granted' | 'amount' | 'withheld', string>[]>(provideSql(basis.policies), [
      ...parametersOf(basis, year, after, interval.last),
      fundId,
      uuidv7(),
      actor,
    ]);
    if (done === undefined) throw new Error('a chunk of the annual provision did not say what it did');
    return { ...interval, granted: Number(done.granted), withheld: Number(done.withheld), amount: BigInt(done.amount) };
  });

/** What is due to the next accounts. */
const dueNext = (db: DataSource, run: RunAnnualProvision, after: string) =>
  forNext(db, run, after, async (tx, basis, { last }) => {
    const [due] = await tx.query<{ amount: string }[]>(
      dueSql(basis.policies),
      parametersOf(basis, run.year, after, last),
    );
    return { last, amount: BigInt(due?.amount ?? '0') };
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

/** Adds up what is due to all accounts that have nothing yet. Null where the fund can pay it; else how the run ends before it begins. */
async function shortfall(db: DataSource, run: RunAnnualProvision): Promise<ProvisionEnding | null> {
  let due = 0n;
  for (let after = BEFORE_ALL; ;) {
    const next = await dueNext(db, run, after);
    if (isEnding(next)) {
      if (next.ending !== 'COMPLETE') return next;
      break;
    }
    due += next.amount;
    after = next.last;
  }
  const missing = due - (await moneyOf(db, run.fundId));
  return missing > 0n ? { ending: 'FUND_SHORT', missing } : null;
}

/**
 * Grants in chunks of accounts, each its own transaction, so that a run that was interrupted is simply run again. It begins only when the fund can pay everyone: what
 * there is for some is not for those whose accounts come first.
 */
export async function runAnnualProvision(db: DataSource, run: RunAnnualProvision): Promise<ProvisionResult> {
  const total = { accounts: 0, granted: 0, withheld: 0, amount: 0n };
  const short = await shortfall(db, run);
  if (short !== null) return { ...total, ...short };
  for (let after = BEFORE_ALL; ;) {
    const done = await provideNext(db, run, after).catch(async (error: unknown) => {
      const taken = isFundExhausted(error) || isBudgetExceeded(error) ? await shortfall(db, run) : null; // by another grant, since
      if (taken === null) throw error;
      return taken;
    });
    if (isEnding(done)) return { ...total, ...done };
    after = done.last;
    total.accounts += done.accounts;
    total.granted += done.granted;
    total.withheld += done.withheld;
    total.amount += done.amount;
    run.onProgress?.({ ...total });
  }
}
