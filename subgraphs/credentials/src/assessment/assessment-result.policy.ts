import { actsFor, holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { AssessmentResult } from './assessment-result.entity.ts';

/** Whoever assesses for the provider that delivered. */
export const mayRecordFor = (viewer: Viewer, providerId: string): boolean =>
  actsFor(viewer, providerId, 'ISSUER', 'PROVIDER_ENROLMENT');

/** The holder, those who assessed, those who award on it, and the auditor. */
export const maySeeResult = (
  viewer: Viewer,
  {
    holderPersonId,
    providerId,
    awardingBodyId,
  }: Pick<AssessmentResult, 'holderPersonId' | 'providerId' | 'awardingBodyId'>,
): boolean =>
  viewer.subject === holderPersonId ||
  mayRecordFor(viewer, providerId) ||
  actsFor(viewer, awardingBodyId, 'ISSUER') ||
  holdsRole(viewer, 'AUDITOR');
