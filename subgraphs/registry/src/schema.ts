import { admissionResolvers } from './admission/admission.resolvers.ts';
import type { Resolvers } from './generated/graphql.ts';
import { learningOpportunityResolvers } from './learning-opportunity/learning-opportunity.resolvers.ts';
import { occupationResolvers } from './occupation/occupation.resolvers.ts';
import { organisationResolvers } from './organisation/organisation.resolvers.ts';
import { placeResolvers } from './place/place.resolvers.ts';
import { sessionResolvers } from './session/session.resolvers.ts';
import { skillResolvers } from './skill/skill.resolvers.ts';

/** Resolvers of the registry's part of the graph. */
export const resolvers = {
  ...organisationResolvers,
  ...skillResolvers,
  ...occupationResolvers,
  ...learningOpportunityResolvers,
  ...admissionResolvers,
  ...sessionResolvers,
  ...placeResolvers,
  Query: {
    ...organisationResolvers.Query,
    ...skillResolvers.Query,
    ...occupationResolvers.Query,
    ...learningOpportunityResolvers.Query,
    ...sessionResolvers.Query,
    ...placeResolvers.Query,
  },
  Mutation: {
    ...learningOpportunityResolvers.Mutation,
    ...admissionResolvers.Mutation,
    ...sessionResolvers.Mutation,
    ...placeResolvers.Mutation,
  },
} satisfies Resolvers;
