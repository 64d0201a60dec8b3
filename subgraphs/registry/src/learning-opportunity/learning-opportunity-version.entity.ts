import { minorUnits } from '@tessera/kit/money/money.ts';
import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** What a learner knows, understands and can do afterwards. */
export interface LearningOutcome {
  readonly text: LocalizedTexts;
  readonly skills: readonly string[]; // URIs of ESCO
}

/** What a provider says of an opportunity. */
export interface OpportunityContent {
  readonly title: LocalizedTexts;
  readonly description: LocalizedTexts | null;
  readonly outcomes: readonly LearningOutcome[];
  readonly iscedF: string | null;
  readonly eqfLevel: string | null;
  readonly workloadMinutes: number | null;
  readonly ects: string | null; // decimal text
  readonly mode: string;
  readonly language: string;
  readonly prerequisites: LocalizedTexts | null;
  readonly assessmentType: string | null;
  readonly price: bigint; // minor units of `currency`
  readonly currency: string;
  readonly certification: LocalizedTexts | null;
  readonly microCredentialTemplateId: string | null;
  readonly region: string | null; // NUTS
  readonly place: string | null;
}

/** The content of an opportunity at one version. Written once: orders are pinned to it. */
export interface LearningOpportunityVersion extends OpportunityContent {
  readonly learningOpportunityId: string;
  readonly version: number;
  readonly skillUris: readonly string[]; // of all outcomes, for search
  readonly createdAt: Date;
}

/** What the database keeps besides, for search; written by a trigger. */
interface Searchable {
  readonly titleText: string;
  readonly searchVector: string;
}

const key = { primary: true, primaryKeyConstraintName: 'learning_opportunity_version_pk' } as const;
const writtenByTrigger = { default: '', select: false, insert: false, update: false } as const;

export const LearningOpportunityVersionEntity = new EntitySchema<LearningOpportunityVersion & Searchable>({
  name: 'LearningOpportunityVersion',
  tableName: 'learning_opportunity_version',
  columns: {
    learningOpportunityId: { name: 'learning_opportunity_id', type: 'uuid', ...key },
    version: { type: 'integer', ...key },
    title: { type: 'jsonb' },
    description: { type: 'jsonb', nullable: true },
    outcomes: { type: 'jsonb', default: [] },
    skillUris: { name: 'skill_uris', type: 'text', array: true, default: [] },
    iscedF: { name: 'isced_f', type: 'text', nullable: true },
    eqfLevel: { name: 'eqf_level', type: 'text', nullable: true },
    workloadMinutes: { name: 'workload_minutes', type: 'integer', nullable: true },
    ects: { type: 'numeric', precision: 5, scale: 2, nullable: true },
    mode: { type: 'text' },
    language: { type: 'text' },
    prerequisites: { type: 'jsonb', nullable: true },
    assessmentType: { name: 'assessment_type', type: 'text', nullable: true },
    price: { type: 'bigint', transformer: minorUnits },
    currency: { type: 'text' },
    certification: { type: 'jsonb', nullable: true },
    microCredentialTemplateId: { name: 'micro_credential_template_id', type: 'uuid', nullable: true },
    region: { type: 'text', nullable: true },
    place: { type: 'text', nullable: true },
    createdAt: { name: 'created_at', type: 'timestamptz', default: () => 'now()' },
    titleText: { name: 'title_text', type: 'text', ...writtenByTrigger },
    searchVector: { name: 'search_vector', type: 'tsvector', ...writtenByTrigger },
  } satisfies Record<keyof (LearningOpportunityVersion & Searchable), EntitySchemaColumnOptions>,
  foreignKeys: [
    {
      name: 'learning_opportunity_version_opportunity_fk',
      target: 'LearningOpportunity',
      columnNames: ['learningOpportunityId'],
      referencedColumnNames: ['id'],
    },
  ],
});
