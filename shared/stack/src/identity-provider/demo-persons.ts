import { demoSignIns } from '@tessera/kit/demo/country.ts';
import type { Role } from '@tessera/kit/identity/viewer.ts';

/** A role in an access token, in the words of its claim. */
export interface RoleClaim {
  readonly role: Role;
  readonly organisation: string | null;
  readonly region: string | null;
}

/** The roles of a demo person, as the claim `tessera_roles`. */
export const rolesOf = (subject: string): readonly RoleClaim[] =>
  demoSignIns
    .filter((signIn) => signIn.subject === subject)
    .map(({ role, organisationId, region }) => ({ role, organisation: organisationId, region }));

/** True when somebody of that id can be signed in. */
export const isDemoPerson = (subject: string): boolean => demoSignIns.some((signIn) => signIn.subject === subject);

/** The case tool acts for the employment service that the demo adviser works for. */
export function caseToolRoles(): readonly RoleClaim[] {
  const adviser = demoSignIns.find(({ role }) => role === 'PES_ADVISER');
  return [{ role: 'SERVICE', organisation: adviser?.organisationId ?? null, region: adviser?.region ?? null }];
}
