import { demoOrganisations, demoSignIns } from '@tessera/kit/demo/country.ts';
import type { GrantedRole } from './granted-roles.ts';
import type { Role } from '@tessera/kit/identity/viewer.ts';

/** A role in an access token, in the words of its claim. */
export interface RoleClaim {
  readonly role: Role;
  readonly organisation: string | null;
  readonly region: string | null;
}

/** The roles of a demo person, by the demo country and by what the sandbox was told besides, as the claim `tessera_roles`. */
export const rolesOf = (subject: string, granted: readonly GrantedRole[]): readonly RoleClaim[] => [
  ...demoSignIns
    .filter((signIn) => signIn.subject === subject)
    .map(({ role, organisationId, region }) => ({ role, organisation: organisationId, region })),
  ...granted
    .filter((grant) => grant.subject === subject)
    .map(({ role, organisation, region }) => ({ role, organisation, region })),
];

/** True when somebody of that id can be signed in. */
export const isDemoPerson = (subject: string): boolean => demoSignIns.some((signIn) => signIn.subject === subject);

/** The case tool acts for the employment service that the demo adviser works for. */
export function caseToolRoles(): readonly RoleClaim[] {
  const adviser = demoSignIns.find(({ role }) => role === 'PES_ADVISER');
  return [{ role: 'SERVICE', organisation: adviser?.organisationId ?? null, region: adviser?.region ?? null }];
}

/** Somebody one can sign in as, for a page that offers the choice itself. */
export interface OfferedPerson {
  readonly subject: string;
  readonly name: string;
  readonly role: Role;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly region: string | null;
}

const organisationOf = (id: string | null): OfferedPerson['organisation'] => {
  const found = demoOrganisations.find((organisation) => organisation.id === id);
  return found === undefined ? null : { id: found.id, name: found.legalName };
};

/** Everybody one can sign in as; `login_hint` takes the subject. All of them are invented, so anyone may see the list. */
export const offeredPersons = (): readonly OfferedPerson[] =>
  demoSignIns.map(({ subject, name, role, organisationId, region }) => ({
    subject,
    name,
    role,
    organisation: organisationOf(organisationId),
    region,
  }));
