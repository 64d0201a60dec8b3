import { actsFor, holdsRole, organisationsOf, roles, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { TrainingOrder } from './order.entity.ts';

type Parties = Pick<TrainingOrder, 'personId' | 'providerId'>;

/** The viewer is the person the order is for. */
export const holdsOrder = (viewer: Viewer, { personId }: Pick<Parties, 'personId'>): boolean =>
  viewer.subject !== null && viewer.subject === personId;

/** The viewer works for the provider that delivers, and the order is not their own: nobody is both sides of one order. */
export const deliversOrder = (viewer: Viewer, order: Parties): boolean =>
  !holdsOrder(viewer, order) && actsFor(viewer, order.providerId, 'PROVIDER_ADMIN', 'PROVIDER_ENROLMENT');

/** Who sees an order: its holder, its provider's staff and issuers, an adviser with a live case for the person. */
export const seesOrder = (viewer: Viewer, order: Parties, liveCases: ReadonlySet<string>): boolean =>
  holdsOrder(viewer, order) ||
  deliversOrder(viewer, order) ||
  actsFor(viewer, order.providerId, 'ISSUER') ||
  (holdsRole(viewer, 'PES_ADVISER') && liveCases.has(order.personId));

const withParticipant: ReadonlySet<TrainingOrder['state']> = new Set([
  'CONFIRMED',
  'COUNTER_PROPOSED',
  'STARTED',
  'DELIVERED',
  'COUNTER_PROPOSED',
  'COMPLETED',
  'PARTLY_COMPLETED',
  'DISPUTED',
]);

/** Who learns the participant's name: the person themself, and the provider's staff once the order is confirmed. */
export const seesParticipant = (viewer: Viewer, order: Parties & Pick<TrainingOrder, 'state'>): boolean =>
  holdsOrder(viewer, order) || (deliversOrder(viewer, order) && withParticipant.has(order.state));

/** Who decides a dispute: an investigator who neither takes part in it nor acts for the provider. Who pays never decides what is paid. */
export const decidesDispute = (viewer: Viewer, order: Parties): boolean =>
  viewer.subject !== null &&
  holdsRole(viewer, 'FRAUD_INVESTIGATOR') &&
  !holdsRole(viewer, 'TREASURY') &&
  !isParty(viewer, order);

/** Takes part in an order: its holder, and anyone with a role at its provider. */
export const isParty = (viewer: Viewer, order: Parties): boolean =>
  holdsOrder(viewer, order) || organisationsOf(viewer, ...roles).includes(order.providerId);
