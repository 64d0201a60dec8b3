import type { Viewer } from '@tessera/kit/identity/viewer.ts';

/** An auditor with the organisation they audit for. */
export interface Inspector {
  readonly subject: string;
  readonly organisationId: string | null;
}

/** Who looks at the ledger line by line, without names: auditors. Null for everybody else. */
export function inspectorOf({ subject, roles }: Viewer): Inspector | null {
  const grant = roles.find(({ role }) => role === 'AUDITOR');
  return grant === undefined || subject === null ? null : { subject, organisationId: grant.organisationId };
}
