import type { RequestContext } from '@tessera/kit/server/subgraph.ts';
import { admissionDecisionLoader } from './admission/admission.loader.ts';
import { conceptLoader } from './concept/concept.loader.ts';
import { currentVersionLoader, learningOpportunityLoader } from './learning-opportunity/learning-opportunity.loader.ts';
import { iscoGroupLoader, occupationSkillLoader } from './occupation/occupation.loader.ts';
import { OccupationEntity } from './occupation/occupation.entity.ts';
import { organisationLoader } from './organisation/organisation.loader.ts';
import { sessionLoader, upcomingSessionLoader } from './session/session.loader.ts';
import { SkillEntity } from './skill/skill.entity.ts';

/** The loaders of one request: a cache must not outlive the viewer it was filled for. */
export const loadersOf = ({ reading: { manager }, viewer }: Pick<RequestContext, 'reading' | 'viewer'>) => ({
  organisation: organisationLoader(manager),
  skill: conceptLoader(SkillEntity, manager),
  occupation: conceptLoader(OccupationEntity, manager),
  iscoGroup: iscoGroupLoader(manager),
  occupationSkills: occupationSkillLoader(manager),
  learningOpportunity: learningOpportunityLoader(manager, viewer),
  currentVersion: currentVersionLoader(manager),
  admissionDecisions: admissionDecisionLoader(manager),
  session: sessionLoader(manager),
  upcomingSessions: upcomingSessionLoader(manager),
});

/** All loaders, by what they load. */
export type Loaders = ReturnType<typeof loadersOf>;
