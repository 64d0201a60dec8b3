import { sumOf } from '@tessera/kit/money/money.ts';
import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import type { EntityManager } from 'typeorm';
import type { FundKind } from '../fund/fund.entity.ts';
import type { LearningAccount } from './account.entity.ts';

/** What an account held of one funding source, in minor units. */
export interface HeldOfSource {
  readonly source: FundKind;
  readonly available: bigint;
  readonly reserved: bigint;
  readonly spent: bigint;
}

/** What an account held at the end of a day, by value date, as it was known at an instant, by booking time. */
export interface BalanceAsOf {
  readonly day: string;
  readonly knownAt: string;
  readonly currency: string;
  readonly sources: readonly HeldOfSource[];
}

type SourceRow = { readonly source: FundKind } & Readonly<Record<'available' | 'reserved' | 'spent', string>>;

/** By source, what counted on the day: a lot past its last day was not available, whether its expiry was posted by then or not, and neither was an offer without an answer. */
export async function heldAsOf(
  reader: EntityManager,
  accountId: string,
  day: string,
  knownAt: string,
): Promise<readonly HeldOfSource[]> {
  const rows = await reader.query<SourceRow[]>(
    `select f.kind as source,
            sum(case when l.offered or l.expires_on < $2 then 0 else l.available end) as available, sum(l.reserved) as reserved, sum(l.settled) as spent
       from lots_as_of($1, $2, $3) l join fund f on f.id = l.fund_id group by f.kind order by f.kind`,
    [accountId, day, knownAt],
  );
  return rows.map(({ source, available, reserved, spent }) => ({
    source,
    available: BigInt(available),
    reserved: BigInt(reserved),
    spent: BigInt(spent),
  }));
}

/** An instant of asking: no later than now, by the database's clock, and what day today is. */
export interface Asking {
  readonly today: string;
  readonly knownAt: string; // to the microsecond, as lines are booked
  readonly knownOn: string; // the day of it
}

/** Looks at the clock for a question about a day; one that has not come is refused. */
export async function askAbout(reader: EntityManager, day: string, knownAt: string | null): Promise<Asking> {
  const [asking] = await reader.query<Asking[]>(
    `select scheme_today()::text as today, to_char(k.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "knownAt",
            (k.at at time zone time_zone)::date::text as "knownOn"
       from scheme_clock cross join lateral (select least($1::timestamptz, scheme_now()) as at) k`,
    [knownAt],
  );
  if (asking === undefined) throw new Error('the database tells no time');
  if (day > asking.today) throw new BadArgument(`${day} has not come: ask for a projection.`);
  return asking;
}

/** The balance at the end of a day that has come; null before the account was opened, or known of. */
export async function balanceAsOf(
  reader: EntityManager,
  { id, currency, openedOn }: Pick<LearningAccount, 'id' | 'currency' | 'openedOn'>,
  day: string,
  askedFor: string | null,
): Promise<BalanceAsOf | null> {
  const { knownAt, knownOn } = await askAbout(reader, day, askedFor);
  if (day < openedOn || knownOn < openedOn) return null;
  return { day, knownAt, currency, sources: await heldAsOf(reader, id, day, knownAt) };
}

/** One figure over all sources. */
export const heldInAll = (sources: readonly HeldOfSource[], figure: Exclude<keyof HeldOfSource, 'source'>): bigint =>
  sumOf(sources.map((source) => source[figure]));
