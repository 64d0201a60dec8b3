import type { MicroCredentialTemplateDefineInput, Resolvers } from '../generated/graphql.ts';
import { inLanguage, textsOf, textsOrNull } from '../text.ts';
import { defineTemplate } from './define-template.ts';
import { listTemplates } from './list-templates.ts';
import type { TemplateContent } from './template-version.entity.ts';

const contentOf = (input: MicroCredentialTemplateDefineInput): TemplateContent => ({
  title: textsOf(input.title),
  description: textsOrNull(input.description),
  learningOutcomes: input.learningOutcomes.map(({ title, escoSkills }) => ({ title: textsOf(title), escoSkills })),
  workloadHours: input.workloadHours ?? null,
  workloadEcts: input.workloadEcts ?? null,
  eqfLevel: input.eqfLevel ?? null,
  levelNotApplicable: input.levelNotApplicable ?? null,
  assessmentType: input.assessmentType ?? null,
  participation: input.participation ?? null,
  qualityAssurance: input.qualityAssurance
    ? { ...input.qualityAssurance, reference: input.qualityAssurance.reference ?? null }
    : null,
  assessmentCriteria: textsOf(input.assessmentCriteria),
  prerequisites: textsOrNull(input.prerequisites),
  supervision: input.supervision ?? null,
  stackability: input.stackability ?? null,
  furtherInformation: textsOrNull(input.furtherInformation),
  validityMonths: input.validityMonths ?? null,
  reviewDate: input.reviewDate,
});

export const templateResolvers = {
  Query: {
    microCredentialTemplate: (_root, { id }, { loaders }) => loaders.latestTemplateVersion.load(id),
    microCredentialTemplates: async (_root, search, { loaders, reading }) => {
      const { edges, pageInfo } = await listTemplates(await reading.manager(), search);
      const versions = await Promise.all(edges.map(({ node }) => loaders.latestTemplateVersion.load(node.id)));
      return {
        edges: edges.flatMap(({ cursor }, index) => (versions[index] ? [{ cursor, node: versions[index] }] : [])),
        pageInfo,
      };
    },
  },
  Mutation: {
    microCredentialTemplateDefine: async (_root, { input }, { desk, loaders, viewer }) => {
      const { templateId = null, awardingBodyId, idempotencyKey } = input;
      const outcome = await defineTemplate(desk, {
        viewer,
        templateId,
        awardingBodyId,
        content: contentOf(input),
        idempotencyKey,
      });
      if ('refusal' in outcome) return { template: null, errors: [outcome.refusal] };
      return { template: await loaders.templateVersionById.load(outcome.versionId), errors: [] };
    },
  },
  MicroCredentialTemplate: {
    __resolveReference: ({ id }, { loaders }) => loaders.latestTemplateVersion.load(id),
    id: ({ templateId }) => templateId,
    version: ({ number }) => number,
    awardingBody: ({ awardingBodyId }) => ({ id: awardingBodyId }),
    issuer: ({ awardingBodyId }, _args, { loaders }) => loaders.issuerByOrganisation.load(awardingBodyId),
    title: ({ title }, _args, { languages }) => inLanguage(title, languages),
    titles: ({ title }) => Object.entries(title).map(([language, value]) => ({ language, value })),
    description: ({ description }, _args, { languages }) => description && inLanguage(description, languages),
    workload: ({ workloadHours, workloadEcts }) => ({ hours: workloadHours, ects: workloadEcts }),
    assessmentCriteria: ({ assessmentCriteria }, _args, { languages }) => inLanguage(assessmentCriteria, languages),
    prerequisites: ({ prerequisites }, _args, { languages }) => prerequisites && inLanguage(prerequisites, languages),
    furtherInformation: ({ furtherInformation }, _args, { languages }) =>
      furtherInformation && inLanguage(furtherInformation, languages),
  },
  MicroCredentialOutcome: {
    title: ({ title }, _args, { languages }) => inLanguage(title, languages),
    skills: ({ escoSkills }) => escoSkills.map((uri) => ({ uri })),
  },
} satisfies Resolvers;
