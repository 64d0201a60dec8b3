import {
  subgraphUnderTest,
  testFoundations,
  type SubgraphUnderTest,
} from '@tessera/stack/testing/subgraph-under-test.ts';
import { contextOf } from '../src/context.ts';
import { registryDataSource } from '../src/data-source.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';

/** The subgraph as it runs; it asks no other. */
export async function registryUnderTest(): Promise<SubgraphUnderTest> {
  const foundations = await testFoundations('registry', registryDataSource);
  const { db } = foundations;
  return subgraphUnderTest(foundations, { typeDefs, resolvers, contextOf: (request) => contextOf(db, request) });
}

export type RegistryUnderTest = SubgraphUnderTest;
