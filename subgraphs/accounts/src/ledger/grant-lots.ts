import type { Tx } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import type { GrantExplanation } from './grant-explanation.ts';
import { isBudgetExceeded, isFundExhausted } from './ledger-error.ts';

/** One lot to be granted. */
export interface Grant {
  readonly accountId: string;
  readonly amount: bigint; // minor units
  readonly expiresOn: string | null;
  readonly explanation: GrantExplanation;
  readonly earmark?: { readonly id: string; readonly offered: boolean }; // what the lot may pay, and whether the holder has to accept it first
}

/** Lots of one fund, granted together under one reference that each account can have once. */
export interface GrantLots {
  readonly fundId: string;
  readonly grantReference: string;
  readonly actor: string;
  readonly grants: readonly Grant[];
}

/** Grants lots in one statement. An account that already has the reference is passed over. Refused as a whole when the fund has not enough money or budget. */
export async function grantLots(
  tx: Tx,
  { fundId, grantReference, actor, grants }: GrantLots,
): Promise<{ readonly granted: number } | { readonly refusal: 'FUND_EXHAUSTED' | 'BUDGET_EXCEEDED' }> {
  const entryId = uuidv7();
  await tx.query('savepoint granting');
  try {
    await tx.query(`select lock_account(id) from unnest($1::uuid[]) with ordinality as wanted (id) order by id`, [
      grants.map(({ accountId }) => accountId),
    ]);
    const lots: readonly unknown[] = await tx.query(
      `with born as (
         insert into entitlement_lot (account_id, fund_id, entry_id, grant_reference, granted, available, currency, granted_on, expires_on, explanation, earmark_id, offered)
         select g.account_id, f.id, $1, $2, g.amount, g.amount, f.currency, scheme_today(), g.expires_on, g.explanation, g.earmark_id, g.offered
           from fund f, unnest($4::uuid[], $5::bigint[], $6::date[], $7::jsonb[], $9::uuid[], $10::boolean[]) as g (account_id, amount, expires_on, explanation, earmark_id, offered)
          where f.id = $3
         on conflict on constraint entitlement_lot_once do nothing
         returning id),
       entry as (insert into journal_entry (id, kind, actor, reason) select $1, 'GRANT', $8, $2 where exists (select from born))
       select id from born`,
      [
        entryId,
        grantReference,
        fundId,
        grants.map(({ accountId }) => accountId),
        grants.map(({ amount }) => amount.toString()),
        grants.map(({ expiresOn }) => expiresOn),
        grants.map(({ explanation }) => JSON.stringify(explanation)),
        actor,
        grants.map(({ earmark }) => earmark?.id ?? null),
        grants.map(({ earmark }) => earmark?.offered ?? false),
      ],
    );
    await tx.query('release savepoint granting');
    return { granted: lots.length };
  } catch (error) {
    const refusal = isFundExhausted(error) ? 'FUND_EXHAUSTED' : isBudgetExceeded(error) ? 'BUDGET_EXCEEDED' : null;
    if (refusal === null) throw error;
    await tx.query('rollback to savepoint granting');
    return { refusal };
  }
}
