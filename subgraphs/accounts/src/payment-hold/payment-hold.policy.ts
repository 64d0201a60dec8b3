import { actsFor, holdsRole, organisationsOf, roles, type Viewer } from '@tessera/kit/identity/viewer.ts';

/** Who is held: a provider, and for one order the person who takes part. */
export interface Held {
  readonly providerId: string;
  readonly personId: string | null;
}

/** The viewer investigates. Who pays, or acts for the provider, or is the learner, does not. */
export const investigates = (viewer: Viewer, { providerId, personId }: Held): boolean =>
  viewer.subject !== null &&
  viewer.subject !== personId &&
  holdsRole(viewer, 'FRAUD_INVESTIGATOR') &&
  !holdsRole(viewer, 'TREASURY') &&
  !organisationsOf(viewer, ...roles).includes(providerId);

/** The viewer speaks for the provider that is held, and not about their own order. */
export const speaksForHeld = (viewer: Viewer, { providerId, personId }: Held): boolean =>
  (viewer.subject === null || viewer.subject !== personId) &&
  actsFor(viewer, providerId, 'PROVIDER_ADMIN', 'PROVIDER_ENROLMENT');
