import { dataSourceOf } from '@tessera/kit/database/data-source.ts';
import type { DataSource } from 'typeorm';
import { GuidanceCaseEntity } from './guidance-case/guidance-case.entity.ts';
import { GuidanceNoteEntity } from './guidance-note/guidance-note.entity.ts';
import { CreateGuidance1764000000000 } from './migrations/1764000000000-CreateGuidance.ts';
import { CreateValidation1764000100000 } from './migrations/1764000100000-CreateValidation.ts';
import { PersonalDataKeyEntity } from './personal-data-key/personal-data-key.entity.ts';
import { PersonalLearningPlanEntity, PlanStepEntity } from './personal-learning-plan/personal-learning-plan.entity.ts';
import { SkillClaimEntity } from './skill-claim/skill-claim.entity.ts';
import { EvidenceItemEntity } from './validation-procedure/validation-evidence.entity.ts';
import { ValidationProcedureEntity } from './validation-procedure/validation-procedure.entity.ts';
import { ValidationResultEntity } from './validation-procedure/validation-result.entity.ts';

const entities = [
  GuidanceCaseEntity,
  GuidanceNoteEntity,
  PersonalDataKeyEntity,
  PersonalLearningPlanEntity,
  PlanStepEntity,
  SkillClaimEntity,
  ValidationProcedureEntity,
  EvidenceItemEntity,
  ValidationResultEntity,
];

const migrations = [CreateGuidance1764000000000, CreateValidation1764000100000];

/** The subgraph's schema, reached with the rights of whoever the URL names. */
export const guidanceDataSource = (url: string, poolSize?: number): DataSource =>
  dataSourceOf({
    url,
    schema: 'guidance_and_validation',
    entities,
    migrations,
    ...(poolSize !== undefined && { poolSize }),
  });
