import { admissionResolvers } from './admission/admission.resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { learningOpportunityResolvers } from './learning-opportunity/learning-opportunity.resolvers.ts';
import { occupationResolvers } from './occupation/occupation.resolvers.ts';
import { organisationResolvers } from './organisation/organisation.resolvers.ts';
import { placeResolvers } from './place/place.resolvers.ts';
import { sessionResolvers } from './session/session.resolvers.ts';
import { skillResolvers } from './skill/skill.resolvers.ts';

/** The resolvers of every feature; the schema takes each field from the one that has it. */
export const resolvers = [
  admissionResolvers,
  learningOpportunityResolvers,
  occupationResolvers,
  organisationResolvers,
  placeResolvers,
  sessionResolvers,
  skillResolvers,
] satisfies readonly Resolvers[];
