import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { disagreements } from '../../test/accounts-under-test.ts';
import { holdsOf } from '../../test/holds.ts';
import { leaveUnderTest, spell, type LeaveUnderTest } from '../../test/leave-under-test.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { TrainingOrderEntity } from '../order/order.entity.ts';
import { keepLeaveCurrent } from './keep-leave-current.ts';

let leave: LeaveUnderTest;
const treasury = staff('TREASURY', uuidv7());
beforeAll(async () => {
  leave = await leaveUnderTest();
});
beforeEach(() => makeItNoonOf(leave.database, '2027-03-01'));
afterAll(() => leave.stop());
afterEach(async () => {
  expect(await disagreements(leave.db)).toEqual([]);
});

const twoDays = [spell('2027-03-15'), spell('2027-03-16')];

/** A worker who was granted these days. */
async function granted(spells = twoDays) {
  const worker = await leave.worker();
  const { leaveRequest } = await leave.ask(worker.viewer, worker.orderId, spells);
  const requestId = leaveRequest.id as string;
  await leave.step(leave.approver, 'leaveRequestAnswer', { requestId, answer: 'GRANT' });
  return { ...worker, requestId };
}

const onDay = async (day: string): Promise<void> => {
  await makeItNoonOf(leave.database, day);
  await keepLeaveCurrent(leave.db);
};

