import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { findPolicyInForce } from '../policy/policy-in-force.ts';

const CHUNK = 10_000; // accounts per transaction

const UNUSED = `
  with unused as (
    select id from learning_account a
     where state = 'OPEN' and used_on < scheme_today() - make_interval(months => $1)
       and not exists (select from reservation r where r.account_id = a.id and r.reserved > 0)
     order by id limit $2 for no key update skip locked)
  update learning_account a set state = 'DORMANT' from unused where a.id = unused.id returning a.id`;

/**
 * Makes accounts dormant whose holders have committed nothing for as long as the policy in force says, and tells how many; none where it says nothing. What is
 * reserved for an order keeps an account awake. Any number of processes may do this at once.
 */
export async function layAccountsToRest(db: DataSource, chunk = CHUNK): Promise<number> {
  const policy = await inTransaction(db, (tx) => findPolicyInForce(tx, { region: null, sector: null }));
  const months = policy?.content.dormantAfterMonths;
  if (months === undefined) return 0;
  for (let rested = 0; ;) {
    const [accounts] = await inTransaction(db, (tx) => tx.query<[unknown[], number]>(UNUSED, [months, chunk]));
    rested += accounts.length;
    if (accounts.length < chunk) return rested;
  }
}
