import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { staff } from '@tessera/stack/testing/viewers.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { FundEntity } from '../src/fund/fund.entity.ts';
import { approvePolicyVersion } from '../src/policy/approve-policy-version.ts';
import { attachSimulation } from '../src/policy/attach-simulation.ts';
import { draftPolicyVersion } from '../src/policy/draft-policy-version.ts';
import type { PolicyContent } from '../src/policy/policy-content.ts';
import type { PolicyScope, PolicyVersion } from '../src/policy/policy-version.entity.ts';
import { recordConsultation } from '../src/policy/record-consultation.ts';
import type { PolicyVariation } from '../src/policy/variable-parameter.ts';

/** The authority that makes policy in tests, and the social partners of both sides. */
export const authority = uuidv7();
export const socialPartner = uuidv7();
export const employersFederation = uuidv7();

/** Who writes, opines and approves: four people. */
export const author = staff('POLICY_AUTHOR', authority);
export const partner = staff('SOCIAL_PARTNER', socialPartner);
export const employersPartner = staff('SOCIAL_PARTNER', employersFederation);
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

/** A simulation that is done, of a draft as it is: what a version rests on. Its figures are no matter. */
async function doneSimulation(tx: Tx, { id: policyVersionId, contentHash }: PolicyVersion): Promise<string> {
  const funds = tx.getRepository(FundEntity);
  const [fund = { id: uuidv7() }] = await funds.find({ take: 1 });
  await tx.query(
    `insert into fund (id, organisation_id, kind, funder_kind, name, currency, refund_grace_days) values ($1, $2, 'REGION', 'AUTHORITY', 'Fund of a simulation', 'EUR', 0)
     on conflict do nothing`,
    [fund.id, authority],
  );
  const simulationId = uuidv7();
  await tx.query(
    `insert into simulation (id, policy_version_id, content_hash, fund_id, seed, size, years, requested_by, state, progress, ended_at, result)
     values ($1, $2, $3, $4, 1, 1, 1, $5, 'DONE', 100, scheme_now(), '{}')`,
    [simulationId, policyVersionId, contentHash, fund.id, author.subject],
  );
  return simulationId;
}

/** Rests a draft on a simulation, as the end of one does. */
export const simulated = (db: DataSource, draft: PolicyVersion): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const { id: policyVersionId, contentHash } = draft;
    const simulationId = await doneSimulation(tx, draft);
    return attachSimulation(tx, { policyVersionId, simulationId, contentHash });
  });

/** Takes a draft to where it can be approved: both sides are heard. */
export async function consulted(db: DataSource, draft: PolicyVersion): Promise<void> {
  await simulated(db, draft);
  const sides = [
    { viewer: partner, organisationId: socialPartner, side: 'WORKERS' },
    { viewer: employersPartner, organisationId: employersFederation, side: 'EMPLOYERS' },
  ] as const;
  for (const { viewer, organisationId, side } of sides)
    done(
      await recordConsultation(db, viewer, {
        policyVersionId: draft.id,
        organisationId,
        side,
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
