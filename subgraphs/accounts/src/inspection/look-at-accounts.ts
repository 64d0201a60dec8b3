import type { Tx } from '@tessera/kit/database/transaction.ts';
import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { Inspector } from './inspection.policy.ts';

const PURPOSE = /^.{3,200}$/su;

/** What an auditor looks at, and what for. */
export interface Inspection {
  readonly purpose: string;
  readonly accountId: string | null; // null: of every account
}

/** Refuses an inspection without a purpose, or of what is no account. */
export function refuseUnfounded({ purpose, accountId }: Inspection): void {
  if (!PURPOSE.test(purpose)) throw new BadArgument('A purpose has from 3 to 200 characters.');
  if (accountId !== null && !isUuid(accountId)) throw new BadArgument('This is no id of an account.');
}

/** Writes down who looked at whose lines and what for, where those concerned can read it: in the transaction that reads them, so that nothing is shown that is not written down. */
export const writeDown = (
  tx: Tx,
  { subject, organisationId }: Inspector,
  { purpose }: Inspection,
  accountIds: readonly (string | null)[],
): Promise<unknown> =>
  tx.query(
    `insert into access_log (person_id, viewer_id, organisation_id, role, purpose)
     select distinct person_id, $1::uuid, $2::uuid, 'AUDITOR', $3 from learning_account where id = any($4::uuid[])`,
    [subject, organisationId, purpose, accountIds.filter((id) => id !== null)],
  );
