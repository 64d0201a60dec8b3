import { demoOrganisation, demoOrganisations } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { nobody } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inDays } from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';
import { importDemo, type DemoProgress } from './import-demo.ts';

let registry: RegistryUnderTest;
const told: DemoProgress[] = [];

beforeAll(async () => {
  registry = await registryUnderTest();
  await importDemo(registry.db, (progress) => void told.push(progress));
});
afterAll(() => registry.stop());

/** The rows of every table, as text. */
const everything = (): Promise<unknown> =>
  Promise.all(
    registry.db.entityMetadatas.map(({ tableName }) =>
      registry.db.query(
        `select '${tableName}' as name, count(*)::integer as rows, md5(string_agg(t::text, ' ' order by t::text)) as content from ${tableName} as t`,
      ),
    ),
  );

describe('the demo country', () => {
  it('tells what it has loaded', () => {
    expect(told.map(({ done, what }) => `${done} ${what}`)).toEqual([
      '12 organisations',
      '32 skills',
      '60 learning opportunities',
      '120 sessions',
    ]);
  });

  it('stays as it is when it is loaded twice', async () => {
    const before = await everything();

    await importDemo(registry.db, () => undefined);

    expect(await everything()).toEqual(before);
  });

  it('has a first session that others can count on', async () => {
    const query = `query ($sessionId: ID!) { internalSessionSnapshot(sessionId: $sessionId) {
      opportunityId providerId providerName price { amount currency } startsOn bookable placesLeft microCredentialTemplateId } }`;

    const { data } = await registry.asService(query, { sessionId: demoId('session', 0) });

    expect(data.internalSessionSnapshot).toEqual({
      opportunityId: demoId('opportunity', 0),
      providerId: demoOrganisation.provider.id,
      providerName: 'Mosaic Institute',
      price: { amount: '400.00', currency: 'EUR' },
      startsOn: inDays(30),
      bookable: true,
      placesLeft: 20,
      microCredentialTemplateId: demoId('template', 0),
    });
  });

  it('has the organisations that sign-ins and funds refer to, found by name', async () => {
    const query = `query ($text: String!) { organisations(text: $text, first: 1) { edges { node { id legalName kinds country region } } } }`;

    for (const { id, legalName } of demoOrganisations) {
      const { data } = await registry.as(nobody, query, { text: legalName.toUpperCase() });
      expect(data.organisations.edges[0].node).toMatchObject({ id, legalName, country: 'BE' });
    }
  });

  it('keeps prices and capacities within what it promises', async () => {
    const [bounds] = await registry.db.query(
      `select min(price)::integer as lowest, max(price)::integer as highest, min(capacity) as fewest, max(capacity) as most,
         bool_and(starts_on > scheme_today()) as ahead
       from learning_opportunity_version join learning_opportunity_session using (learning_opportunity_id)`,
    );

    expect(bounds.lowest).toBeGreaterThanOrEqual(9_000);
    expect(bounds.highest).toBeLessThanOrEqual(160_000);
    expect(bounds.fewest).toBeGreaterThanOrEqual(5);
    expect(bounds.most).toBeLessThanOrEqual(40);
    expect(bounds.ahead).toBe(true);
  });
});
