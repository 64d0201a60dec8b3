import { anonymous, type Role, type Viewer } from '../src/identity/viewer.ts';

/** Somebody signed in just now, at *substantial*, with these roles besides being a holder. */
export const signedIn = (subject: string, ...roles: readonly Role[]): Viewer => ({
  ...anonymous('request-of-test'),
  subject,
  client: 'test',
  roles: (['HOLDER', ...roles] as const).map((role) => ({ role, organisationId: null, region: null })),
  assurance: 'SUBSTANTIAL',
  authenticatedAt: Math.floor(Date.now() / 1000),
});
