import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { EarmarkEntity } from '../../src/earmark/earmark.entity.ts';
import { grantLots } from '../../src/ledger/grant-lots.ts';
import { EntitlementLotEntity } from '../../src/ledger/ledger.entity.ts';
import { reserve } from '../../src/ledger/reserve.ts';
import { personWithAccount } from '../accounts-under-test.ts';

/** A lot as an account of the law has it. */
interface ModelLot {
  readonly granted: bigint;
  readonly expiresOn: string | null;
  readonly earmark: 'fits' | 'does not fit' | null;
}

type Consumption = 'EXPIRY' | 'EARMARK_THEN_EXPIRY';

/** Where the law is held against the ledger. */
export interface LawCourt {
  readonly db: DataSource;
  readonly dataKey: Buffer;
  readonly fundId: string;
}

const FACT = 'kind:TRAINING';

const amount = fc.bigInt({ min: 1n, max: 50_000n });
const lastDay = fc.option(
  fc.integer({ min: 0, max: 5 }).map((year) => `209${String(year)}-06-30`),
  { nil: null },
);
const anyLot = fc.record({
  granted: amount,
  expiresOn: fc.oneof({ weight: 9, arbitrary: lastDay }, { weight: 1, arbitrary: fc.constant('2020-06-30') }),
  earmark: fc.constantFrom(null, null, 'fits' as const, 'does not fit' as const),
});

const GONE = '2021';

/** The spending order once more, written down naively: what may pay at all; by policy what is earmarked first; then the earliest last day, those that never expire last, oldest first among equals. */
function payingLots(lots: readonly ModelLot[], consumption: Consumption): number[] {
  const rank = ({ expiresOn, earmark }: ModelLot): string =>
    `${consumption === 'EARMARK_THEN_EXPIRY' && earmark === null ? 'b' : 'a'} ${expiresOn ?? '9999-12-31'}`;
  return lots
    .map((lot, index) => ({ lot, index }))
    .filter(({ lot }) => lot.earmark !== 'does not fit' && (lot.expiresOn ?? GONE) >= GONE)
    .sort((a, b) => (rank(a.lot) < rank(b.lot) ? -1 : rank(a.lot) > rank(b.lot) ? 1 : a.index - b.index))
    .map(({ index }) => index);
}

/** What each lot would give, and what would be missing. */
function modelReserve(lots: readonly ModelLot[], wanted: bigint, consumption: Consumption) {
  const taken = lots.map(() => 0n);
  let left = wanted;
  for (const index of payingLots(lots, consumption)) {
    const there = lots[index]?.granted ?? 0n;
    const take = there < left ? there : left;
    taken[index] = take;
    left -= take;
  }
  return left === 0n ? { taken, missing: 0n } : { taken: lots.map(() => 0n), missing: left };
}

async function earmarkedFor(tx: Tx, fundId: string, item: string): Promise<string> {
  const id = uuidv7();
  await tx.getRepository(EarmarkEntity).insert({ id, fundId, title: 'One kind', items: [item], answerDays: 30 });
  return id;
}

async function accountOf({ db, dataKey, fundId }: LawCourt, lots: readonly ModelLot[]): Promise<string> {
  const { accountId } = await personWithAccount(db, dataKey);
  await inTransaction(db, async (tx) => {
    for (const { granted, expiresOn, earmark } of lots) {
      const item = earmark === 'fits' ? FACT : 'kind:OTHER';
      const marked = earmark === null ? {} : { earmark: { id: await earmarkedFor(tx, fundId, item), offered: false } };
      const grants = [{ accountId, amount: granted, expiresOn, explanation: { kind: 'OTHER' as const }, ...marked }];
      await grantLots(tx, { fundId, grantReference: uuidv7(), actor: 'law', grants });
    }
  });
  return accountId;
}

const shown = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? inner.toString() : inner));

/** Reserves from the lots an independent model says, to the cent, or tells exactly what is missing: for so many accounts, each of its own. Throws the first that differs. */
export const spendsAsTheModelSays = (court: LawCourt, parameters: { numRuns: number; seed?: number }): Promise<void> =>
  fc.assert(
    fc.asyncProperty(
      fc.array(anyLot, { minLength: 1, maxLength: 6 }),
      amount,
      fc.constantFrom<Consumption>('EXPIRY', 'EARMARK_THEN_EXPIRY'),
      async (lots, wanted, consumptionOrder) => {
        const accountId = await accountOf(court, lots);
        const order = { accountId, orderId: uuidv7(), providerId: uuidv7(), price: wanted, amount: wanted };
        const terms = { currency: 'EUR', actor: 'law', facts: [FACT], consumptionOrder };
        const { outcome, reserved } = await inTransaction(court.db, async (tx) => ({
          outcome: await reserve(tx, { ...order, ...terms }),
          reserved: (
            await tx.getRepository(EntitlementLotEntity).find({ where: { accountId }, order: { id: 'ASC' } })
          ).map((lot) => lot.reserved),
        }));
        const { taken, missing } = modelReserve(lots, wanted, consumptionOrder);
        const expected = { outcome: missing === 0n ? 'reserved' : { missing }, reserved: taken };
        if (shown({ outcome, reserved }) !== shown(expected))
          throw new Error(`${shown({ outcome, reserved })}, not ${shown(expected)}`);
      },
    ),
    parameters,
  );
