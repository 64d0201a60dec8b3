import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { staff } from '@tessera/stack/testing/viewers.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { approvePolicyVersion } from '../src/policy/approve-policy-version.ts';
import { attachSimulation } from '../src/policy/attach-simulation.ts';
import { draftPolicyVersion } from '../src/policy/draft-policy-version.ts';
import type { PolicyContent } from '../src/policy/policy-content.ts';
import type { PolicyScope, PolicyVersion } from '../src/policy/policy-version.entity.ts';
import { recordConsultation } from '../src/policy/record-consultation.ts';
import type { PolicyVariation } from '../src/policy/variable-parameter.ts';

/** The authority that makes policy in tests, and a social partner. */
export const authority = uuidv7();
export const socialPartner = uuidv7();

/** Who writes, opines and approves: three people. */
export const author = staff('POLICY_AUTHOR', authority);
export const partner = staff('SOCIAL_PARTNER', socialPartner);
export const approver = staff('POLICY_APPROVER', authority);

const NATIONAL: PolicyScope = { region: null, sector: null };

function done<T>(outcome: T): Exclude<T, { readonly refusal: unknown }> {
  const { refusal } = outcome as { readonly refusal?: { readonly message: string } };
  if (refusal !== undefined) throw new Error(JSON.stringify(refusal));
  return outcome as Exclude<T, { readonly refusal: unknown }>;
}

/** Writes a draft: national, unless a scope is given. */
export const draftOf = async (
  db: DataSource,
  content: PolicyContent | PolicyVariation,
  scope: PolicyScope = NATIONAL,
): Promise<PolicyVersion> =>
  done(
    await draftPolicyVersion(db, author, {
      ...scope,
      policyVersionId: null,
      organisationId: authority,
      title: 'Test policy',
      parentId: null,
      content,
    }),
  ).policyVersion;

/** Rests a draft on a simulation, as the end of one does. */
export const simulated = (db: DataSource, { id, contentHash }: PolicyVersion): Promise<boolean> =>
  inTransaction(db, (tx) => attachSimulation(tx, { policyVersionId: id, simulationId: uuidv7(), contentHash }));

/** Takes a draft to where it can be approved. */
export async function consulted(db: DataSource, draft: PolicyVersion): Promise<void> {
  await simulated(db, draft);
  done(
    await recordConsultation(db, partner, {
      policyVersionId: draft.id,
      organisationId: socialPartner,
      contentHash: draft.contentHash,
      opinion: 'SUPPORTS',
      statement: 'We agree.',
    }),
  );
}

/** Today by the database's clock, and days from it. */
export async function schemeDay(db: DataSource, later = 0): Promise<string> {
  const [row] = await db.query<[{ day: string }]>(`select (scheme_today() + $1::integer)::text as day`, [later]);
  return row.day;
}

/** Approves what was consulted on, from a day. */
export const approvedFrom = async (db: DataSource, { id, contentHash }: PolicyVersion, effectiveFrom: string) =>
  done(
    await approvePolicyVersion(db, approver, {
      policyVersionId: id,
      organisationId: authority,
      contentHash,
      effectiveFrom,
    }),
  ).policyVersion;

/** Puts a policy in force from today: national, unless a scope is given. What was in force in the scope is superseded. */
export async function policyVersionInForce(
  db: DataSource,
  content: PolicyContent | PolicyVariation,
  scope: PolicyScope = NATIONAL,
): Promise<string> {
  const draft = await draftOf(db, content, scope);
  await consulted(db, draft);
  return (await approvedFrom(db, draft, await schemeDay(db))).id;
}
