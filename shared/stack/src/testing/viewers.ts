import { randomUUID } from 'node:crypto';
import { anonymous, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';

/** A natural person who asks. */
export type Person = Viewer & { readonly subject: string };

/** Somebody who did not sign in. */
export const nobody: Viewer = anonymous('test');

/** A natural person, signed in just now at *substantial*, with what is their own and nothing else. */
export const holder = (subject: string = randomUUID(), changes: Partial<Viewer> = {}): Person => ({
  ...nobody,
  client: 'test',
  roles: [{ role: 'HOLDER', organisationId: null, region: null }],
  assurance: 'SUBSTANTIAL',
  authenticatedAt: Math.floor(Date.now() / 1000),
  ...changes,
  subject,
});

/** A natural person who also has a role, for one organisation or none. */
export function staff(
  role: Role,
  organisationId: string | null = null,
  { region = null, subject }: { readonly region?: string | null; readonly subject?: string } = {},
): Person {
  const person = holder(subject);
  return { ...person, roles: [...person.roles, { role, organisationId, region }] };
}

/** A machine client of an organisation, for one region or all. */
export const machine = (organisationId: string, region: string | null = null): Viewer => ({
  ...nobody,
  client: 'case-tool',
  roles: [{ role: 'SERVICE', organisationId, region }],
});

/** One person who has the roles of another besides their own. */
export const also = (one: Person, other: Person): Person => ({ ...one, roles: [...one.roles, ...other.roles] });
