import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { isId } from '../learning-opportunity/check-content.ts';
import { contentNow } from '../learning-opportunity/current-content.ts';
import { fundingFacts } from './funding-facts.ts';
import { sessionState } from './bookability.ts';
import { scheduleSession } from './schedule-session.ts';
import type { LearningOpportunitySession } from './session.entity.ts';

const placesLeft = ({ capacity, placesTaken }: LearningOpportunitySession): number => capacity - placesTaken;

/** A session whose opportunity the viewer may see. */
async function reachable(id: string, { loaders }: Context): Promise<LearningOpportunitySession | null> {
  const session = isId(id) ? await loaders.session.load(id) : null;
  return session && (await loaders.learningOpportunity.load(session.learningOpportunityId)) && session;
}

export const sessionResolvers = {
  Query: {
    learningOpportunitySession: (_root, { id }, context) => reachable(id, context),
  },
  LearningOpportunitySession: {
    __resolveReference: ({ id }, context) => reachable(id, context),
    learningOpportunity: async ({ id, learningOpportunityId }, _none, { loaders }) => {
      const opportunity = await loaders.learningOpportunity.load(learningOpportunityId);
      if (opportunity === null) throw new Error(`the opportunity of session ${id} is out of reach`);
      return opportunity;
    },
    placesLeft,
    price: async ({ learningOpportunityId }, _none, context) => {
      const { price, currency } = await contentNow(learningOpportunityId, context);
      return moneyOf(price, currency);
    },
    fundingFacts: async ({ learningOpportunityId: opportunityId }, _none, context) => {
      const opportunity = await context.loaders.learningOpportunity.load(opportunityId);
      if (opportunity === null) return [];
      const { iscedF, skillUris } = await contentNow(opportunityId, context);
      return [...fundingFacts({ opportunityId, providerId: opportunity.providerId, iscedF, skillUris })];
    },
    state: async (session, _none, { today }) =>
      sessionState({ ...session, placesLeft: placesLeft(session), today: await today() }),
  },
  Mutation: {
    learningOpportunitySessionSchedule: async (_root, { input }, context) => {
      const { idempotencyKey, place, region, mode, ...rest } = input;
      const plan = { ...rest, place: place ?? null, region: region ?? null, mode: mode ?? null };
      const outcome = await scheduleSession(context.db, { viewer: context.viewer, idempotencyKey, plan });
      return 'refusal' in outcome
        ? { learningOpportunitySession: null, errors: [outcome.refusal] }
        : { learningOpportunitySession: await context.loaders.session.load(outcome.sessionId), errors: [] };
    },
  },
} satisfies Resolvers;
