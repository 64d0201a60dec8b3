import { schemeToday } from '@tessera/kit/time/scheme-clock.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { demoOrganisation, demoSignIns } from '@tessera/kit/demo/country.ts';
import { anonymous, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Refusal } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { approvePolicyVersion } from '../policy/approve-policy-version.ts';
import { draftPolicyVersion } from '../policy/draft-policy-version.ts';
import type { PolicyContent } from '../policy/policy-content.ts';
import { findPolicyInForce } from '../policy/policy-in-force.ts';
import type { PolicyVersion } from '../policy/policy-version.entity.ts';
import { recordConsultation } from '../policy/record-consultation.ts';
import { requestSimulation } from '../simulation/request-simulation.ts';
import { runSimulations } from '../simulation/run-simulations.ts';
import { demoContent, higherAmounts } from './demo-content.ts';
import { demoFund } from './demo-funds.ts';

const authority = demoOrganisation.nationalAuthority.id;

/** What both sides of work say of the demo policy. */
const partners = [
  {
    organisation: demoOrganisation.socialPartner,
    side: 'WORKERS',
    statement: 'More for those who have had the least of school: we support that.',
  },
  {
    organisation: demoOrganisation.employersFederation,
    side: 'EMPLOYERS',
    statement: 'Skills that are short are learnt sooner when the price is no obstacle.',
  },
] as const;

/** The demo person in a role for an organisation, with the sign-in they would have. */
function demoStaff(role: Role, organisation: string = authority): Viewer {
  const person = demoSignIns.find((signIn) => signIn.role === role && signIn.organisationId === organisation);
  if (person === undefined) throw new Error(`the demo country has nobody in the role ${role}`);
  const { subject, organisationId, region } = person;
  return { ...anonymous('demo'), subject, roles: [{ role, organisationId, region }] };
}

const orFail = <T extends object>(outcome: T | { readonly refusal: Refusal }): T => {
  if ('refusal' in outcome) throw new Error(`the demo policy was refused: ${outcome.refusal.message}`);
  return outcome;
};

const write = async (db: DataSource, title: string, content: PolicyContent, parentId: string | null) =>
  orFail<{ readonly policyVersion: PolicyVersion }>(
    await draftPolicyVersion(db, demoStaff('POLICY_AUTHOR'), {
      policyVersionId: null,
      organisationId: authority,
      title,
      region: null,
      sector: null,
      parentId,
      content,
    }),
  ).policyVersion;

/** Takes a draft the whole way: simulated on invented persons, supported by both social partners, approved by somebody else from today. */
async function bringIntoForce(db: DataSource, { id, contentHash }: PolicyVersion): Promise<void> {
  orFail(
    await requestSimulation(db, demoStaff('POLICY_AUTHOR'), {
      policyVersionId: id,
      fundId: demoFund.national.id,
      synthetic: { seed: 1, size: 1_000 },
      years: 1,
    }),
  );
  await runSimulations(db);
  for (const { organisation, side, statement } of partners)
    orFail(
      await recordConsultation(db, demoStaff('SOCIAL_PARTNER', organisation.id), {
        policyVersionId: id,
        organisationId: organisation.id,
        side,
        contentHash,
        opinion: 'SUPPORTS',
        statement,
      }),
    );
  const today = await schemeToday(db.manager);
  orFail(
    await approvePolicyVersion(db, demoStaff('POLICY_APPROVER'), {
      policyVersionId: id,
      organisationId: authority,
      contentHash,
      effectiveFrom: today,
    }),
  );
}

/** Enters the demo policy, in force, and a draft with higher amounts to try things on; once. */
export async function loadPolicy(db: DataSource): Promise<void> {
  if ((await inTransaction(db, (tx) => findPolicyInForce(tx, { region: null, sector: null }))) !== null) return;
  const version = await write(db, 'Learning provision', demoContent, null);
  await bringIntoForce(db, version);
  await write(db, 'Learning provision with higher amounts', higherAmounts, version.id);
}
