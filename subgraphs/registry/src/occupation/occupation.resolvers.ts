import { connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { localized } from '@tessera/kit/text/localized-text.ts';
import { conceptFields } from '../concept/concept-fields.ts';
import { searchConcepts } from '../concept/search-concepts.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { connectionOfHits } from '../search/ranked-page.ts';

export const occupationResolvers = {
  Query: {
    occupation: (_root, { uri }, { loaders }) => loaders.occupation.load(uri),
    occupations: async (_root, search, { reading, loaders }) => {
      const hits = await searchConcepts(await reading.manager(), 'occupation', search);
      return connectionOfHits(hits, (key) => loaders.occupation.load(key), search);
    },
  },
  Occupation: {
    __resolveReference: ({ uri }, { loaders }) => loaders.occupation.load(uri),
    ...conceptFields,
    iscoGroup: async ({ iscoCode }, _none, { loaders, languages }) => {
      const group = iscoCode === null ? null : await loaders.iscoGroup.load(iscoCode);
      return group && localized(group.labels, languages);
    },
    skills: async ({ uri }, { relation, ...page }, { loaders }) => {
      const skills = await loaders.occupationSkills.load(uri);
      const wanted = relation ? skills.filter((skill) => skill.relation === relation) : skills;
      const after = keyAfter(page, /^http/);
      const seen = after === null ? 0 : wanted.findIndex(({ skillUri }) => skillUri === after) + 1;
      const { edges, pageInfo } = connectionOf(wanted.slice(seen), pageSize(page), ({ skillUri }) => skillUri);
      return {
        edges: await Promise.all(
          edges.map(async ({ node: { skillUri, relation: need }, cursor }) => ({
            cursor,
            relation: need,
            node: await loaders.skill.load(skillUri),
          })),
        ),
        pageInfo,
      };
    },
  },
} satisfies Resolvers;
