import { conceptFields } from '../concept/concept-fields.ts';
import { searchConcepts } from '../concept/search-concepts.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { connectionOfHits } from '../search/ranked-page.ts';

export const skillResolvers = {
  Query: {
    skill: (_root, { uri }, { loaders }) => loaders.skill.load(uri),
    skills: async (_root, search, { reading, loaders }) => {
      const hits = await searchConcepts(await reading.manager(), 'skill', search);
      return connectionOfHits(hits, (key) => loaders.skill.load(key), search);
    },
  },
  Skill: {
    __resolveReference: ({ uri }, { loaders }) => loaders.skill.load(uri),
    ...conceptFields,
  },
} satisfies Resolvers;