/** Takes one step of an order. */
const step = async (viewer: Person, name: string, input: object): Promise<void> => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) { ${name}(input: $input) { errors { __typename ... on UserError { message } } } }`;
  const { errors } = (await leave.run(viewer, query, { input }))[name];
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
};

const see = async (viewer: Person, id: string, fields = 'state minutes spells { minutes }'): Promise<Json> =>
  (await leave.run(viewer, `query ($id: ID!) { leaveRequest(id: $id) { ${fields} } }`, { id })).leaveRequest;
const record = (requestId: string, attendedMinutes: number): Promise<Json> =>
  leave.step(leave.teacher, 'leaveEvidenceRecord', { requestId, attendedMinutes });
const approve = (requestId: string): Promise<Json> =>
  leave.step(treasury, 'leaveCompensationApprove', { requestId, idempotencyKey: uuidv7() });
const why = async (viewer: Person, id: string): Promise<[string, string][]> =>
  (await see(viewer, id, 'decisions { rules outcome }')).decisions.map(
    ({ rules, outcome }: { rules: string[]; outcome: string }) => [outcome, rules.join(', ')],
  );

/** The provider declares how little of an order was delivered, and the learner confirms. */
async function deliverNothing(viewer: Person, orderId: string, cause: string, endedOn: string): Promise<void> {
  const told = { deliveredHundredths: 0, cause, reason: 'see the list', endedOn };
  await step(leave.teacher, 'orderPartialCompletionDeclare', { orderId, ...told });
  await step(viewer, 'orderServiceDeliveredConfirm', { orderId });
}

describe('leave follows its order', () => {
  it('from the moment it ends: what was before counts as taken, and is paid for', async () => {
    const { viewer, orderId, requestId } = await granted();
    await makeItNoonOf(leave.database, '2027-03-15');
    await step(viewer, 'orderCancel', { orderId });
    await onDay('2027-03-18');

    expect(await see(viewer, requestId)).toEqual({ state: 'TAKEN', minutes: 480, spells: [{ minutes: 480 }] });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ taken: 480, available: 1920, reserved: 0 });
    expect((await record(requestId, 480)).leaveRequest).toMatchObject({ state: 'EVIDENCED' });
    expect((await approve(requestId)).leaveRequest).toMatchObject({ state: 'COMPENSATED' });
    expect(await why(leave.approver, requestId)).toContainEqual(['SHORTENED', 'ORDER_ENDED']);
  });

  it('to other days: what lies outside them is given up, and both are told', async () => {
    const { viewer, orderId, requestId } = await granted([...twoDays, spell('2027-04-12')]);
    const later = await granted();
    for (const { viewer: learner, orderId: id } of [{ viewer, orderId }, later]) {
      const { opportunityId } = await inTransaction(leave.db, (tx) =>
        tx.getRepository(TrainingOrderEntity).findOneByOrFail({ id }),
      );
      const days = { startsOn: '2027-04-01', endsOn: '2027-06-30' };
      const { sessionId } = leave.registry.session(10_000n, { providerId: leave.providerId, opportunityId, ...days });
      await step(leave.teacher, 'orderCounterPropose', { orderId: id, sessionId, reason: 'too few came together' });
      await step(learner, 'orderCounterProposalAnswer', { orderId: id, answer: 'ACCEPT' });
    }
    await keepLeaveCurrent(leave.db);

    expect(await see(viewer, requestId)).toMatchObject({ state: 'GRANTED', minutes: 480 });
    expect(await see(later.viewer, later.requestId)).toMatchObject({ state: 'CANCELLED', spells: [] });
    expect(await leave.entitlementOf(later.viewer)).toMatchObject({ available: 2400, reserved: 0 });
    for (const who of [viewer, leave.approver])
      expect(await why(who, requestId)).toEqual([
        ['GRANTED', 'EMPLOYER_GRANTED'],
        ['SHORTENED', 'COURSE_MOVED'],
      ]);
    const events = await inTransaction(leave.db, (tx) =>
      tx.query<{ type: string }[]>(`select type from outbox where aggregateid = any($1)`, [
        [requestId, later.requestId],
      ]),
    );
    expect(events.map(({ type }) => type)).toEqual(expect.arrayContaining(['LeaveShortened', 'LeaveCancelled']));
  });

  it('into nothing, where nothing was delivered: the minutes are back, and nobody is paid', async () => {
    const taken = await granted();
    const evidenced = await granted();
    for (const { orderId } of [taken, evidenced]) {
      await makeItNoonOf(leave.database, '2027-03-15');
      await step(leave.teacher, 'orderStartReport', { orderId, startedOn: '2027-03-15' });
    }
    await onDay('2027-03-18');
    await record(evidenced.requestId, 960);
    for (const { viewer, orderId } of [taken, evidenced])
      await deliverNothing(viewer, orderId, 'PROVIDER', '2027-03-18');

    expect(await record(taken.requestId, 960)).toMatchObject({ errors: [{ code: 'WRONG_STATE' }] });
    await keepLeaveCurrent(leave.db);
    for (const { viewer, requestId } of [taken, evidenced]) {
      expect(await see(viewer, requestId, 'state compensation { minutes }')).toEqual({
        state: 'CANCELLED',
        compensation: null,
      });
      expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 2400, taken: 0 });
    }
    expect(await approve(evidenced.requestId)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
  });

  it('into nothing, where what was delivered is recovered as deceit', async () => {
    const { viewer, orderId, requestId } = await granted();
    await makeItNoonOf(leave.database, '2027-03-15');
    await step(leave.teacher, 'orderStartReport', { orderId, startedOn: '2027-03-15' });
    await onDay('2027-03-18');
    await holdsOf(leave).recovered(orderId, staff('PROVIDER_ADMIN', leave.providerId));
    await keepLeaveCurrent(leave.db);

    expect(await see(viewer, requestId)).toMatchObject({ state: 'CANCELLED' });
    expect(await why(viewer, requestId)).toContainEqual(['CANCELLED', 'NOTHING_DELIVERED']);
  });
});

describe('leave waits for nothing for ever', () => {
  it('forfeits the pay of somebody who never came, and the minutes stay taken', async () => {
    const recorded = await granted();
    const concluded = await granted();
    await onDay('2027-03-18');
    expect((await record(recorded.requestId, 0)).leaveRequest).toMatchObject({
      state: 'FORFEITED',
      attendedMinutes: 0,
    });
    await deliverNothing(concluded.viewer, concluded.orderId, 'HOLDER', '2027-03-18');
    await keepLeaveCurrent(leave.db);

    for (const { viewer, requestId } of [recorded, concluded]) {
      expect(await see(viewer, requestId, 'state compensation { minutes }')).toEqual({
        state: 'FORFEITED',
        compensation: null,
      });
      expect(await leave.entitlementOf(viewer)).toMatchObject({ taken: 960, available: 1440 });
    }
  });

  it('forfeits when the deadline for evidence is over, at once for who reads', async () => {
    await leave.rules({ evidenceDays: 90 });
    const { viewer, requestId } = await granted();
    await leave.rules();
    const older = await granted();
    expect(await see(viewer, requestId, 'evidenceBy')).toEqual({ evidenceBy: '2027-06-14T16:00:00.000Z' });
    await makeItNoonOf(leave.database, '2027-06-15');

    expect(await see(viewer, requestId, 'state')).toEqual({ state: 'FORFEITED' });
    expect(await see(older.viewer, older.requestId, 'state')).toEqual({ state: 'TAKEN' });
    expect(await record(requestId, 960)).toMatchObject({ errors: [{ code: 'WRONG_STATE' }] });
    await onDay('2028-03-18');
    expect(await see(older.viewer, older.requestId, 'state')).toEqual({ state: 'FORFEITED' });
    expect(await why(older.viewer, older.requestId)).toContainEqual(['FORFEITED', 'EVIDENCE_DEADLINE_PASSED']);
  });

  it('cancels what is postponed and not asked for again, and what is postponed beyond its order', async () => {
    await leave.rules({ askAgainDays: 14 });
    const [late, done] = [await granted(), await granted()];
    const postponed = await Promise.all(
      [late, done].map(async ({ viewer, orderId }) => {
        const { leaveRequest } = await leave.ask(viewer, orderId, [spell('2027-04-19')]);
        const postpone = { answer: 'POSTPONE', proposedFrom: '2027-05-03', reason: 'the yearly inventory' };
        await leave.step(leave.approver, 'leaveRequestAnswer', { requestId: leaveRequest.id, ...postpone });
        return leaveRequest.id as string;
      }),
    );
    await leave.rules();
    expect(await see(late.viewer, postponed[0] ?? '', 'postponement { askAgainBy }')).toEqual({
      postponement: { askAgainBy: '2027-05-17' },
    });
    await makeItNoonOf(leave.database, '2027-03-20');
    await deliverNothing(done.viewer, done.orderId, 'HOLDER', '2027-03-20');
    await keepLeaveCurrent(leave.db);
    expect(await see(done.viewer, postponed[1] ?? '', 'state')).toEqual({ state: 'CANCELLED' });

    await makeItNoonOf(leave.database, '2027-05-18');
    expect(await see(late.viewer, postponed[0] ?? '', 'state')).toEqual({ state: 'CANCELLED' });
    await keepLeaveCurrent(leave.db);
    expect(await leave.entitlementOf(late.viewer)).toMatchObject({ reserved: 0, taken: 960 });
    expect(await why(late.viewer, postponed[0] ?? '')).toEqual([
      ['POSTPONED', 'EMPLOYER_POSTPONED'],
      ['CANCELLED', 'NOT_ASKED_AGAIN'],
    ]);
  });
});

describe('a decision on leave', () => {
  it('is explained to the worker and the leave approver, and to nobody else', async () => {
    const { viewer, requestId } = await granted();
    await onDay('2027-03-18');
    await record(requestId, 900);
    const all = 'decisions { rules outcome inputs { name value } remedy deadline policyVersionId }';
    const { decisions } = await see(viewer, requestId, all);

    expect(decisions).toMatchObject([
      { outcome: 'GRANTED', rules: ['EMPLOYER_GRANTED'] },
      { outcome: 'EVIDENCED', rules: ['ATTENDANCE_RECORDED', 'EMPLOYER'] },
    ]);
    expect(decisions[1].inputs).toEqual(
      expect.arrayContaining([
        { name: 'attendedMinutes', value: '900' },
        { name: 'wageReplacement', value: '240.00' },
        { name: 'compensation', value: '120.00' },
        { name: 'headCount', value: 'never told' },
      ]),
    );
    expect(await see(leave.approver, requestId, all)).toEqual({ decisions });
    for (const other of [leave.teacher, treasury]) {
      const query = `query ($id: ID!) { leaveRequest(id: $id) { decisions { rules } } }`;
      expect((await leave.as(other, query, { id: requestId })).data?.leaveRequest ?? { decisions: null }).toEqual({
        decisions: null,
      });
    }
    expect(await see(holder(), requestId, all)).toBeNull();
  });
});
