import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import { sumOf } from '@tessera/kit/money/money.ts';
import type { EntityManager } from 'typeorm';
import type { LearningAccount } from '../account/account.entity.ts';
import { askAbout, heldAsOf, type HeldOfSource } from '../account/balance-as-of.ts';
import type { FundKind } from '../fund/fund.entity.ts';
import { readLots, readPostings, type Posting } from './read-postings.ts';
import { kindOf, type StatementMovement } from './statement-movement.ts';
import { tellLot } from './tell-lot.ts';

/** Everything that happened to an account in a period: opening and movements sum to closing. */
export interface AccountStatement {
  readonly accountId: string;
  readonly from: string;
  readonly to: string;
  readonly knownAt: string;
  readonly currency: string;
  readonly opening: readonly HeldOfSource[];
  readonly movements: readonly StatementMovement[];
  readonly closing: readonly HeldOfSource[];
}

const MOST = 10_000; // movements of one statement

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** The learner's own money: it is told, and is none of the account's. */
const tellOwn = ({ day, movement, amount, changes, orderId }: Posting): StatementMovement => ({
  day,
  kind: kindOf(movement),
  amount,
  changes,
  orderId,
  source: null,
  fundId: null,
  reference: null,
  lastDay: null,
  reason: null,
});

const figures = ['available', 'reserved', 'spent'] as const;

/** A statement that does not add up is a fault of ours, and is not given out. */
function addUp({ opening, movements, closing }: AccountStatement): void {
  const sources = new Set([...opening, ...closing].map(({ source }) => source));
  const held = (side: readonly HeldOfSource[], source: FundKind, figure: (typeof figures)[number]): bigint =>
    side.find((one) => one.source === source)?.[figure] ?? 0n;
  for (const source of sources)
    for (const figure of figures) {
      const moved = sumOf(movements.filter((one) => one.source === source).map(({ changes }) => changes[figure]));
      if (held(opening, source, figure) + moved !== held(closing, source, figure))
        throw new Error(`a statement does not add up: ${figure} of ${source}`);
    }
}

/** States an account from the first to the last day, both included; null when it was opened later. */
export async function stateAccount(
  reader: EntityManager,
  { id, currency, openedOn }: Pick<LearningAccount, 'id' | 'currency' | 'openedOn'>,
  from: string,
  to: string,
): Promise<AccountStatement | null> {
  if (to < from) throw new BadArgument('A statement ends on the day it begins, or later.');
  const { knownAt } = await askAbout(reader, to, null);
  if (to < openedOn) return null;
  const postings = await readPostings(reader, id, { from, to, knownAt }, MOST + 1);
  if (postings.length > MOST) throw new BadArgument(`More than ${MOST} movements: choose a shorter period.`);
  const lots = await readLots(reader, id, from, to, knownAt);
  const byLot = Map.groupBy(postings, ({ lotId }) => lotId);
  const told = [
    ...(byLot.get(null) ?? []).map(tellOwn),
    ...lots.flatMap((lot) => tellLot(lot, byLot.get(lot.id) ?? [], { from, to })),
  ];
  const statement = {
    accountId: id,
    from,
    to,
    knownAt,
    currency,
    opening: await heldAsOf(reader, id, dayBefore(from), knownAt),
    movements: told.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    closing: await heldAsOf(reader, id, to, knownAt),
  };
  addUp(statement);
  return statement;
}
