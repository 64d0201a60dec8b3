import { demoSignIns } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, dataOf, dayFromNow, inDatabase, passDays } from './story/client.ts';
import { auditDisagreements, fundingQuote, orderPlace, orderStartReport, type Outcome } from './story/journey.ts';

let system: TestSystem;
beforeAll(async () => {
  system = await startSystem({ restart: false });
});
afterAll(() => system.stop());

const session = demoId('session', 0);

interface Seen {
  readonly order: { readonly state: string; readonly decisions: readonly { readonly rules: readonly string[] }[] };
  readonly me: {
    readonly account: { readonly balance: Record<'available' | 'reserved', { readonly amount: string }> };
  };
}

/** What a learner sees of an order and of their money; null while accounts does not answer. */
const seen = async (token: string, id: string): Promise<Seen | null> =>
  (
    await ask<Seen | null>(
      system,
      token,
      `query ($id: ID!) { order(id: $id) { state decisions { rules } } me { account { balance { available { amount } reserved { amount } } } } }`,
      { id },
    )
  ).data;

/** A learner who has booked the session, if they can pay for it. */
async function booked(personId: string) {
  const token = await system.tokenFor(personId);
  const { fundingQuote: quoted } = await fundingQuote(system, token, session);
  if (quoted.ownShare.amount !== '0.00') return [];
  const { order } = await orderPlace(system, token, quoted.quote, 'delisting');
  return order?.state === 'CONFIRMED' ? [{ token, orderId: order.id, before: await seen(token, order.id) }] : [];
}

const deathOf = (name: 'accounts' | 'registry') => {
  system.processes.kill(name, 'SIGKILL');
  return expect.poll(() => system.processes.isRunning(name)).toBe(false);
};

describe('an opportunity that the authority suspends while accounts is down and registry dies after it', () => {
  it('frees those who had not begun, with their money, and leaves those who had', async () => {
    const learners = (await Promise.all(demoSignIns.slice(0, 8).map(({ subject }) => booked(subject)))).flat();
    const [begun, ...waiting] = learners;
    if (begun === undefined || waiting.length === 0) throw new Error('nobody could book');
    await passDays(system, 45);
    const { order: started } = await orderStartReport(system, await system.tokenFor('PROVIDER_ENROLMENT'), {
      orderId: begun.orderId,
      startedOn: await dayFromNow(system),
    });
    expect(started?.state).toBe('STARTED');

    const authority = await system.tokenFor('REGISTRY_AUTHORITY');
    await deathOf('accounts');
    const { learningOpportunitySuspend: suspended } = await dataOf<{
      learningOpportunitySuspend: Outcome & { learningOpportunity: { status: string } };
    }>(
      system,
      authority,
      `mutation ($input: LearningOpportunitySuspendInput!) {
         learningOpportunitySuspend(input: $input) { learningOpportunity { status } errors { __typename } } }`,
      { input: { learningOpportunityId: demoId('opportunity', 0) } },
    );
    await deathOf('registry');
    expect(suspended).toEqual({ learningOpportunity: { status: 'SUSPENDED' }, errors: [] });
    await system.processes.start('registry');
    await system.processes.start('accounts');

    for (const { token, orderId, before } of waiting) {
      await expect
        .poll(async () => (await seen(token, orderId))?.order.state, { timeout: 60_000, interval: 250 })
        .toBe('CANCELLED_BY_PROVIDER');
      const after = await seen(token, orderId);
      expect(after?.order.decisions).toEqual([{ rules: ['DELISTED_BEFORE_START', 'SCHEME_AT_FAULT'] }]);
      expect(after?.me.account.balance.reserved).toEqual({ amount: '0.00' });
      expect(after?.me.account.balance.available).not.toEqual(before?.me.account.balance.available);
    }
    expect((await seen(begun.token, begun.orderId))?.order.state).toBe('STARTED');
    await expect.poll(() => inDatabase(system, 'registry', `select from outbox_delivery`)).toEqual([]);
    const taken = `select order_id from place where order_id = any($1) and state = 'TAKEN'`;
    await expect
      .poll(() => inDatabase(system, 'registry', taken, [learners.map(({ orderId }) => orderId)]), { timeout: 30_000 })
      .toEqual([{ order_id: begun.orderId }]);
    expect(await auditDisagreements(system)).toEqual([]);
  });
});
