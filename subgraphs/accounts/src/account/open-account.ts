import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { LearningAccount } from './account.entity.ts';

/** Opens the person's account, or finds the one they have: a person never has two that are not closed. */
export async function openAccount(tx: Tx, personId: string): Promise<LearningAccount> {
  await tx.query(
    `insert into learning_account (person_id) values ($1) on conflict (person_id) where state <> 'CLOSED' do nothing`,
    [personId],
  );
  const [account] = await tx.query<LearningAccount[]>(
    `select id, person_id as "personId", state, currency, opened_on::text as "openedOn" from learning_account where person_id = $1 and state <> 'CLOSED'`,
    [personId],
  );
  if (account === undefined) throw new Error('an account that was just opened is not there');
  return account;
}
