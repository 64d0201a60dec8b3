import { nobody } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { registered } from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await registryUnderTest();
});
afterAll(() => registry.stop());

it('finds an organisation by its id, for anybody', async () => {
  const { id } = await registered(registry, 'Tiles & Sons');
  const { data } = await registry.as(nobody, `query ($id: ID!) { organisation(id: $id) { legalName } }`, { id });
  expect(data).toEqual({ organisation: { legalName: 'Tiles & Sons' } });
});

it.each(['', 'me', '0', `'; --`])('finds none of the id %j, and fails at nothing', async (id) => {
  const { data, errors } = await registry.as(
    nobody,
    `query ($id: ID!, $r: [_Any!]!) { organisation(id: $id) { id } _entities(representations: $r) { __typename } }`,
    { id, r: [{ __typename: 'Organisation', id }] },
  );
  expect(errors).toEqual([]);
  expect(data).toEqual({ organisation: null, _entities: [null] });
});
