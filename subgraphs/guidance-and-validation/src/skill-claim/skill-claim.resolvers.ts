import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { ownSubject } from '../person/person.ts';
import { declareSkill } from './declare-skill.ts';

/** Claims of a skills profile. */
export const skillClaimResolvers = {
  Mutation: {
    skillDeclare: async (_root, { input }, { db, viewer }) =>
      payloadOf('skillClaim', await declareSkill(db, { personId: ownSubject(viewer), skill: input.skill })),
  },
  SkillClaim: {
    skill: ({ skill }) => ({ uri: skill }),
  },
} satisfies Resolvers;
