import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { LearningOpportunityEntity } from '../learning-opportunity/learning-opportunity.entity.ts';
import { mayPrepare } from './admission.policy.ts';
import { changeStatus, conflictOfInterest, reasonsRefusal, type AdmissionOutcome } from './change-status.ts';

/** What underpins the quality of an opportunity. */
export interface QualityAssurance {
  readonly type: string; // URI of Europass
  readonly body: string;
  readonly validUntil: string | null; // last day; null: no end
}

/** An officer's findings about an opportunity that was submitted. */
export interface PrepareAdmission {
  readonly viewer: Viewer;
  readonly learningOpportunityId: string;
  readonly ruleVersion: string;
  readonly reasons: readonly string[];
  readonly qualityAssurance: QualityAssurance;
}

const ACCREDITATION = /^http:\/\/data\.europa\.eu\/snb\/accreditation\/\w+$/;

function findingsRefusal({ ruleVersion, reasons, qualityAssurance }: PrepareAdmission): InvalidInput | null {
  if (!/^\S.{0,59}$/.test(ruleVersion))
    return invalidInput('Name the version of the rules, in at most 60 characters.', 'input', 'ruleVersion');
  if (!ACCREDITATION.test(qualityAssurance.type))
    return invalidInput('The type is not a URI of Europass accreditation types.', 'input', 'qualityAssurance', 'type');
  if (!/^\S.{0,299}$/.test(qualityAssurance.body))
    return invalidInput('Name the body, in at most 300 characters.', 'input', 'qualityAssurance', 'body');
  return reasonsRefusal(reasons, 0);
}

/** Prepares the decision about an opportunity, and records how its quality is assured. */
export async function prepareAdmission(db: DataSource, command: PrepareAdmission): Promise<AdmissionOutcome> {
  const { viewer, learningOpportunityId, ruleVersion, reasons, qualityAssurance } = command;
  const wrong = findingsRefusal(command);
  if (wrong) return { refusal: wrong };
  const officer = viewer.subject;
  if (officer === null) return { refusal: conflictOfInterest };
  return changeStatus(db, {
    learningOpportunityId,
    from: ['SUBMITTED'],
    to: 'UNDER_REVIEW',
    refusal: ({ providerId }) => (mayPrepare(viewer, { providerId, preparedBy: null }) ? null : conflictOfInterest),
    alongside: async ({ id, version }, tx) => {
      // What was prepared about an earlier version, and never decided, gives way.
      await tx.query(
        `insert into admission_decision (id, learning_opportunity_id, version, rule_version, reasons, outcome, prepared_by, prepared_at)
         values ($1, $2, $3, $4, $5, 'PREPARED', $6, scheme_now())
         on conflict (learning_opportunity_id) where outcome = 'PREPARED' do update
         set version = excluded.version, rule_version = excluded.rule_version, reasons = excluded.reasons,
             prepared_by = excluded.prepared_by, prepared_at = excluded.prepared_at`,
        [uuidv7(), id, version, ruleVersion, reasons, officer],
      );
      await tx.update(
        LearningOpportunityEntity,
        { id },
        {
          qualityAssuranceType: qualityAssurance.type,
          qualityAssuranceBody: qualityAssurance.body,
          qualityAssuredUntil: qualityAssurance.validUntil,
        },
      );
    },
  });
}
