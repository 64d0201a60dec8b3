import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { mayHandIn } from './admission.policy.ts';
import { changeStatus, noOpportunity, type AdmissionOutcome } from './change-status.ts';

/** A provider's step with one of its opportunities. */
export interface ProviderStep {
  readonly viewer: Viewer;
  readonly learningOpportunityId: string;
}

/** Hands an opportunity in for admission; from then on it is public, with its status. */
export const submitLearningOpportunity = (
  db: DataSource,
  { viewer, learningOpportunityId }: ProviderStep,
): Promise<AdmissionOutcome> =>
  changeStatus(db, {
    learningOpportunityId,
    from: ['DRAFT', 'REJECTED'],
    to: 'SUBMITTED',
    refusal: ({ providerId }) => (mayHandIn(viewer, { providerId, preparedBy: null }) ? null : noOpportunity),
  });
