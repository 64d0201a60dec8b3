import { demoOrganisation } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { nobody, staff } from '@tessera/stack/testing/viewers.ts';
import type { Logger } from 'typeorm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drafted, inDays, registered } from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';
import { demoSkillUri } from '../demo/demo-skills.ts';
import { importDemo } from '../demo/import-demo.ts';

let registry: RegistryUnderTest;

beforeAll(async () => {
  registry = await registryUnderTest();
  await importDemo(registry.db, () => undefined);
});
afterAll(() => registry.stop());

const search = `query ($filter: LearningOpportunityFilter, $first: Int, $after: String) {
  learningOpportunities(filter: $filter, first: $first, after: $after) {
    totalCount
    edges { cursor node { id title { value } price { amount } region mode status } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Found {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Json }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const searching = async (
  filter: Record<string, unknown> | null,
  page: Record<string, unknown> = {},
  who: Viewer = nobody,
): Promise<Found> => {
  const { data, errors } = await registry.as(who, search, { filter, ...page });
  expect(errors).toEqual([]);
  return data.learningOpportunities;
};
const titles = ({ edges }: Found): readonly string[] => edges.map(({ node }) => node.title.value);

describe('searching the registry', () => {
  it('gives everything admitted to anyone, page by page, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Found = await searching(null, { first: 25, after });
      seen.push(...page.edges.map(({ node }) => node.id));
      expect(page.totalCount).toBe(60);
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);

    expect(seen).toHaveLength(60);
    expect(new Set(seen).size).toBe(60);
  });

  it.each([
    ['the words of a title', 'welding', 'Welding'],
    ['another language', 'soudage', 'Welding'],
    ['no accents', 'securite electrique', 'Electrical Safety at Work'],
    ['other case and accents', 'PÂTISSERIE comptabilité'.slice(11), 'Accounting'],
    ['a misspelt word', 'photovoltac', 'Photovoltaic Installation'],
    ['a language with umlauts', 'schweissen', 'Welding'],
  ])('finds by %s', async (_case, text, subject) => {
    const found = await searching({ text });

    expect(found.totalCount).toBeGreaterThanOrEqual(3);
    for (const title of titles(found).slice(0, 3)) expect(title).toMatch(new RegExp(`^${subject}:`));
  });

  it('ranks a title that has the word before a description or an outcome that has it', async () => {
    const found = await searching({ text: 'python data' });

    expect(titles(found)[0]).toMatch(/^Data Handling with Python/);
  });

  it('keeps the rank from page to page', async () => {
    const whole = await searching({ text: 'sécurité' }, { first: 100 });
    const first = await searching({ text: 'sécurité' }, { first: 4 });
    const second = await searching({ text: 'sécurité' }, { first: 100, after: first.pageInfo.endCursor });

    expect(whole.totalCount).toBeGreaterThan(4);
    expect([...first.edges, ...second.edges]).toEqual(whole.edges);
  });

  it('finds by skill, and by occupation through its skills', async () => {
    const skill = await searching({ skill: demoSkillUri('photovoltaics') });
    const technician = 'http://data.europa.eu/esco/occupation/75b63949-1b93-4bf2-a777-ccf978dc3e8a';
    const occupation = await searching({ occupation: technician }, { first: 100 });

    expect(skill.totalCount).toBe(3);
    const subjects = new Set(titles(occupation).map((title) => title.split(':')[0]));
    expect(subjects).toEqual(
      new Set(['Photovoltaic Installation', 'Electrical Safety at Work', 'Cloud Administration']),
    );
  });

  it('finds by region at any level, mode, provider, highest price and earliest start', async () => {
    const flanders = await searching({ region: 'BE2' }, { first: 100 });
    const online = await searching(
      { mode: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe' },
      { first: 100 },
    );
    const south = await searching({ provider: demoOrganisation.providerSouth.id }, { first: 100 });
    const cheap = await searching({ maxPrice: { amount: '400.00', currency: 'EUR' } }, { first: 100 });
    const dollars = await searching({ maxPrice: { amount: '400.00', currency: 'USD' } });
    const late = await searching({ startsAfter: inDays(400) });

    expect(flanders.edges.map(({ node }) => node.region)).toEqual(Array(20).fill('BE21'));
    expect(online.totalCount).toBe(20);
    expect(south.totalCount).toBe(20);
    expect(cheap.edges.map(({ node }) => node.id)).toContain(demoId('opportunity', 0));
    for (const { node } of cheap.edges) expect(Number(node.price.amount)).toBeLessThanOrEqual(400);
    expect([dollars.totalCount, late.totalCount]).toEqual([0, 0]);
  });

  it('shows drafts only to those who may see them', async () => {
    const provider = await registered(registry);
    const id = await drafted(registry, provider);
    const filter = { provider: provider.id, admittedOnly: false };
    const ids = async (who: Viewer): Promise<readonly unknown[]> =>
      (await searching(filter, {}, who)).edges.map(({ node }) => node.id);

    expect(await ids(provider.admin)).toEqual([id]);
    expect(await ids(staff('REGISTRY_OFFICER'))).toEqual([id]);
    expect(await ids(nobody)).toEqual([]);
    expect(await ids(staff('PROVIDER_ADMIN', demoOrganisation.provider.id))).toEqual([]);
    expect((await searching({ provider: provider.id }, {}, provider.admin)).edges).toEqual([]);
  });

  it.each([
    ['quotes and operators', { text: `'"; drop table place; -- & | ! <-> (` }],
    ['wildcards', { text: '%_%', region: '%' }],
    ['nothing but spaces', { text: '   ' }],
    ['a very long text', { text: 'word '.repeat(2000) }],
    ['a provider that is no id', { provider: 'x' }],
  ])('survives %s', async (_case, filter) => {
    expect(await searching(filter)).toHaveProperty('edges');
  });

  it.each([
    ['a cursor of somebody else', { after: Buffer.from('1|x').toString('base64url') }],
    ['a cursor that is no cursor', { after: '§' }],
    ['a negative page', { first: -5 }],
  ])('refuses %s', async (_case, page) => {
    expect((await registry.as(nobody, search, { filter: {}, ...page })).codes).toEqual(['BAD_USER_INPUT']);
  });

  it('gives at most a hundred at a time', async () => {
    expect((await searching(null, { first: 5_000 })).edges).toHaveLength(60);
  });
});

