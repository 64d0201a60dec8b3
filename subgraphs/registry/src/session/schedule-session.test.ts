import { randomUUID } from 'node:crypto';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { nobody } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admitted,
  drafted,
  inDays,
  registered,
  schedule,
  scheduled,
  steps,
  type TestProvider,
} from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';

let registry: RegistryUnderTest;
let provider: TestProvider;

beforeAll(async () => {
  registry = await registryUnderTest();
  provider = await registered(registry);
});
afterAll(() => registry.stop());

const scheduling = async (input: Record<string, unknown>, by = provider.admin): Promise<Json> =>
  (
    await registry.as(by, schedule, {
      input: { idempotencyKey: randomUUID(), startsOn: inDays(20), endsOn: inDays(22), capacity: 8, ...input },
    })
  ).data.learningOpportunitySessionSchedule;

describe('scheduling a session', () => {
  it('takes place where the opportunity does, at its price, unless it says otherwise', async () => {
    const learningOpportunityId = await admitted(registry, provider, { region: 'BE21', place: 'Antwerpen' });

    const here = await scheduling({ learningOpportunityId });
    const there = await scheduling({ learningOpportunityId, region: 'BE23', place: 'Gent' });

    expect(here.learningOpportunitySession).toMatchObject({
      startsOn: inDays(20),
      endsOn: inDays(22),
      capacity: 8,
      placesLeft: 8,
      state: 'OPEN',
      region: 'BE21',
      place: 'Antwerpen',
      price: { amount: '400.00' },
      learningOpportunity: { id: learningOpportunityId },
    });
    expect(there.learningOpportunitySession).toMatchObject({ region: 'BE23', place: 'Gent' });
  });

  it('makes one session when the same key is sent twice', async () => {
    const input = { learningOpportunityId: await drafted(registry, provider), idempotencyKey: 'run' };

    const [first, second] = await Promise.all([scheduling(input), scheduling(input)]);

    expect(second).toEqual(first);
  });

  it.each([
    ['that starts today', { startsOn: inDays(0) }, 'startsOn'],
    ['that ends before it starts', { endsOn: inDays(19) }, 'endsOn'],
    ['that lasts six years', { endsOn: inDays(20 + 6 * 366) }, 'endsOn'],
    ['without a place', { capacity: 0 }, 'capacity'],
    ['with too many places', { capacity: 10_001 }, 'capacity'],
    ['in no region', { region: 'nowhere' }, 'region'],
    ['in a mode of another list', { mode: 'http://example.com/mode' }, 'mode'],
  ])('refuses one %s', async (_case, wish, path) => {
    const learningOpportunityId = await drafted(registry, provider);

    expect(await scheduling({ learningOpportunityId, ...wish })).toMatchObject({
      learningOpportunitySession: null,
      errors: [{ __typename: 'InvalidInput', path: ['input', path] }],
    });
  });

  it('does not know the opportunities of others, and is refused for one that was withdrawn', async () => {
    const learningOpportunityId = await admitted(registry, provider);
    const other = await registered(registry);

    expect(await scheduling({ learningOpportunityId }, other.admin)).toMatchObject({
      errors: [{ __typename: 'NotFound' }],
    });
    await registry.as(provider.admin, steps.withdraw, { input: { learningOpportunityId } });
    expect(await scheduling({ learningOpportunityId })).toMatchObject({ errors: [{ __typename: 'WrongState' }] });
  });
});

describe('a session', () => {
  it('is as public as its opportunity', async () => {
    const query = `query ($id: ID!) { learningOpportunitySession(id: $id) { id } }`;
    const hidden = await scheduled(registry, provider, await drafted(registry, provider));
    const shown = await scheduled(registry, provider, await admitted(registry, provider));

    expect((await registry.as(nobody, query, { id: hidden })).data.learningOpportunitySession).toBeNull();
    expect((await registry.as(provider.admin, query, { id: hidden })).data.learningOpportunitySession).toEqual({
      id: hidden,
    });
    expect((await registry.as(nobody, query, { id: shown })).data.learningOpportunitySession).toEqual({ id: shown });
  });

  it('is listed under its opportunity in order of its start, page by page', async () => {
    const opportunity = await admitted(registry, provider);
    const ids: string[] = [];
    for (const days of [40, 20, 30])
      ids.push(await scheduled(registry, provider, opportunity, { startsOn: inDays(days), endsOn: inDays(days) }));
    const query = `query ($id: ID!, $after: String) { learningOpportunity(id: $id) {
      sessions(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } } } }`;

    const { data: first } = await registry.as(nobody, query, { id: opportunity });
    const { endCursor } = first.learningOpportunity.sessions.pageInfo;
    const { data: second } = await registry.as(nobody, query, { id: opportunity, after: endCursor });

    expect(first.learningOpportunity.sessions.edges).toEqual([{ node: { id: ids[1] } }, { node: { id: ids[2] } }]);
    expect(second.learningOpportunity.sessions).toEqual({
      edges: [{ node: { id: ids[0] } }],
      pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    });
  });
});
