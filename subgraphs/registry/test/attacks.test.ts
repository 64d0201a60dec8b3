import { randomUUID } from 'node:crypto';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { roles, type Role } from '@tessera/kit/identity/viewer.ts';
import type { Answer } from '@tessera/stack/testing/subgraph-under-test.ts';
import { nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importDemo } from '../src/demo/import-demo.ts';
import {
  create,
  draft,
  drafted,
  findings,
  registered,
  schedule,
  steps,
  suspendAll,
} from './made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from './registry-under-test.ts';

let registry: RegistryUnderTest;

beforeAll(async () => {
  registry = await registryUnderTest();
  await importDemo(registry.db, () => undefined);
});
afterAll(() => registry.stop());

const sessionId = demoId('session', 0);
const internal = {
  snapshot: [`query ($sessionId: ID!) { internalSessionSnapshot(sessionId: $sessionId) { title } }`, { sessionId }],
  place: [`query ($orderId: ID!) { internalPlace(orderId: $orderId) { state } }`, { orderId: demoId('order', 0) }],
  take: [
    `mutation ($input: InternalPlaceTakeInput!) { internalPlaceTake(input: $input) { taken } }`,
    { input: { orderId: demoId('order', 0), sessionId, opportunityVersion: 1 } },
  ],
  release: [
    `mutation ($input: InternalPlaceReleaseInput!) { internalPlaceRelease(input: $input) { released } }`,
    { input: { orderId: demoId('order', 0), sessionId } },
  ],
} as const;

const commands: readonly (readonly [string, string, readonly Role[]])[] = [
  ['create', create, ['PROVIDER_ADMIN']],
  ['schedule', schedule, ['PROVIDER_ADMIN']],
  ['submit', steps.submit, ['PROVIDER_ADMIN']],
  ['withdraw', steps.withdraw, ['PROVIDER_ADMIN']],
  ['prepare', steps.prepare, ['REGISTRY_OFFICER']],
  ['admit', steps.admit, ['REGISTRY_AUTHORITY']],
  ['reject', steps.reject, ['REGISTRY_AUTHORITY']],
  ['suspend', steps.suspend, ['REGISTRY_AUTHORITY']],
  ['suspend all', suspendAll, ['REGISTRY_AUTHORITY']],
];

const learningOpportunityId = demoId('opportunity', 0);
const inputs: Readonly<Record<string, Record<string, unknown>>> = {
  create: draft(demoId('organisation', 9)),
  schedule: { idempotencyKey: 'x', learningOpportunityId, startsOn: '2030-01-01', endsOn: '2030-01-01', capacity: 1 },
  submit: { learningOpportunityId },
  withdraw: { learningOpportunityId },
  prepare: findings(learningOpportunityId),
  admit: { learningOpportunityId, reasons: ['So be it.'] },
  reject: { learningOpportunityId, reasons: ['No.'] },
  suspend: { learningOpportunityId },
  'suspend all': { organisationId: demoId('organisation', 9) },
};

describe('a call without the gateway', () => {
  it('is refused before anything of it is read', async () => {
    const answer = await registry.send(null, `{ learningOpportunities { totalCount } }`);

    expect(answer.status).toBe(401);
    expect(answer.codes).toEqual(['DIRECT_CALL_REFUSED']);
  });
});

describe('a viewer', () => {
  it.each(Object.entries(internal))(
    'never reaches the internal %s, in whatever role',
    async (_name, [query, variables]) => {
      expect((await registry.as(nobody, query, variables)).codes).toEqual(['UNAUTHENTICATED']);
      for (const role of roles)
        expect([role, ...(await registry.as(staff(role), query, variables)).codes]).toEqual([role, 'FORBIDDEN']);
      expect(
        await registry.db.query(`select places_taken from learning_opportunity_session where id = $1`, [sessionId]),
      ).toEqual([{ places_taken: 0 }]);
    },
  );

  it.each(commands)('does not %s in any role but its own', async (name, mutation, allowed) => {
    const input = inputs[name];
    expect((await registry.as(nobody, mutation, { input })).codes).toEqual(['UNAUTHENTICATED']);
    for (const role of roles.filter((candidate) => !allowed.includes(candidate)))
      expect([role, ...(await registry.as(staff(role), mutation, { input })).codes]).toEqual([role, 'FORBIDDEN']);
  });

  it.each(commands.filter(([, , allowed]) => allowed.includes('PROVIDER_ADMIN')))(
    'does not %s for a provider that they do not administer',
    async (name, mutation) => {
      const { data } = await registry.as(staff('PROVIDER_ADMIN', randomUUID()), mutation, { input: inputs[name] });

      const [payload] = Object.values(data) as [{ errors: unknown[] }];
      expect(payload.errors).toMatchObject([{ __typename: 'NotFound' }]);
    },
  );

  it('gets the same answer for a draft of others and for what does not exist', async () => {
    const hidden = await drafted(registry, await registered(registry));
    const query = `query ($id: ID!) { learningOpportunity(id: $id) { id } }`;
    const representations = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on LearningOpportunity { id title { value } } } }`;
    const stranger = staff('PROVIDER_ADMIN', randomUUID());
    const byKey = (id: string): Promise<Answer> =>
      registry.as(stranger, representations, { representations: [{ __typename: 'LearningOpportunity', id }] });

    expect(await registry.as(stranger, query, { id: hidden })).toEqual(
      await registry.as(stranger, query, { id: randomUUID() }),
    );
    expect((await byKey(hidden)).data).toEqual({ _entities: [null] });
    expect((await byKey(randomUUID())).data).toEqual({ _entities: [null] });
    expect((await byKey(learningOpportunityId)).data).toMatchObject({ _entities: [{ id: learningOpportunityId }] });
  });
});

describe('another subgraph', () => {
  it('reaches what is internal', async () => {
    const [query, variables] = internal.snapshot;

    expect((await registry.asService(query, variables)).data).toMatchObject({
      internalSessionSnapshot: { title: expect.any(String) },
    });
  });

  it('reaches nothing else, alone or beside what is internal', async () => {
    const mixed = `query ($sessionId: ID!) { internalSessionSnapshot(sessionId: $sessionId) { title } learningOpportunities { totalCount } }`;

    expect((await registry.asService(`{ learningOpportunities { totalCount } }`)).codes).toEqual(['FORBIDDEN']);
    expect((await registry.asService(mixed, { sessionId })).codes).toEqual(['FORBIDDEN']);
    expect((await registry.asService(steps.admit, { input: inputs['admit'] })).codes).toEqual(['FORBIDDEN']);
  });

  it.each([
    ['an order that is no id', { orderId: `' or 1=1 --`, sessionId, opportunityVersion: 1 }],
    ['a session that is no id', { orderId: randomUUID(), sessionId: '../etc', opportunityVersion: 1 }],
  ])('is answered, not broken, by %s', async (_case, input) => {
    const answer = await registry.asService(internal.take[0], { input });

    expect(answer.errors).toEqual([]);
    expect(answer.data.internalPlaceTake.taken).toBe(false);
  });
});
