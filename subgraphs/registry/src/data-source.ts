import { dataSourceOf } from '@tessera/kit/database/data-source.ts';
import type { DataSource } from 'typeorm';
import { AdmissionDecisionEntity } from './admission/admission-decision.entity.ts';
import { LearningOpportunityVersionEntity } from './learning-opportunity/learning-opportunity-version.entity.ts';
import { LearningOpportunityEntity } from './learning-opportunity/learning-opportunity.entity.ts';
import { CreateOrganisation1764000100000 } from './migrations/1764000100000-CreateOrganisation.ts';
import { CreateEsco1764000200000 } from './migrations/1764000200000-CreateEsco.ts';
import { CreateLearningOpportunity1764000300000 } from './migrations/1764000300000-CreateLearningOpportunity.ts';
import { CreateSession1764000400000 } from './migrations/1764000400000-CreateSession.ts';
import { TellAccounts1764000500000 } from './migrations/1764000500000-TellAccounts.ts';
import { IscoGroupEntity } from './occupation/isco-group.entity.ts';
import { OccupationSkillEntity } from './occupation/occupation-skill.entity.ts';
import { OccupationEntity } from './occupation/occupation.entity.ts';
import { OrganisationEntity } from './organisation/organisation.entity.ts';
import { PlaceEntity } from './place/place.entity.ts';
import { LearningOpportunitySessionEntity } from './session/session.entity.ts';
import { SkillEntity } from './skill/skill.entity.ts';

const entities = [
  OrganisationEntity,
  SkillEntity,
  OccupationEntity,
  IscoGroupEntity,
  OccupationSkillEntity,
  LearningOpportunityEntity,
  LearningOpportunityVersionEntity,
  AdmissionDecisionEntity,
  LearningOpportunitySessionEntity,
  PlaceEntity,
];

const migrations = [
  CreateOrganisation1764000100000,
  CreateEsco1764000200000,
  CreateLearningOpportunity1764000300000,
  CreateSession1764000400000,
  TellAccounts1764000500000,
];

/** Reaches the schema `registry`, as whichever role the address names. */
export const registryDataSource = (url: string, poolSize?: number): DataSource =>
  dataSourceOf({ url, schema: 'registry', entities, migrations, ...(poolSize !== undefined && { poolSize }) });