const ignore = (): void => undefined;

/** A logger that keeps the queries and nothing else. */
function countingLogger(): Logger & { readonly queries: string[] } {
  const queries: string[] = [];
  const logQuery = (query: string): void => void queries.push(query);
  return {
    queries,
    logQuery,
    logQueryError: ignore,
    logQuerySlow: ignore,
    logSchemaBuild: ignore,
    logMigration: ignore,
    log: ignore,
  };
}

describe('a list of opportunities with all they lead to', () => {
  const everything = `query ($first: Int) { learningOpportunities(first: $first) { totalCount edges { node {
    id title { value } provider { legalName } price { amount } outcomes { text { value } skills { label { value } } }
    admissionDecisions { ruleVersion } sessions(first: 5) { edges { node { id startsOn price { amount } state learningOpportunity { id } } } }
  } } } }`;

  it('costs the same number of queries for 3 as for 50', async () => {
    const count = async (first: number): Promise<number> => {
      const logger = countingLogger();
      registry.db.setOptions({ logging: ['query'], logger });
      const { errors } = await registry.as(nobody, everything, { first });
      expect(errors).toEqual([]);
      return logger.queries.filter((query) => /^\s*(select|with)/i.test(query) && !query.includes('set_config')).length;
    };

    const [few, many] = [await count(3), await count(50)];

    expect(many).toBe(few);
    // hits, their number, opportunities, contents, providers, skills, decisions, sessions, today
    expect(many).toBe(9);
  });
});
