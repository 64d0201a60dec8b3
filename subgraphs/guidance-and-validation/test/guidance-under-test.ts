import { randomBytes } from 'node:crypto';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { subgraphUnderTest, testFoundations, type Answer } from '@tessera/stack/testing/subgraph-under-test.ts';
import { contextOf } from '../src/context.ts';
import { guidanceDataSource } from '../src/data-source.ts';
import { resolvers } from '../src/schema.ts';
import { typeDefs } from '../src/type-defs.ts';
import { startAccountsDouble } from './accounts-double.ts';

const PATIENCE = 500;

/** The subgraph as it runs; accounts is played by a double. */
export async function guidanceUnderTest() {
  const foundations = await testFoundations('guidance-and-validation', guidanceDataSource);
  const { db, signer, log } = foundations;
  const accounts = await startAccountsDouble();
  const askAccounts = subgraphCaller(signer, 'accounts', accounts.url, PATIENCE);
  const served = await subgraphUnderTest(foundations, {
    typeDefs,
    resolvers,
    contextOf: contextOf({ db, wrappingKey: randomBytes(32), askAccounts, log }),
  });
  return {
    ...served,
    accounts,
    stop: async () => {
      accounts.stop();
      await served.stop();
    },
  };
}

export type GuidanceUnderTest = Awaited<ReturnType<typeof guidanceUnderTest>>;

/** What lies at a path of an answer, such as `guidanceCaseOpen.guidanceCase.id`; a test that expects a text and finds none is wrong. */
export function textAt({ data, codes }: Answer, path: string): string {
  const found = path
    .split('.')
    .reduce<unknown>((value, step) => (value as Record<string, unknown> | null)?.[step], data);
  if (typeof found !== 'string') throw new Error(`no text at ${path} of ${JSON.stringify({ data, codes })}`);
  return found;
}
