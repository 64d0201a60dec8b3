import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { cents, fundWith, grant, personWithAccount } from '../accounts-under-test.ts';

/** An order whose money is moved about; only its reservation exists. */
export interface FireOrder {
  readonly orderId: string;
  readonly accountId: string;
  readonly providerId: string;
}

/** Everything the commands are about. Few of each, so that they get in each other's way. */
export interface World {
  readonly accounts: readonly string[];
  readonly funds: readonly string[];
  readonly providers: readonly string[];
  readonly orders: readonly FireOrder[];
}

/** No order costs more. */
export const PRICE = cents('600.00');

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, n) => make(n));

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('an empty list has no element');
  return found;
};

/** Enters accounts with something in them, funds with money, and names for providers and orders. */
export async function createWorld(db: DataSource, dataKey: Buffer): Promise<World> {
  const funds = await Promise.all(times(3, () => fundWith(db, '20000.00')));
  const accounts: string[] = [];
  for (const n of times(16, (index) => index)) {
    const { accountId } = await personWithAccount(db, dataKey);
    await grant(db, at(funds, n), accountId, '500.00', '2099-12-31');
    accounts.push(accountId);
  }
  const providers = times(2, () => uuidv7());
  const orders = times(48, (n) => ({
    orderId: uuidv7(),
    accountId: at(accounts, n),
    providerId: at(providers, n),
  }));
  return { accounts, funds, providers, orders };
}
