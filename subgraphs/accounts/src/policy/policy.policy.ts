import { actsFor, holdsRole, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { PolicyScope, PolicyVersion } from './policy-version.entity.ts';

/** A member of staff with the organisation they act for. */
export interface Acting {
  readonly subject: string;
  readonly organisationId: string;
}

/** The viewer in a role for an organisation, within a scope: a role held for a region is no role for the country, for a sector or for another region. Null when they have none. */
function actingIn(viewer: Viewer, role: Role, organisationId: string, { region }: PolicyScope): Acting | null {
  const holds = viewer.roles.some(
    (grant) =>
      grant.role === role &&
      grant.organisationId === organisationId &&
      (grant.region === null || grant.region === region),
  );
  return holds && viewer.subject !== null ? { subject: viewer.subject, organisationId } : null;
}

/** Who writes versions of a scope. */
export const writesPolicy = (viewer: Viewer, organisationId: string, scope: PolicyScope): Acting | null =>
  actingIn(viewer, 'POLICY_AUTHOR', organisationId, scope);

/** Who approves versions of a scope, and withdraws them before they are in force. */
export const approvesPolicy = (viewer: Viewer, organisationId: string, scope: PolicyScope): Acting | null =>
  actingIn(viewer, 'POLICY_APPROVER', organisationId, scope);

/** Who gives the opinion of an organisation of employers or workers. */
export const opinesFor = (viewer: Viewer, organisationId: string): Acting | null =>
  actsFor(viewer, organisationId, 'SOCIAL_PARTNER') && viewer.subject !== null
    ? { subject: viewer.subject, organisationId }
    : null;

/** How much of what is not published a viewer sees. */
export type PolicySight = 'EVERYTHING' | 'SIMULATED' | 'PUBLISHED';

/** Authors, approvers and auditors see every draft, social partners what was simulated, and everyone what was approved. */
export function policySight(viewer: Viewer): PolicySight {
  if (holdsRole(viewer, 'POLICY_AUTHOR', 'POLICY_APPROVER', 'AUDITOR')) return 'EVERYTHING';
  return holdsRole(viewer, 'SOCIAL_PARTNER') ? 'SIMULATED' : 'PUBLISHED';
}

/** Who sees a version. What was approved stays public, also when it was withdrawn before its day. */
export function seesPolicyVersion(
  viewer: Viewer,
  { step, approverId, simulationId }: Pick<PolicyVersion, 'step' | 'approverId' | 'simulationId'>,
): boolean {
  const sight = policySight(viewer);
  const published = step === 'APPROVED' || approverId !== null;
  return published || sight === 'EVERYTHING' || (sight === 'SIMULATED' && simulationId !== null);
}
