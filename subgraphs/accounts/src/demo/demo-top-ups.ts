import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { demoPerson } from '@tessera/kit/demo/country.ts';
import type { DataSource } from 'typeorm';
import type { Fund } from '../fund/fund.entity.ts';
import { grantLots } from '../ledger/grant-lots.ts';
import { demoFund } from './demo-funds.ts';

const accountsOf = async (tx: Tx, personIds: readonly string[]): Promise<readonly string[]> => {
  const rows = await tx.query<{ id: string }[]>(
    `select id from learning_account where person_id = any($1::uuid[]) and state = 'OPEN' order by id`,
    [personIds],
  );
  return rows.map(({ id }) => id);
};

async function topUp(
  tx: Tx,
  { id: fundId, name }: Fund,
  amount: bigint,
  years: number,
  personIds: readonly string[],
): Promise<void> {
  const expiresOn = `${new Date().getFullYear() + years}-12-31`;
  const grants = (await accountsOf(tx, personIds)).map((accountId) => ({
    accountId,
    amount,
    expiresOn,
    explanation: { kind: 'OTHER' as const, reason: name },
  }));
  await grantLots(tx, { fundId, grantReference: `${name}, first round`, actor: 'demo', grants });
}

const AROUND = 300; // the demo employer has its workers among so many

/** The demo employer's workers whom it tops up: every tenth employed person of the first 300. */
export const workersToppedUp = (persons: number): readonly string[] =>
  Array.from({ length: Math.min(persons, AROUND) }, (_, n) => ({ n, ...demoPerson(n) }))
    .filter(({ n, labourForceStatus }) => n % 10 === 0 && labourForceStatus === 'EMPLOYED')
    .map(({ id }) => id);

/** The employer tops up some of its workers with 200.00 each, the employment service every second unemployed person with 300.00. */
export async function topUpSome(db: DataSource, persons: number): Promise<void> {
  const everybody = Array.from({ length: persons }, (_, n) => ({ n, ...demoPerson(n) }));
  const unemployed = everybody.filter(({ n, labourForceStatus }) => n % 2 === 0 && labourForceStatus === 'UNEMPLOYED');
  await inTransaction(db, async (tx) => {
    await topUp(tx, demoFund.employer, 20_000n, 1, workersToppedUp(persons));
    await topUp(
      tx,
      demoFund.employmentService,
      30_000n,
      2,
      unemployed.map(({ id }) => id),
    );
  });
}
