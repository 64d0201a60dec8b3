import type { Resolvers } from '../generated/graphql.ts';
import { ownSubject } from '../person/person.ts';
import { declareSkill } from './declare-skill.ts';

/** Claims of a skills profile. */
export const skillClaimResolvers = {
  Mutation: {
    skillDeclare: async (_root, { input }, { db, viewer }) => {
      const outcome = await declareSkill(db, { personId: ownSubject(viewer), skill: input.skill });
      return 'refusal' in outcome
        ? { skillClaim: null, errors: [outcome.refusal] }
        : { skillClaim: outcome.skillClaim, errors: [] };
    },
  },
  SkillClaim: {
    skill: ({ skill }) => ({ uri: skill }),
  },
} satisfies Resolvers;
