import { anonymous, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { uuidv7 } from 'uuidv7';

/** Somebody who sends requests: every natural person is also a holder. */
export type Somebody = Viewer & { readonly subject: string };

/** A person, in a role for an organisation when they have one. */
export const somebody = (role?: Role, organisationId: string | null = null, subject = uuidv7()): Somebody => ({
  ...anonymous('test'),
  subject,
  client: 'test',
  roles: [
    { role: 'HOLDER', organisationId: null, region: null },
    ...(role === undefined ? [] : [{ role, organisationId, region: 'BE21' }]),
  ],
  assurance: 'SUBSTANTIAL',
  authenticatedAt: Math.floor(Date.now() / 1000),
});

/** The same person in other roles. */
export const also = (one: Somebody, other: Somebody): Somebody => ({ ...one, roles: [...one.roles, ...other.roles] });
