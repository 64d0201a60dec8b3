import { randomUUID } from 'node:crypto';
import { nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admitted,
  drafted,
  inDays,
  registered,
  scheduled,
  steps,
  type TestProvider,
} from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';

let registry: RegistryUnderTest;
let provider: TestProvider;

beforeAll(async () => {
  registry = await registryUnderTest();
  provider = await registered(registry, 'Mosaic Institute');
});
afterAll(() => registry.stop());

const take = `mutation ($input: InternalPlaceTakeInput!) { internalPlaceTake(input: $input) { taken reason } }`;
const release = `mutation ($input: InternalPlaceReleaseInput!) { internalPlaceRelease(input: $input) { released } }`;
const snapshot = `query ($sessionId: ID!) { internalSessionSnapshot(sessionId: $sessionId) {
  sessionId opportunityId opportunityVersion providerId providerName title price { amount currency } startsOn endsOn
  bookable whyNotBookable placesLeft microCredentialTemplateId iscedF fundingFacts } }`;
const place = `query ($orderId: ID!) { internalPlace(orderId: $orderId) { state } }`;
const placesLeft = `query ($id: ID!) { learningOpportunitySession(id: $id) { placesLeft capacity state } }`;

const taking = async (orderId: string, sessionId: string, opportunityVersion = 1): Promise<unknown> =>
  (await registry.asService(take, { input: { orderId, sessionId, opportunityVersion } })).data.internalPlaceTake;
const releasing = async (orderId: string, sessionId: string): Promise<unknown> =>
  (await registry.asService(release, { input: { orderId, sessionId } })).data.internalPlaceRelease;
const stateOf = async (orderId: string): Promise<unknown> =>
  (await registry.asService(place, { orderId })).data.internalPlace;
const session = async (id: string): Promise<unknown> =>
  (await registry.as(nobody, placesLeft, { id })).data.learningOpportunitySession;

const sessionOf = async (capacity: number): Promise<string> =>
  scheduled(registry, provider, await admitted(registry, provider), { capacity });

const taken = { taken: true, reason: null };
const refused = (reason: string): unknown => ({ taken: false, reason });

describe('the snapshot of a session', () => {
  it('says what an order needs, at the current version', async () => {
    const template = randomUUID();
    const opportunity = await admitted(registry, provider, {
      microCredentialTemplateId: template,
      iscedF: 'http://data.europa.eu/snb/isced-f/1013',
    });
    const sessionId = await scheduled(registry, provider, opportunity);

    const { data } = await registry.asService(snapshot, { sessionId });

    expect(data.internalSessionSnapshot).toEqual({
      sessionId,
      opportunityId: opportunity,
      opportunityVersion: 1,
      providerId: provider.id,
      providerName: 'Mosaic Institute',
      title: 'Bread for beginners',
      price: { amount: '400.00', currency: 'EUR' },
      startsOn: inDays(30),
      endsOn: inDays(34),
      bookable: true,
      whyNotBookable: null,
      placesLeft: 20,
      microCredentialTemplateId: template,
      iscedF: 'http://data.europa.eu/snb/isced-f/1013',
      fundingFacts: [
        'kind:TRAINING',
        `opportunity:${opportunity}`,
        `provider:${provider.id}`,
        'isced:10',
        'isced:101',
        'isced:1013',
      ],
    });
  });

  it('is null for a session that does not exist', async () => {
    expect((await registry.asService(snapshot, { sessionId: randomUUID() })).data).toEqual({
      internalSessionSnapshot: null,
    });
  });

  it('says why nothing can be booked before the admission and after the quality assurance has lapsed', async () => {
    const draftSession = await scheduled(registry, provider, await drafted(registry, provider));
    const lapsed = await scheduled(registry, provider, await admitted(registry, provider, {}, inDays(-1)));
    const why = async (sessionId: string): Promise<unknown> =>
      (await registry.asService(snapshot, { sessionId })).data.internalSessionSnapshot.whyNotBookable;

    expect(await why(draftSession)).toBe('NOT_ADMITTED');
    expect(await why(lapsed)).toBe('NOT_QUALITY_ASSURED');
    expect(await taking(randomUUID(), draftSession)).toEqual(refused('NOT_ADMITTED'));
    expect(await taking(randomUUID(), lapsed)).toEqual(refused('NOT_QUALITY_ASSURED'));
  });
});

