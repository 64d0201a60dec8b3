import { relayEvents } from '@tessera/kit/events/relay.ts';
import { SubgraphUnavailable, type CallSubgraph } from '@tessera/kit/server/call-subgraph.ts';
import { createLog } from '@tessera/kit/telemetry/log.ts';
import { also, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  admitted,
  drafted,
  inDays,
  registered,
  steps,
  suspendAll,
  type TestProvider,
} from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';
import { accountsBy } from '../neighbours/accounts.ts';

let registry: RegistryUnderTest;
let provider: TestProvider;
const authority = staff('REGISTRY_AUTHORITY');
const log = createLog('registry', 'silent');

beforeAll(async () => {
  registry = await registryUnderTest();
});
beforeEach(async () => {
  provider = await registered(registry);
});
afterAll(() => registry.stop());

/** What accounts hears in one round, or would have heard. */
async function told(answers = true): Promise<unknown[]> {
  const heard: unknown[] = [];
  const call: CallSubgraph = <Data>(operation: string, variables: Readonly<Record<string, unknown>>) => {
    heard.push([/internal\w+/.exec(operation)?.[0], variables['input']]);
    return answers ? Promise.resolve({} as Data) : Promise.reject(new SubgraphUnavailable('accounts'));
  };
  await relayEvents(registry.db, { subscriber: 'accounts', deliver: accountsBy(call), log });
  return heard;
}

const take = (step: string, learningOpportunityId: string) =>
  registry.as(step === steps.withdraw ? provider.admin : authority, step, { input: { learningOpportunityId } });
const delisted = (id: string, cause: string) => ['internalOpportunityDelisted', { id, effectiveOn: inDays(0), cause }];

describe('accounts', () => {
  it('hears once what was suspended or taken back, from the day on which it was', async () => {
    const [one, two] = [await admitted(registry, provider), await admitted(registry, provider)];
    await take(steps.suspend, one);
    await take(steps.withdraw, two);

    expect(await told()).toEqual([delisted(one, 'SUSPENDED'), delisted(two, 'WITHDRAWN')]);
    expect(await told()).toEqual([]);
  });

  it('hears nothing of what nobody can have booked', async () => {
    await take(steps.withdraw, await drafted(registry, provider));
    expect(await told()).toEqual([]);
  });

  it('is owed what it did not acknowledge', async () => {
    const id = await admitted(registry, provider);
    await take(steps.suspend, id);

    expect(await told(false)).toHaveLength(1);
    expect(await told()).toEqual([]); // not at once
    await registry.db.query(`update outbox_delivery set due_at = now()`);
    expect(await told()).toEqual([delisted(id, 'SUSPENDED')]);
  });
});

describe('the admissions of a provider', () => {
  const suspending = async (viewer: Parameters<RegistryUnderTest['as']>[0], organisationId: string) =>
    (await registry.as(viewer, suspendAll, { input: { organisationId } })).data.organisationAdmissionsSuspend;

  it('are suspended all at once, which is told once', async () => {
    const [one, two] = [await admitted(registry, provider), await admitted(registry, provider)];
    const others = await admitted(registry, await registered(registry));
    await drafted(registry, provider);

    expect(await suspending(authority, provider.id)).toEqual({
      organisation: { id: provider.id },
      suspended: 2,
      errors: [],
    });
    expect(await suspending(authority, provider.id)).toMatchObject({ suspended: 0, errors: [] });

    const statuses = await registry.db.query<{ id: string; status: string }[]>(
      `select id, status from learning_opportunity where id = any($1) order by id`,
      [[one, two, others]],
    );
    expect(new Map(statuses.map(({ id, status }) => [id, status]))).toEqual(
      new Map([
        [one, 'SUSPENDED'],
        [two, 'SUSPENDED'],
        [others, 'ADMITTED'],
      ]),
    );
    expect(await told()).toEqual([
      ['internalProviderDelisted', { id: provider.id, effectiveOn: inDays(0), cause: 'SUSPENDED' }],
    ]);
  });

  it('are not suspended by somebody of the provider, nor of what is no provider', async () => {
    const ofProvider = also(authority, staff('PROVIDER_ENROLMENT', provider.id));
    const employer = await registered(registry, undefined, ['EMPLOYER']);

    expect((await suspending(ofProvider, provider.id)).errors).toMatchObject([
      { code: 'ADMISSION_CONFLICT_OF_INTEREST' },
    ]);
    for (const id of [employer.id, 'nonsense'])
      expect((await suspending(authority, id)).errors).toMatchObject([
        { code: 'NOT_FOUND', path: ['input', 'organisationId'] },
      ]);
  });
});
