import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { sumOf } from '@tessera/kit/money/money.ts';
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
import { spendsAsTheModelSays } from '../../test/under-fire/spending-law.ts';
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
    await expect(spendsAsTheModelSays({ ...accounts, fundId }, { numRuns: 60 })).resolves.toBeUndefined();
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
