import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import { least, decimalOf } from '@tessera/kit/money/money.ts';
import type { EntityManager } from 'typeorm';
import type { LearningAccount } from '../account/account.entity.ts';
import type { HeldOfSource } from '../account/balance-as-of.ts';
import type { FundKind } from '../fund/fund.entity.ts';
import { provisionReference } from '../provision/provide-sql.ts';
import { lotsOf, settlementsOf, type ExpectedLot, type ExpectedSettlement } from './expected-lots.ts';
import { expectProvision, type ExpectedProvision } from './expected-provision.ts';

/** One thing that is expected to change a balance. */
export interface ProjectionStep {
  readonly day: string;
  readonly kind: 'ANNUAL_PROVISION' | 'EXPIRY' | 'SETTLEMENT';
  readonly amount: bigint; // minor units, never negative
  readonly source: FundKind;
  readonly why: string;
  readonly policyVersionId: string | null;
  readonly ruleId: string | null;
}

/** What an account is expected to hold at the end of a day to come. */
export interface AccountProjection {
  readonly day: string;
  readonly currency: string;
  readonly sources: readonly HeldOfSource[];
  readonly steps: readonly ProjectionStep[];
}

const YEARS = 5;
const PROVIDED_BY = 'NATIONAL';

/** How things stand while they are played forward. */
interface Standing {
  readonly lots: readonly ExpectedLot[];
  readonly steps: readonly ProjectionStep[];
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** What is past its last day by the beginning of a day has left. What is reserved does not expire. */
function expire({ lots, steps }: Standing, day: string): Standing {
  const isGone = ({ available, lastDay }: ExpectedLot): boolean => available > 0n && lastDay !== null && lastDay < day;
  const gone = lots.filter(isGone).map(({ lastDay, available, source, reference, returns }): ProjectionStep => ({
    day: dayAfter(lastDay ?? day),
    kind: 'EXPIRY',
    amount: available,
    source,
    why: returns
      ? `What is left of ${reference} goes back to its fund, by the terms of its earmark: its last day is ${lastDay ?? ''}.`
      : `What is left of ${reference} expires: its last day is ${lastDay ?? ''}.`,
    policyVersionId: null,
    ruleId: null,
  }));
  return { lots: lots.map((lot) => (isGone(lot) ? { ...lot, available: 0n } : lot)), steps: [...steps, ...gone] };
}

/** Takes an amount out of what lots of one source have reserved. */
function spend(lots: readonly ExpectedLot[], { source, amount }: ExpectedSettlement): readonly ExpectedLot[] {
  let left = amount;
  return lots.map((lot) => {
    const part = lot.source === source ? least(lot.reserved, left) : 0n;
    left -= part;
    return { ...lot, reserved: lot.reserved - part, spent: lot.spent + part };
  });
}

const settle = ({ lots, steps }: Standing, settlement: ExpectedSettlement): Standing => ({
  lots: spend(lots, settlement),
  steps: [
    ...steps,
    {
      ...settlement,
      kind: 'SETTLEMENT',
      why: 'What is kept for orders goes to their providers when the sessions have ended.',
      policyVersionId: null,
      ruleId: null,
    },
  ],
});

function provide({ lots, steps }: Standing, source: FundKind, provision: ExpectedProvision): Standing {
  const { year, amount, granted, ceiling, lastDay, policyVersionId, ruleId } = provision;
  const cut =
    granted === amount ? '' : `, cut from ${decimalOf(amount)} because the account holds at most ${decimalOf(ceiling)}`;
  const reference = provisionReference(year);
  return {
    lots: [
      ...lots,
      { source, available: granted, reserved: 0n, spent: 0n, lastDay, reference, returns: false, provides: true },
    ],
    steps: [
      ...steps,
      {
        day: `${year}-01-01`,
        kind: 'ANNUAL_PROVISION',
        amount: granted,
        source,
        why: `The annual provision of ${year} by the rule ${ruleId}${cut}.`,
        policyVersionId,
        ruleId,
      },
    ],
  };
}

/** The kind of money the annual provision came from last. */
const providerOf = (lots: readonly ExpectedLot[]): FundKind =>
  lots.findLast(({ provides }) => provides)?.source ?? PROVIDED_BY;

async function readHorizon(reader: EntityManager, day: string): Promise<string> {
  const [row] = await reader.query<{ today: string; farthest: string }[]>(
    `select scheme_today()::text as today, (scheme_today() + make_interval(years => $1))::date::text as farthest`,
    [YEARS],
  );
  if (row === undefined || day <= row.today)
    throw new BadArgument('A projection is of a day to come: ask for the balance at a day that has come.');
  if (day > row.farthest)
    throw new BadArgument(`A projection goes ${YEARS} years ahead at most: until ${row.farthest}.`);
  return row.today;
}

function bySource(lots: readonly ExpectedLot[]): readonly HeldOfSource[] {
  const sum = (some: readonly ExpectedLot[], figure: 'available' | 'reserved' | 'spent'): bigint =>
    some.reduce((total, lot) => total + lot[figure], 0n);
  return [...Map.groupBy(lots, ({ source }) => source)]
    .map(([source, some]) => ({
      source,
      available: sum(some, 'available'),
      reserved: sum(some, 'reserved'),
      spent: sum(some, 'spent'),
    }))
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

/**
 * Plays an account forward to the end of a day: the annual provision of each year that begins by then, on its first day, under the policy approved for it; what expires;
 * and orders that are settled when their sessions end. Nothing that nobody has decided yet is guessed: no top-up, no new order.
 */
export async function projectAccount(
  reader: EntityManager,
  account: Pick<LearningAccount, 'id' | 'currency'>,
  day: string,
): Promise<AccountProjection> {
  const today = await readHorizon(reader, day);
  let standing: Standing = { lots: await lotsOf(reader, account.id), steps: [] };
  const source = providerOf(standing.lots);
  let settlements = (await settlementsOf(reader, account.id)).filter((settlement) => settlement.day <= day);
  const settleUntil = (end: string): void => {
    for (const settlement of settlements.filter((one) => one.day <= end)) standing = settle(standing, settlement);
    settlements = settlements.filter((one) => one.day > end);
  };
  for (let year = Number(today.slice(0, 4)) + 1; year <= Number(day.slice(0, 4)); year++) {
    settleUntil(`${year - 1}-12-31`);
    standing = expire(standing, `${year}-01-01`);
    const provision = await expectProvision(reader, account, year, standing.lots);
    if (provision !== null) standing = provide(standing, source, provision);
  }
  settleUntil(day);
  standing = expire(standing, day);
  const steps = standing.steps.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return { day, currency: account.currency, sources: bySource(standing.lots), steps };
}
