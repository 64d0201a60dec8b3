import { connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import { localized } from '@tessera/kit/text/localized-text.ts';
import { inBestLanguage, inEveryLanguage } from '../concept/concept-fields.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { connectionOfHits } from '../search/ranked-page.ts';
import { ID, isId } from './check-content.ts';
import { createLearningOpportunity } from './create-learning-opportunity.ts';
import { afterCommand, contentNow } from './current-content.ts';
import type { LearningOpportunityVersion } from './learning-opportunity-version.entity.ts';
import type { LearningOpportunity } from './learning-opportunity.entity.ts';
import { contentOf, revisionOf } from './learning-opportunity.input.ts';
import { draftReach } from './learning-opportunity.policy.ts';
import { reviseLearningOutcomes } from './revise-learning-outcomes.ts';
import { countLearningOpportunities, searchLearningOpportunities } from './search-learning-opportunities.ts';

/** A resolver of one field of the current content. */
const ofContent =
  <T>(read: (content: LearningOpportunityVersion, context: Context) => T) =>
  async ({ id }: LearningOpportunity, _none: object, context: Context): Promise<T> =>
    read(await contentNow(id, context), context);

const load = (id: string, { loaders }: Context): Promise<LearningOpportunity | null> =>
  isId(id) ? loaders.learningOpportunity.load(id) : Promise.resolve(null);

export const learningOpportunityResolvers = {
  Query: {
    learningOpportunity: (_root, { id }, context) => load(id, context),
    learningOpportunities: async (_root, { filter, ...page }, { reading, viewer, loaders }) => {
      const hits = await searchLearningOpportunities(await reading.manager(), filter ?? {}, draftReach(viewer), page);
      const connection = await connectionOfHits(hits, (key) => loaders.learningOpportunity.load(key), page);
      return {
        ...connection,
        totalCount: await countLearningOpportunities(await reading.manager(), filter ?? {}, draftReach(viewer)),
      };
    },
  },
  LearningOpportunity: {
    __resolveReference: ({ id }, context) => load(id, context),
    provider: async ({ providerId }, _none, { loaders }) => {
      const provider = await loaders.organisation.load(providerId);
      if (provider === null) throw new Error(`provider ${providerId} is missing`);
      return provider;
    },
    title: ofContent(({ title }, { languages }) => inBestLanguage(title, languages)),
    titles: ofContent(({ title }) => inEveryLanguage(title)),
    description: ofContent(({ description }, { languages }) => description && localized(description, languages)),
    outcomes: ofContent(({ outcomes }) => outcomes),
    iscedF: ofContent(({ iscedF }) => iscedF),
    eqfLevel: ofContent(({ eqfLevel }) => eqfLevel),
    workloadMinutes: ofContent(({ workloadMinutes }) => workloadMinutes),
    ects: ofContent(({ ects }) => ects),
    mode: ofContent(({ mode }) => mode),
    language: ofContent(({ language }) => language),
    prerequisites: ofContent(
      ({ prerequisites }, { languages }) => prerequisites && localized(prerequisites, languages),
    ),
    assessmentType: ofContent(({ assessmentType }) => assessmentType),
    price: ofContent(({ price, currency }) => moneyOf(price, currency)),
    certification: ofContent(
      ({ certification }, { languages }) => certification && localized(certification, languages),
    ),
    awardsMicroCredential: ofContent(({ microCredentialTemplateId: id }) =>
      id === null ? null : { __typename: 'MicroCredentialTemplate' as const, id },
    ),
    region: ofContent(({ region }) => region),
    place: ofContent(({ place }) => place),
    qualityAssurance: ({ qualityAssuranceType: type, qualityAssuranceBody: body, qualityAssuredUntil: validUntil }) =>
      type !== null && body !== null ? { type, body, validUntil } : null,
    admissionDecisions: ({ id }, _none, { loaders }) => loaders.admissionDecisions.load(id),
    sessions: async ({ id }, page, { loaders }) => {
      const sessions = await loaders.upcomingSessions.load(id);
      const after = keyAfter(page, ID);
      const seen = after === null ? 0 : sessions.findIndex((session) => session.id === after) + 1;
      return connectionOf(sessions.slice(seen), pageSize(page), (session) => session.id);
    },
  },
  LearningOpportunityOutcome: {
    text: ({ text }, _none, { languages }) => inBestLanguage(text, languages),
    skills: async ({ skills }, _none, { loaders }) =>
      (await Promise.all(skills.map((uri) => loaders.skill.load(uri)))).filter((skill) => skill !== null),
  },
  Mutation: {
    learningOpportunityCreate: async (_root, { input }, context) => {
      const { idempotencyKey, providerId } = input;
      const command = { viewer: context.viewer, idempotencyKey, providerId, content: contentOf(input) };
      const outcome = await createLearningOpportunity(context.db, command);
      return 'refusal' in outcome
        ? { learningOpportunity: null, errors: [outcome.refusal] }
        : { learningOpportunity: await afterCommand(outcome.learningOpportunityId, context), errors: [] };
    },
    learningOpportunityReviseOutcomes: async (_root, { input }, context) => {
      const { idempotencyKey, learningOpportunityId } = input;
      const command = { viewer: context.viewer, idempotencyKey, learningOpportunityId, revision: revisionOf(input) };
      const outcome = await reviseLearningOutcomes(context.db, command);
      return 'refusal' in outcome
        ? { learningOpportunity: null, errors: [outcome.refusal] }
        : { learningOpportunity: await afterCommand(outcome.learningOpportunityId, context), errors: [] };
    },
  },
} satisfies Resolvers;
