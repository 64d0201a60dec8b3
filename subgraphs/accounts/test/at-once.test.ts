import { afterAll, beforeAll, expect, it } from 'vitest';
import { accountsUnderTest, type AccountsUnderTest } from './accounts-under-test.ts';
import { managedFund } from './funds.ts';
import { cancelAtOnce, endAtOnce, repeatAtOnce, spendAtOnce, type Arena } from './under-fire/contention.ts';

// The same things, many more times: `pnpm test:soak --only contention`.

let accounts: AccountsUnderTest;
let arena: Arena;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  const fund = await managedFund(accounts.db, 'EMPLOYMENT_SERVICE', '1000000.00');
  arena = { ...accounts, services: accounts, fund };
});
afterAll(() => accounts.stop());

it('serves one of sixty-four who want 60.00 of the same 100.00, and tells each of the others why not', async () => {
  const { orders, ledger } = await spendAtOnce(arena, 64);
  const { done = 0, ACCOUNT_BUSY = 0, QUOTE_CHANGED = 0 } = orders;
  expect({ done, refused: ACCOUNT_BUSY + QUOTE_CHANGED }).toEqual({ done: 1, refused: 63 });
  expect(ledger).toEqual({ reserved: 1, missing: 63 });
});

it('gives a hundred who use one key one answer, and does the thing once', async () => {
  expect(await repeatAtOnce(arena, 100)).toEqual({ orders: 1, batches: 1, lots: 1 });
});

it('ends what several end at the same time in one way', async () => {
  for (let round = 0; round < 10; round++) {
    expect(await endAtOnce(arena)).toHaveLength(1);
    expect(await cancelAtOnce(arena)).toHaveLength(1);
  }
});
