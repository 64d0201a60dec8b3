import { actsFor, holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { LeaveRequest } from './leave-request.entity.ts';

type Parties = Pick<LeaveRequest, 'personId' | 'organisationId' | 'providerId' | 'state'>;

/** The viewer is the worker who asked. */
export const holdsLeave = (viewer: Viewer, { personId }: Pick<Parties, 'personId'>): boolean =>
  viewer.subject !== null && viewer.subject === personId;

/** The viewer answers for the employer, and the request is not their own. */
export const answersLeave = (
  viewer: Viewer,
  { personId, organisationId }: Pick<Parties, 'personId' | 'organisationId'>,
): boolean => viewer.subject !== personId && actsFor(viewer, organisationId, 'EMPLOYER_LEAVE_APPROVER');

/** The viewer works for the provider of the order, and did not attend themself. */
export const evidencesLeave = (
  viewer: Viewer,
  { personId, providerId }: Pick<Parties, 'personId' | 'providerId'>,
): boolean => viewer.subject !== personId && actsFor(viewer, providerId, 'PROVIDER_ADMIN', 'PROVIDER_ENROLMENT');

/** The viewer is of the treasury, there is evidence, and the leave was not their own. */
export const approvesCompensation = (
  viewer: Viewer,
  { personId, state }: Pick<Parties, 'personId' | 'state'>,
): boolean =>
  viewer.subject !== personId && holdsRole(viewer, 'TREASURY') && (state === 'EVIDENCED' || state === 'COMPENSATED');

/** Who knows that there is such a request and how it stands. */
export const seesLeave = (viewer: Viewer, request: Parties, liveCases: ReadonlySet<string>): boolean =>
  holdsLeave(viewer, request) ||
  answersLeave(viewer, request) ||
  evidencesLeave(viewer, request) ||
  approvesCompensation(viewer, request) ||
  (holdsRole(viewer, 'PES_ADVISER') && liveCases.has(request.personId));

/** Who sees when the worker is away: those who have to be there, or not. */
export const seesTimes = (viewer: Viewer, request: Parties): boolean =>
  holdsLeave(viewer, request) || answersLeave(viewer, request) || evidencesLeave(viewer, request);

/** Who sees what the two sides said to each other, and the course. Not its price, nor anything of the account. */
export const seesAnswer = (viewer: Viewer, request: Parties): boolean =>
  holdsLeave(viewer, request) || answersLeave(viewer, request);

/** Who sees the order: those who have it in hand. */
export const seesOrderOf = (viewer: Viewer, request: Parties): boolean =>
  holdsLeave(viewer, request) || evidencesLeave(viewer, request);

/** Who sees the employer and what is paid. */
export const seesCompensation = (viewer: Viewer, request: Parties): boolean =>
  seesAnswer(viewer, request) || approvesCompensation(viewer, request);
