import type { DataSource } from 'typeorm';
import { mayDecide } from './admission.policy.ts';
import { changeStatus, conflictOfInterest, type AdmissionOutcome } from './change-status.ts';
import type { DecisionStep } from './decide-admission.ts';

/** Suspends an admission: nothing more can be booked, and accounts ends the orders that have not begun. */
export const suspendLearningOpportunity = (
  db: DataSource,
  { viewer, learningOpportunityId }: Omit<DecisionStep, 'reasons'>,
): Promise<AdmissionOutcome> =>
  changeStatus(db, {
    learningOpportunityId,
    from: ['ADMITTED'],
    to: 'SUSPENDED',
    refusal: ({ providerId }) => (mayDecide(viewer, { providerId, preparedBy: null }) ? null : conflictOfInterest),
  });
