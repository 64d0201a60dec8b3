import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** What a learner knows or can do afterwards. */
export interface LearningOutcome {
  readonly title: LocalizedTexts;
  readonly escoSkills: readonly string[]; // concept URIs
}

/** What underpins the quality of the learning and of its assessment. */
export interface QualityAssurance {
  readonly type: string; // URI of the EU's accreditation types
  readonly body: string; // who assures
  readonly reference: string | null; // URI of the decision or label
}

/** How an assessment was watched over, in the closed list of Annex I. */
export type Supervision =
  | 'UNSUPERVISED_WITHOUT_ID_VERIFICATION'
  | 'SUPERVISED_WITHOUT_ID_VERIFICATION'
  | 'SUPERVISED_ONLINE_WITH_ID_VERIFICATION'
  | 'SUPERVISED_ONSITE_WITH_ID_VERIFICATION';

/** Whether it stands alone or leads toward another credential, in the closed list of Annex I. */
export type Stackability = 'STAND_ALONE' | 'STACKABLE';

/** What a template says at one time. Versions never change: a credential and an assessment result each name theirs. */
export interface TemplateVersion {
  readonly id: string;
  readonly templateId: string;
  readonly awardingBodyId: string;
  readonly number: number;
  readonly title: LocalizedTexts;
  readonly description: LocalizedTexts | null;
  readonly learningOutcomes: readonly LearningOutcome[];
  readonly workloadHours: string | null; // ISO 8601 duration in hours, PT60H
  readonly workloadEcts: string | null; // decimal
  readonly eqfLevel: string | null; // URI
  readonly levelNotApplicable: string | null; // the reason, when there is no level
  readonly assessmentType: string | null; // URI
  readonly participation: string | null; // URI
  readonly qualityAssurance: QualityAssurance | null;
  readonly assessmentCriteria: LocalizedTexts;
  readonly prerequisites: LocalizedTexts | null;
  readonly supervision: Supervision | null;
  readonly stackability: Stackability | null;
  readonly furtherInformation: LocalizedTexts | null;
  readonly validityMonths: number | null; // null: for good
  readonly reviewDate: string;
  readonly definedAt: Date;
}

/** What an awarding body says of a template; the rest of a version is numbers and dates. */
export type TemplateContent = Omit<TemplateVersion, 'id' | 'templateId' | 'awardingBodyId' | 'number' | 'definedAt'>;

export const TemplateVersionEntity = new EntitySchema<TemplateVersion>({
  name: 'TemplateVersion',
  tableName: 'micro_credential_template_version',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'micro_credential_template_version_pk' },
    templateId: { name: 'template_id', type: 'uuid' },
    awardingBodyId: { name: 'awarding_body_id', type: 'uuid' },
    number: { type: 'integer' },
    title: { type: 'jsonb' },
    description: { type: 'jsonb', nullable: true },
    learningOutcomes: { name: 'learning_outcomes', type: 'jsonb' },
    workloadHours: { name: 'workload_hours', type: 'text', nullable: true },
    workloadEcts: { name: 'workload_ects', type: 'text', nullable: true },
    eqfLevel: { name: 'eqf_level', type: 'text', nullable: true },
    levelNotApplicable: { name: 'level_not_applicable', type: 'text', nullable: true },
    assessmentType: { name: 'assessment_type', type: 'text', nullable: true },
    participation: { type: 'text', nullable: true },
    qualityAssurance: { name: 'quality_assurance', type: 'jsonb', nullable: true },
    assessmentCriteria: { name: 'assessment_criteria', type: 'jsonb' },
    prerequisites: { type: 'jsonb', nullable: true },
    supervision: { type: 'text', nullable: true },
    stackability: { type: 'text', nullable: true },
    furtherInformation: { name: 'further_information', type: 'jsonb', nullable: true },
    validityMonths: { name: 'validity_months', type: 'integer', nullable: true },
    reviewDate: { name: 'review_date', type: 'date' },
    definedAt: { name: 'defined_at', type: 'timestamptz' },
  } satisfies Record<keyof TemplateVersion, EntitySchemaColumnOptions>,
  uniques: [{ name: 'micro_credential_template_version_number', columns: ['templateId', 'number'] }],
});
