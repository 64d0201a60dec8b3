import type { DataSource } from 'typeorm';
import { mayHandIn } from './admission.policy.ts';
import { changeStatus, noOpportunity, type AdmissionOutcome } from './change-status.ts';
import type { ProviderStep } from './submit-learning-opportunity.ts';

/** Takes an opportunity back: nothing more can be booked, and accounts ends the orders that have not begun. While it is under review the decision is awaited. */
export const withdrawLearningOpportunity = (
  db: DataSource,
  { viewer, learningOpportunityId }: ProviderStep,
): Promise<AdmissionOutcome> =>
  changeStatus(db, {
    learningOpportunityId,
    from: ['DRAFT', 'SUBMITTED', 'ADMITTED', 'REJECTED', 'SUSPENDED'],
    to: 'WITHDRAWN',
    refusal: ({ providerId }) => (mayHandIn(viewer, { providerId, preparedBy: null }) ? null : noOpportunity),
  });
