import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { AdmissionDecisionEntity, type AdmissionDecision } from './admission-decision.entity.ts';
import { mayDecide } from './admission.policy.ts';
import { changeStatus, conflictOfInterest, reasonsRefusal, type AdmissionOutcome } from './change-status.ts';

/** The authority's decision about an opportunity. */
export interface DecisionStep {
  readonly viewer: Viewer;
  readonly learningOpportunityId: string;
  readonly reasons: readonly string[];
}

const preparedDecision = (tx: Tx, learningOpportunityId: string): Promise<AdmissionDecision | null> =>
  tx.findOneBy(AdmissionDecisionEntity, { learningOpportunityId, outcome: 'PREPARED' });

async function decide(
  db: DataSource,
  outcome: 'ADMITTED' | 'REJECTED',
  { viewer, learningOpportunityId, reasons }: DecisionStep,
): Promise<AdmissionOutcome> {
  const wrong = reasonsRefusal(reasons, 1);
  if (wrong) return { refusal: wrong };
  return changeStatus(db, {
    learningOpportunityId,
    from: ['UNDER_REVIEW'],
    to: outcome,
    refusal: async ({ id, providerId }, tx) => {
      const decision = await preparedDecision(tx, id);
      return mayDecide(viewer, { providerId, preparedBy: decision?.preparedBy ?? null }) ? null : conflictOfInterest;
    },
    alongside: async ({ id }, tx) => {
      const prepared = await preparedDecision(tx, id);
      await tx.update(
        AdmissionDecisionEntity,
        { learningOpportunityId: id, outcome: 'PREPARED' },
        {
          outcome,
          reasons: [...(prepared?.reasons ?? []), ...reasons],
          decidedBy: viewer.subject,
          decidedAt: () => 'scheme_now()',
        },
      );
    },
  });
}

/** Admits an opportunity whose decision another person prepared. */
export const admitLearningOpportunity = (db: DataSource, step: DecisionStep): Promise<AdmissionOutcome> =>
  decide(db, 'ADMITTED', step);

/** Does not admit an opportunity whose decision another person prepared; it may be handed in again. */
export const rejectLearningOpportunity = (db: DataSource, step: DecisionStep): Promise<AdmissionOutcome> =>
  decide(db, 'REJECTED', step);
