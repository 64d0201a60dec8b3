import { randomUUID } from 'node:crypto';
import { demoOrganisation } from '@tessera/kit/demo/country.ts';
import { demoId } from '@tessera/kit/demo/seeded.ts';
import { startSystem, type TestSystem } from '@tessera/stack/testing/start-system.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dataOf, dayFromNow, inDatabase } from './story/client.ts';
import { auditDisagreements, fundingQuote, orderPlace } from './story/journey.ts';

// A policy wants guidance before leave. Accounts asks the other process, learns yes or no, and without an answer changes nothing.
let system: TestSystem;
let holder: string;
beforeAll(async () => {
  system = await startSystem({ restart: false });
  holder = await system.tokenFor('HOLDER');
  // As if it had gone the whole way of a policy, which is a story of its own.
  await inDatabase(
    system,
    'accounts',
    `set session_replication_role = replica;
     update policy_version set content = jsonb_set(content, '{leave,priorGuidance}', 'true') where step = 'APPROVED'`,
  );
});
afterAll(() => system.stop());

interface Session {
  readonly id: string;
  readonly startsOn: string;
}

/** A session that is paid for, and so far away that an employer has its whole time for an answer. */
async function sessionAhead(): Promise<Session> {
  const soonest = await dayFromNow(system, 35);
  for (let n = 0; n < 60; n += 1) {
    const id = demoId('session', n);
    const { learningOpportunitySession: session } = await dataOf<{
      learningOpportunitySession: { startsOn: string } | null;
    }>(system, holder, `query ($id: ID!) { learningOpportunitySession(id: $id) { startsOn } }`, { id });
    if (session === null || session.startsOn < soonest) continue;
    const { ownShare } = (await fundingQuote(system, holder, id)).fundingQuote;
    if (ownShare.amount === '0.00') return { id, startsOn: session.startsOn };
  }
  throw new Error('the demo country has no such session');
}

it('grants nobody leave before their guidance has ended, and says so when nobody can tell', async () => {
  const session = await sessionAhead();
  const { quote } = (await fundingQuote(system, holder, session.id)).fundingQuote;
  const { order } = await orderPlace(system, holder, quote, randomUUID());

  const ask = async (idempotencyKey: string) => {
    const input = {
      orderId: order?.id,
      organisationId: demoOrganisation.employer.id,
      spells: [{ startsAt: `${session.startsOn}T09:00:00Z`, minutes: 420 }],
      idempotencyKey,
    };
    const { leaveRequest } = await dataOf<{ leaveRequest: object }>(
      system,
      holder,
      `mutation ($input: LeaveRequestInput!) { leaveRequest(input: $input) { leaveRequest { state } errors { __typename ... on LeaveRuleNotMet { rule } } } }`,
      { input },
    );
    return leaveRequest;
  };

  const refused = { leaveRequest: null, errors: [{ __typename: 'LeaveRuleNotMet', rule: 'PRIOR_GUIDANCE' }] };
  expect(await ask(randomUUID())).toEqual(refused);

  const { me } = await dataOf<{ me: { guidanceCase: { id: string } } }>(
    system,
    holder,
    `{ me { guidanceCase { id } } }`,
  );
  await dataOf(
    system,
    holder,
    `mutation ($id: ID!) { guidanceCaseClose(input: { id: $id }) { guidanceCase { state } errors { __typename } } }`,
    { id: me.guidanceCase.id },
  );
  await system.processes.stop('guidance-and-validation');
  const key = randomUUID();
  expect(await ask(key)).toEqual({ leaveRequest: null, errors: [{ __typename: 'GuidanceUnavailable' }] });

  await system.processes.start('guidance-and-validation');
  expect(await ask(key)).toEqual({ leaveRequest: { state: 'ASKED' }, errors: [] });
  expect(await auditDisagreements(system)).toEqual([]);
});
