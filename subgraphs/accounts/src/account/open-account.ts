import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { notFound, refuse, type NotFound, type Refusal } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import type { CoverageDecision } from '../state-of-coverage/state-of-coverage.entity.ts';
import { decideCoverage } from '../state-of-coverage/decide-coverage.ts';
import { seesAccount } from '../person/person.policy.ts';
import type { LearningAccount } from './account.entity.ts';

/** The person is registered, and not covered by this scheme. */
export type AccountNotAvailable = Refusal<'AccountNotAvailable'> & { readonly decision: CoverageDecision };

export type OpenAccountOutcome =
  { readonly account: LearningAccount } | { readonly refusal: AccountNotAvailable | NotFound };

const nobody = notFound('person', 'input', 'personId');

const accountNotAvailable = (decision: CoverageDecision): AccountNotAvailable =>
  refuse('AccountNotAvailable', 'By the rules of this scheme you cannot open an account in it.', null, { decision });

/** Opens accounts for those of these persons who never had one, and returns whose they are. Who had one that was closed asks for another themself. */
export async function openAccounts(tx: Tx, personIds: readonly string[]): Promise<ReadonlySet<string>> {
  const opened = await tx.query<{ person_id: string }[]>(
    `insert into learning_account (person_id)
     select id from unnest($1::uuid[]) as t (id) where not exists (select from learning_account a where a.person_id = t.id)
     on conflict (person_id) where state <> 'CLOSED' do nothing returning person_id`,
    [personIds],
  );
  return new Set(opened.map(({ person_id: personId }) => personId));
}

/** The person's account that is not closed. */
export async function findAccount(tx: Tx, personId: string): Promise<LearningAccount | null> {
  const [account] = await tx.query<LearningAccount[]>(
    `select id, person_id as "personId", state, currency, opened_on::text as "openedOn" from learning_account where person_id = $1 and state <> 'CLOSED'`,
    [personId],
  );
  return account ?? null;
}

/** Opens an account for a registered person whom this scheme covers by the policy in force, or finds the one they have: a person never has two that are not closed. */
export async function openAccount(db: DataSource, viewer: Viewer, personId: string): Promise<OpenAccountOutcome> {
  if (!seesAccount(viewer, personId)) return { refusal: nobody };
  return inTransaction(db, async (tx) => {
    const [person] = await tx.query<unknown[]>(
      `select from person where id = $1 and state = 'ACTIVE' for no key update`,
      [personId],
    );
    if (person === undefined) return { refusal: nobody };
    const existing = await findAccount(tx, personId);
    if (existing !== null) return { account: existing };
    const decision = (await decideCoverage(tx, [personId])).get(personId);
    if (decision?.coveredBy !== 'THIS_STATE') {
      if (decision === undefined) throw new Error('of a person who is there no coverage was decided');
      return { refusal: accountNotAvailable(decision) };
    }
    await tx.query(`insert into learning_account (person_id) values ($1)`, [personId]);
    const account = await findAccount(tx, personId);
    if (account === null) throw new Error('an account that was just opened is not there');
    return { account };
  });
}
