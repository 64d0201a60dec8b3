import { actsFor, organisationsOf, roles, type Viewer } from '@tessera/kit/identity/viewer.ts';

/** Whose opportunity is decided about, and who prepared the decision, if anybody did. */
export interface DecisionAtHand {
  readonly providerId: string;
  readonly preparedBy: string | null;
}

/** True for whoever is bound to the provider by any role: they prepare and decide nothing about it. */
const belongsTo = (viewer: Viewer, providerId: string): boolean =>
  organisationsOf(viewer, ...roles).includes(providerId);

/** May the viewer prepare this decision? A natural person who is an officer, and not one of the provider's. */
export const mayPrepare = (viewer: Viewer, { providerId }: DecisionAtHand): boolean =>
  viewer.subject !== null &&
  viewer.roles.some(({ role }) => role === 'REGISTRY_OFFICER') &&
  !belongsTo(viewer, providerId);

/** May the viewer take this decision? A natural person of the authority: not the officer who prepared it, and not one of the provider's. */
export const mayDecide = (viewer: Viewer, { providerId, preparedBy }: DecisionAtHand): boolean =>
  viewer.subject !== null &&
  viewer.subject !== preparedBy &&
  viewer.roles.some(({ role }) => role === 'REGISTRY_AUTHORITY') &&
  !belongsTo(viewer, providerId);

/** May the viewer hand this provider's opportunities in, and take them back? */
export const mayHandIn = (viewer: Viewer, { providerId }: DecisionAtHand): boolean =>
  actsFor(viewer, providerId, 'PROVIDER_ADMIN');
