import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { CoverageOutcome } from '../policy/policy-content.ts';

/** Which state's scheme covers a person, by the rule that said so. Written once; the last one holds. */
export interface CoverageDecision extends CoverageOutcome {
  readonly personId: string;
  readonly id: string;
  readonly policyVersionId: string | null; // null: no policy was in force
  readonly ruleId: string;
  readonly facts: Readonly<Record<string, string>>; // those that the rules ask for, and the region
  readonly decidedAt: Date;
}

export const CoverageDecisionEntity = new EntitySchema<CoverageDecision>({
  name: 'CoverageDecision',
  tableName: 'coverage_decision',
  columns: {
    personId: { name: 'person_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'coverage_decision_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'coverage_decision_pk', default: () => 'uuidv7()' },
    coveredBy: { name: 'covered_by', type: 'text' },
    provision: { type: 'boolean' },
    policyVersionId: { name: 'policy_version_id', type: 'uuid', nullable: true },
    ruleId: { name: 'rule_id', type: 'text' },
    facts: { type: 'jsonb' },
    decidedAt: { name: 'decided_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof CoverageDecision, EntitySchemaColumnOptions>,
});
