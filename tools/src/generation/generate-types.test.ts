import { typeDefsBelow } from '@tessera/kit/graphql/type-defs.ts';
import { concatAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import { typesOf, type Mappers } from './generate-types.ts';

const SDL = /* GraphQL */ `
  extend type Query {
    order(id: ID!, on: Date): Order
  }

  type Order @key(fields: "id") {
    id: ID!
    price: Money!
    state: OrderState!
    failures: [OrderFailure!]!
  }

  enum OrderState {
    PLACED
    CONFIRMED
  }

  union OrderFailure = NotFound | WrongState
`;

const generate = (mappers: Mappers = {}): Promise<string> =>
  typesOf(concatAST([typeDefsBelow(import.meta.dirname), parse(SDL)]), mappers);

it('writes nothing that Node could not erase', async () => {
  const code = await generate();

  expect(code).toContain("export type OrderState = 'PLACED' | 'CONFIRMED';");
  expect(code).not.toMatch(/^(export )?(declare )?(const )?enum |^import (?!type)/m);
});

it('hands resolvers what the domain gives them, under another name where the schema has the same', async () => {
  const code = await generate({ Order: '../order/order.entity.ts#Order' });

  expect(code).toContain("import type { Order as OrderSource } from '../order/order.entity.ts';");
  expect(code).toContain('Order: ResolverTypeWrapper<OrderSource>;');
});

it('keeps money and days as text, and lets a client leave out or null what it need not say', async () => {
  const code = await generate();

  expect(code).toContain('Decimal: { input: string; output: string };');
  expect(code).toContain("on?: InputMaybe<Scalars['Date']['input']>;");
  expect(code).toContain('export type InputMaybe<T> = T | null | undefined;');
});

it('wants the type named in each member of a union', async () => {
  expect(await generate()).toContain("(WrongState & { __typename: 'WrongState' })");
});

it('resolves references of entities', async () => {
  expect(await generate()).toContain('__resolveReference?: ReferenceResolver<');
});

it('refuses to map a type that the schema does not have', async () => {
  await expect(generate({ Odrer: '../order/order.entity.ts#Order' })).rejects.toThrow('Odrer');
});

it('gives the same text each time', async () => {
  expect(await generate()).toBe(await generate());
});
