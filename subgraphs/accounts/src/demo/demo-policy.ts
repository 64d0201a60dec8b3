import type { Tx } from '@tessera/kit/database/transaction.ts';
import { demoOrganisation, demoSignIns } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import type { Role } from '@tessera/kit/identity/viewer.ts';
import { demoContent } from './demo-content.ts';

/** The policy version of the demo country. */
const DEMO_POLICY = demoId('policy', 1);

function demoStaff(role: Role): string {
  const person = demoSignIns.find((signIn) => signIn.role === role);
  if (person === undefined) throw new Error(`the demo country has nobody in the role ${role}`);
  return person.subject;
}

/** Enters the demo policy, once: written, simulated, consulted on and approved by different people. */
export async function loadPolicy(tx: Tx): Promise<void> {
  const authority = demoOrganisation.nationalAuthority.id;
  const born = await tx.query<unknown[]>(
    `insert into policy_version (id, title, content, author_id, author_organisation_id) values ($1, 'Demo provision', $2, $3, $4) on conflict do nothing returning id`,
    [DEMO_POLICY, JSON.stringify(demoContent), demoStaff('POLICY_AUTHOR'), authority],
  );
  if (born.length === 0) return;
  await tx.query(
    `update policy_version set step = 'SIMULATED', simulation_id = $2, simulated_hash = content_hash where id = $1`,
    [DEMO_POLICY, demoId('simulation', 1)],
  );
  await tx.query(
    `insert into consultation_record (policy_version_id, content_hash, organisation_id, opinion, statement, recorded_by)
     select id, content_hash, $2, 'SUPPORTS', 'More for those who have had the least of school.', $3 from policy_version where id = $1`,
    [DEMO_POLICY, demoOrganisation.socialPartner.id, demoStaff('SOCIAL_PARTNER')],
  );
  await tx.query(`update policy_version set step = 'CONSULTED' where id = $1`, [DEMO_POLICY]);
  await tx.query(
    `update policy_version set step = 'APPROVED', approver_id = $2, approver_organisation_id = $3, approved_hash = content_hash, effective_from = scheme_today()
      where id = $1`,
    [DEMO_POLICY, demoStaff('POLICY_APPROVER'), authority],
  );
}