describe('taking a place', () => {
  it('gives the same answer when it is repeated, and takes one place', async () => {
    const [order, sessionId] = [randomUUID(), await sessionOf(5)];

    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => taking(order, sessionId)));

    expect(answers).toEqual([taken, taken, taken, taken, taken]);
    expect(await session(sessionId)).toMatchObject({ placesLeft: 4 });
    expect(await stateOf(order)).toEqual({ state: 'TAKEN' });
  });

  it('gives five of thirty-two orders at once the five places of a session', async () => {
    const sessionId = await sessionOf(5);

    const answers = await Promise.all(Array.from({ length: 32 }, () => taking(randomUUID(), sessionId)));

    expect(answers.filter((answer) => (answer as { taken: boolean }).taken)).toHaveLength(5);
    expect(answers.filter((answer) => (answer as { reason: string }).reason === 'FULL')).toHaveLength(27);
    expect(await session(sessionId)).toEqual({ placesLeft: 0, capacity: 5, state: 'FULL' });
  });

  it('keeps the count right while orders take and release at once', async () => {
    const sessionId = await sessionOf(3);
    const orders = Array.from({ length: 16 }, () => randomUUID());

    await Promise.all(orders.flatMap((order) => [taking(order, sessionId), releasing(order, sessionId)]));

    expect(await session(sessionId)).toMatchObject({ placesLeft: 3 });
    for (const order of orders) expect(await taking(order, sessionId)).toEqual(refused('RELEASED'));
  });

  it('is refused for another version than the order was quoted for, and leaves nothing behind', async () => {
    const [order, sessionId] = [randomUUID(), await sessionOf(5)];

    expect(await taking(order, sessionId, 2)).toEqual(refused('VERSION_CHANGED'));
    expect(await stateOf(order)).toBeNull();
    expect(await taking(order, sessionId, 1)).toEqual(taken);
  });

  it('is refused in a second session, and in one that does not exist', async () => {
    const [order, first, second] = [randomUUID(), await sessionOf(5), await sessionOf(5)];
    await taking(order, first);

    expect(await taking(order, second)).toEqual(refused('OTHER_SESSION'));
    expect(await taking(randomUUID(), randomUUID())).toEqual(refused('NOT_FOUND'));
    expect(await session(second)).toMatchObject({ placesLeft: 5 });
  });

  it('ends when the admission is suspended; places that are taken stay taken', async () => {
    const opportunity = await admitted(registry, provider);
    const [order, sessionId] = [randomUUID(), await scheduled(registry, provider, opportunity)];
    await taking(order, sessionId);

    await registry.as(staff('REGISTRY_AUTHORITY'), steps.suspend, {
      input: { learningOpportunityId: opportunity },
    });

    expect(await taking(randomUUID(), sessionId)).toEqual(refused('NOT_ADMITTED'));
    expect(await taking(order, sessionId)).toEqual(taken);
  });
});

describe('releasing a place', () => {
  it('frees it once, however often it is repeated', async () => {
    const [order, sessionId] = [randomUUID(), await sessionOf(1)];
    await taking(order, sessionId);

    const answers = await Promise.all([1, 2, 3].map(() => releasing(order, sessionId)));

    expect(answers).toEqual([{ released: true }, { released: true }, { released: true }]);
    expect(await session(sessionId)).toMatchObject({ placesLeft: 1 });
    expect(await stateOf(order)).toEqual({ state: 'RELEASED' });
    expect(await taking(randomUUID(), sessionId)).toEqual(taken);
  });

  it('is for good: the order can never take a place again', async () => {
    const [order, sessionId] = [randomUUID(), await sessionOf(5)];
    await taking(order, sessionId);
    await releasing(order, sessionId);

    expect(await taking(order, sessionId)).toEqual(refused('RELEASED'));
  });

  it('counts also when it comes before the take it undoes', async () => {
    const [order, sessionId] = [randomUUID(), await sessionOf(5)];

    expect(await releasing(order, sessionId)).toEqual({ released: true });
    expect(await taking(order, sessionId)).toEqual(refused('RELEASED'));
    expect(await session(sessionId)).toMatchObject({ placesLeft: 5 });
  });

  it('frees the place that was taken, whichever session it names', async () => {
    const [order, sessionId] = [randomUUID(), await sessionOf(5)];
    await taking(order, sessionId);

    await releasing(order, randomUUID());

    expect(await session(sessionId)).toMatchObject({ placesLeft: 5 });
  });
});

describe('the database', () => {
  it('refuses more places than there are, whatever the code does', async () => {
    const sessionId = await sessionOf(2);
    const overbook = registry.db.query(`update learning_opportunity_session set places_taken = 3 where id = $1`, [
      sessionId,
    ]);

    await expect(overbook).rejects.toThrow('learning_opportunity_session_not_overbooked');
  });

  it('shows places to no viewer', async () => {
    const [order, sessionId] = [randomUUID(), await sessionOf(2)];
    await taking(order, sessionId);

    expect(await registry.db.query(`select * from place where order_id = $1`, [order])).toEqual([]);
  });
});
