import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { least, sumOf } from '@tessera/kit/money/money.ts';
import fc from 'fast-check';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  fundWith,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { grantLots } from './grant-lots.ts';
import { EntitlementLotEntity } from './ledger.entity.ts';
import { payBack, payIn, refundOwn, settleOwn } from './move-own.ts';
import { refund, release, settle } from './move-reserved.ts';
import { payOut } from './pay-out.ts';
import { reserve } from './reserve.ts';

let accounts: AccountsUnderTest;
let fundId: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '100000000.00');
});
afterAll(() => accounts.stop());

const act = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => inTransaction(accounts.db, work);

const amount = fc.bigInt({ min: 1n, max: 50_000n });
const lastDay = fc.option(
  fc.integer({ min: 0, max: 5 }).map((year) => `209${year}-06-30`),
  { nil: null },
);

interface ModelLot {
  readonly granted: bigint;
  readonly expiresOn: string | null;
}

/** The spending order once more, written down naively: earliest last day first, those that never expire last, oldest first among equals. */
function spendingOrder(lots: readonly ModelLot[]): number[] {
  const rank = ({ expiresOn }: ModelLot): string => expiresOn ?? '9999-12-31';
  return lots
    .map((lot, index) => ({ index, rank: rank(lot) }))
    .sort((a, b) => a.rank.localeCompare(b.rank) || a.index - b.index)
    .map(({ index }) => index);
}

function modelReserve(lots: readonly ModelLot[], wanted: bigint): bigint[] {
  const taken = lots.map(() => 0n);
  let left = wanted;
  for (const index of spendingOrder(lots)) {
    const take = least(lots[index]?.granted ?? 0n, left);
    taken[index] = take;
    left -= take;
  }
  return taken;
}

async function accountOf(lots: readonly ModelLot[]): Promise<string> {
  const { accountId } = await personWithAccount(accounts.db, accounts.dataKey);
  for (const { granted, expiresOn } of lots) {
    await act((tx) =>
      grantLots(tx, {
        fundId,
        grantReference: uuidv7(),
        actor: 'law',
        grants: [{ accountId, amount: granted, expiresOn, explanation: { kind: 'OTHER' as const } }],
      }),
    );
  }
  return accountId;
}

const lotsOf = (accountId: string) =>
  act((tx) => tx.getRepository(EntitlementLotEntity).find({ where: { accountId }, order: { id: 'ASC' } }));

const terms = { price: 60_000n, currency: 'EUR', facts: [], consumptionOrder: 'EXPIRY' } as const;

describe('laws of the ledger', () => {
  it('reserves from the lots an independent model says, or exactly tells what is missing', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ granted: amount, expiresOn: lastDay }), { minLength: 1, maxLength: 6 }),
        amount,
        async (lots, wanted) => {
          const accountId = await accountOf(lots);
          const outcome = await act((tx) =>
            reserve(tx, {
              accountId,
              orderId: uuidv7(),
              providerId: uuidv7(),
              price: wanted,
              amount: wanted,
              currency: 'EUR',
              actor: 'law',
              facts: [],
              consumptionOrder: 'EARMARK_THEN_EXPIRY',
            }),
          );
          const total = sumOf(lots.map(({ granted }) => granted));
          expect(outcome).toEqual(total >= wanted ? 'reserved' : { missing: wanted - total });
          const expected = total >= wanted ? modelReserve(lots, wanted) : lots.map(() => 0n);
          expect((await lotsOf(accountId)).map(({ reserved }) => reserved)).toEqual(expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps every cent whatever eight clients do at once', async () => {
    const command = fc.record({
      kind: fc.constantFrom(
        'reserve',
        'settle',
        'release',
        'refund',
        'payIn',
        'payBack',
        'settleOwn',
        'refundOwn',
        'payOut',
      ),
      order: fc.integer({ min: 0, max: 3 }),
      amount,
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ granted: amount, expiresOn: lastDay }), { minLength: 1, maxLength: 4 }),
        fc.array(command, { maxLength: 40 }),
        async (lots, commands) => {
          const accountId = await accountOf(lots);
          const orders = Array.from({ length: 4 }, (_, n) => ({
            accountId,
            orderId: uuidv7(),
            actor: 'law',
            reason: 'law',
            cause: n % 2 === 0 ? ('HOLDER' as const) : ('FUNDER' as const),
          }));
          const providerId = uuidv7();
          const run = async ({ kind, order: index, amount: wanted }: (typeof commands)[number]): Promise<void> => {
            const order = orders[index];
            if (order === undefined) throw new Error('four orders');
            const moves = { settle, release, refund, payIn, payBack, settleOwn, refundOwn };
            const work = (tx: Tx): Promise<unknown> => {
              if (kind === 'payOut')
                return payOut(tx, { providerId, amount: wanted, currency: 'EUR', actor: 'law', reason: 'law' });
              return kind === 'reserve'
                ? reserve(tx, { ...order, ...terms, providerId, amount: wanted })
                : moves[kind](tx, { ...order, amount: wanted });
            };
            // What a caller rules out beforehand is raised, not returned: more than the price, a movement of an order that has no reservation, a payout of what is not payable.
            await act(work).catch((error: unknown) => {
              if (!/reservation_price|RESERVATION_MISSING|payable_floor|PROVIDER_WITHOUT_PAYABLE/.test(String(error)))
                throw error;
            });
          };
          const clients = Array.from({ length: 8 }, (_, client) =>
            commands.filter((_command, position) => position % 8 === client),
          );
          await Promise.all(
            clients.map(async (own) => {
              for (const next of own) await run(next);
            }),
          );
          const after = await lotsOf(accountId);
          expect(sumOf(after.map(({ available, reserved, settled }) => available + reserved + settled))).toBe(
            sumOf(lots.map(({ granted }) => granted)),
          );
        },
      ),
      { numRuns: 25 },
    );
    expect((await disagreements(accounts.db)).filter(({ check }) => !check.startsWith('orders'))).toEqual([]);
  });
});
