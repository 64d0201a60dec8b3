import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { also, holder, machine, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { disagreements } from '../../test/accounts-under-test.ts';
import { leaveUnderTest, spell, type LeaveUnderTest } from '../../test/leave-under-test.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { assignCase } from '../case-assignment/assign-case.ts';
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
const refused = (...errors: readonly object[]) => ({ leaveRequest: null, errors });

/** A worker who asked for two days. */
async function asked() {
  const worker = await leave.worker();
  const { leaveRequest } = await leave.ask(worker.viewer, worker.orderId, twoDays);
  return { ...worker, requestId: leaveRequest.id as string };
}

const answer = (requestId: string, input: object, viewer: Person = leave.approver) =>
  leave.step(viewer, 'leaveRequestAnswer', { requestId, ...input });
const grant = { answer: 'GRANT' };
const record = (requestId: string, attendedMinutes: number, viewer: Person = leave.teacher) =>
  leave.step(viewer, 'leaveEvidenceRecord', { requestId, attendedMinutes });
const approve = (requestId: string, idempotencyKey = 'payment', viewer: Person = treasury) =>
  leave.step(viewer, 'leaveCompensationApprove', { requestId, idempotencyKey });

const WHOLE = `id state order { id } learningOpportunity { id } employer { id } spells { minutes } minutes startsAt answerBy refusalReason
  notice { value } attendedMinutes compensation { minutes wageReplacement { amount currency } percent amount { amount } approvedAt }`;
const see = async (viewer: Person, id: string, fields = WHOLE) =>
  (await leave.run(viewer, `query ($id: ID!) { leaveRequest(id: $id) { ${fields} } }`, { id })).leaveRequest;
const employersList = async (viewer: Person, states = '[ASKED, GRANTED, TAKEN]') => {
  const query = `query ($id: ID!) { employerLeaveRequests(organisationId: $id, states: ${states}) { edges { node { id state worker { personId givenName } } } } }`;
  const { employerLeaveRequests } = await leave.run(viewer, query, { id: leave.organisationId });
  return employerLeaveRequests.edges.map(({ node }: { node: object }) => node);
};

describe('a whole life of leave', () => {
  it('goes from the request to the employer’s compensation, each of the parties seeing its part', async () => {
    const size = `mutation ($id: ID!) { employerSizeReport(input: { organisationId: $id, headCount: 12 }) { employerSize { headCount since } } }`;
    expect(await leave.run(leave.admin, size, { id: leave.organisationId })).toMatchObject({
      employerSizeReport: { employerSize: { headCount: 12, since: '2027-03-01' } },
    });
    const { viewer, personId, orderId, requestId } = await asked();
    expect(await employersList(leave.approver)).toContainEqual({
      id: requestId,
      state: 'ASKED',
      worker: { personId, givenName: 'Test' },
    });

    expect((await answer(requestId, grant)).leaveRequest).toMatchObject({
      state: 'GRANTED',
      bySilence: false,
      notice: { language: 'en', value: expect.stringContaining('You return to your job') as string },
    });
    await makeItNoonOf(leave.database, '2027-03-20');
    expect(await see(viewer, requestId, 'state')).toEqual({ state: 'TAKEN' });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ reserved: 960, taken: 0 });
    await keepLeaveCurrent(leave.db);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ reserved: 0, taken: 960, available: 1440 });
    expect(await approve(requestId, 'too early')).toMatchObject(refused({ code: 'NOT_FOUND' }));

    const provided = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on TrainingOrder { leaveRequests { id state minutes } } } }`;
    expect(await leave.run(leave.teacher, provided, { r: [{ __typename: 'TrainingOrder', id: orderId }] })).toEqual({
      _entities: [{ leaveRequests: [{ id: requestId, state: 'TAKEN', minutes: 960 }] }],
    });
    expect((await record(requestId, 900)).leaveRequest).toMatchObject({ state: 'EVIDENCED', attendedMinutes: 900 });
    expect((await record(requestId, 900)).errors).toEqual([]);
    expect(await record(requestId, 960)).toMatchObject(refused({ code: 'WRONG_STATE' }));

    // 15 hours of 20.00 at 80 %, of which a small employer gets 75 % back.
    const compensation = { minutes: 900, percent: 75, amount: { amount: '180.00' }, approvedAt: null };
    const due = await leave.run(
      treasury,
      `{ leaveCompensationsDue { edges { node { id compensation { minutes percent amount { amount } approvedAt } spells { minutes } } } } }`,
    );
    expect(due.leaveCompensationsDue.edges).toEqual([{ node: { id: requestId, compensation, spells: null } }]);

    const first = await approve(requestId);
    expect(first).toMatchObject({ leaveRequest: { state: 'COMPENSATED' }, errors: [] });
    expect(await approve(requestId)).toEqual(first);
    expect((await approve(requestId, 'another payment')).leaveRequest).toMatchObject({ state: 'COMPENSATED' });
    expect(await see(viewer, requestId)).toMatchObject({
      state: 'COMPENSATED',
      order: { id: orderId },
      compensation: {
        ...compensation,
        wageReplacement: { amount: '240.00', currency: 'EUR' },
        approvedAt: expect.any(String) as string,
      },
    });
  });

  it('pauses without evidence, and nothing is forfeited before its deadline', async () => {
    const { viewer, requestId } = await asked();
    await answer(requestId, grant);
    await makeItNoonOf(leave.database, '2027-03-16');
    expect(await record(requestId, 960)).toMatchObject(refused({ code: 'WRONG_STATE' }));
    await makeItNoonOf(leave.database, '2027-12-20');

    expect(await see(viewer, requestId, 'state compensation { minutes }')).toEqual({
      state: 'TAKEN',
      compensation: null,
    });
    expect(await record(requestId, -1)).toMatchObject(refused({ code: 'INVALID_INPUT' }));
    expect(await record(requestId, 961)).toMatchObject(refused({ code: 'INVALID_INPUT' }));
    expect((await record(requestId, 960)).leaveRequest).toMatchObject({ state: 'EVIDENCED' });
    expect(await record(requestId, 480)).toMatchObject(refused({ code: 'WRONG_STATE' }));
  });
});

describe('an employer’s answer', () => {
  it('refuses for a reason of the closed list alone, and the minutes are back', async () => {
    const { viewer, requestId } = await asked();
    const refuse = (refusalReason: string | null) => answer(requestId, { answer: 'REFUSE', refusalReason });

    for (const reason of ['NO_TIME', '', null])
      expect(await refuse(reason)).toMatchObject(refused({ code: 'INVALID_INPUT', path: ['input', 'refusalReason'] }));
    expect((await refuse('QUOTA_REACHED')).leaveRequest).toMatchObject({
      state: 'REFUSED',
      refusalReason: 'QUOTA_REACHED',
      notice: null,
    });
    expect(await answer(requestId, grant)).toMatchObject(refused({ code: 'WRONG_STATE' }));
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 2400, reserved: 0 });
  });

  it('postpones with a reason, as often and as far as the policy lets it; the worker asks again', async () => {
    const { viewer, requestId } = await asked();
    const postpone = (proposedFrom: string | null, reason: string | null = 'the yearly inventory') =>
      answer(requestId, { answer: 'POSTPONE', proposedFrom, reason });
    const again = (day: string) =>
      leave.step(viewer, 'leaveRequestAskAgain', {
        requestId,
        spells: [spell(day, 300)],
        idempotencyKey: uuidv7(),
      });

    expect(await postpone(null)).toMatchObject(refused({ path: ['input', 'proposedFrom'] }));
    expect(await postpone('2027-04-05', 'no')).toMatchObject(refused({ path: ['input', 'reason'] }));
    for (const day of ['2027-03-15', '2027-09-12'])
      expect(await postpone(day)).toMatchObject(refused({ rule: 'POSTPONEMENT_DAYS' }));
    expect((await postpone('2027-04-05')).leaveRequest).toMatchObject({
      state: 'POSTPONED',
      postponement: { proposedFrom: '2027-04-05', reason: 'the yearly inventory' },
    });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ reserved: 960 });

    expect(await again('2027-07-05')).toMatchObject(refused({ rule: 'OUTSIDE_ACTIVITY' }));
    expect((await again('2027-04-05')).leaveRequest).toMatchObject({ state: 'ASKED', minutes: 300 });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ reserved: 300, available: 2100 });
    expect(await again('2027-04-06')).toMatchObject(refused({ code: 'WRONG_STATE' }));
    expect((await postpone('2027-04-12')).errors).toEqual([]);
    await again('2027-04-12');
    expect(await postpone('2027-04-19')).toMatchObject(refused({ rule: 'POSTPONEMENTS' }));
  });

  it('is given by silence when the deadline is over, at once for who reads, and for good by the sweep', async () => {
    const granted = await asked();
    await leave.rules({ silence: 'REFUSED' });
    const notGranted = await asked();
    await leave.rules();
    await makeItNoonOf(leave.database, '2027-03-12');

    const states = async () => [
      await see(granted.viewer, granted.requestId, 'state bySilence notice { language }'),
      await see(notGranted.viewer, notGranted.requestId, 'state bySilence notice { language }'),
    ];
    const silence = [
      { state: 'GRANTED', bySilence: true, notice: { language: 'en' } },
      { state: 'REFUSED', bySilence: true, notice: null },
    ];
    expect(await states()).toEqual(silence);
    expect(await answer(granted.requestId, { answer: 'REFUSE', refusalReason: 'QUOTA_REACHED' })).toMatchObject(
      refused({ code: 'WRONG_STATE' }),
    );
    await keepLeaveCurrent(leave.db);
    expect(await states()).toEqual(silence);
    expect(await leave.entitlementOf(granted.viewer)).toMatchObject({ reserved: 960 });
    expect(await leave.entitlementOf(notGranted.viewer)).toMatchObject({ reserved: 0, available: 2400 });
  });
});

describe('leave ends', () => {
  it('when the worker cancels before it begins, not after', async () => {
    const { viewer, requestId } = await asked();
    const late = await asked();
    await answer(requestId, grant);
    await answer(late.requestId, grant);
    const cancel = (who: Person, id: string) => leave.step(who, 'leaveRequestCancel', { requestId: id });

    expect(await cancel(holder(), requestId)).toMatchObject(refused({ code: 'NOT_FOUND' }));
    expect((await cancel(viewer, requestId)).leaveRequest).toMatchObject({ state: 'CANCELLED' });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 2400 });
    await makeItNoonOf(leave.database, '2027-03-15');
    expect(await cancel(late.viewer, late.requestId)).toMatchObject(refused({ rule: 'BEGUN' }));
  });

  it('with its order', async () => {
    const { viewer, orderId, requestId } = await asked();
    const cancel = `mutation ($id: ID!) { orderCancel(input: { orderId: $id }) { errors { __typename } } }`;
    await leave.run(viewer, cancel, { id: orderId });
    await keepLeaveCurrent(leave.db);

    expect(await see(viewer, requestId, 'state')).toEqual({ state: 'CANCELLED' });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 2400, reserved: 0 });
  });
});

describe('who has no part in it', () => {
  it('finds no such request', async () => {
    const { personId, requestId } = await asked();
    const other = uuidv7();
    const strangers = [
      holder(),
      staff('EMPLOYER_LEAVE_APPROVER', other),
      staff('PROVIDER_ENROLMENT', other),
      staff('PES_ADVISER', other),
      treasury,
    ];
    for (const stranger of strangers) expect(await see(stranger, requestId, 'id')).toBeNull();
    expect(await employersList(staff('EMPLOYER_LEAVE_APPROVER', other))).toEqual([]);

    const missing = refused({ code: 'NOT_FOUND', path: ['input', 'requestId'] });
    const ofSelf = also(holder(personId), leave.approver);
    for (const viewer of [staff('EMPLOYER_LEAVE_APPROVER', other), ofSelf])
      expect(await answer(requestId, grant, viewer)).toMatchObject(missing);
    expect(await record(requestId, 60, staff('PROVIDER_ENROLMENT', other))).toMatchObject(missing);
    expect(await answer('no request', grant)).toMatchObject(missing);
    const query = `mutation ($id: ID!) { leaveRequestAnswer(input: { requestId: $id, answer: GRANT }) { errors { __typename } } }`;
    expect((await leave.as(leave.admin, query, { id: requestId })).codes).toEqual(['FORBIDDEN']);
  });

  it('sees nothing of money, need or order as the employer, and nothing of the employer as the provider', async () => {
    const { requestId } = await asked();
    expect(await see(leave.approver, requestId)).toMatchObject({ minutes: 960, order: null, compensation: null });
    expect(await see(leave.teacher, requestId)).toMatchObject({
      minutes: 960,
      order: { id: expect.any(String) as string },
      learningOpportunity: null,
      employer: null,
      refusalReason: null,
    });
  });

  it('sees how it stands and nothing else, as an adviser with a live case', async () => {
    const { personId, requestId } = await asked();
    const adviser = staff('PES_ADVISER', uuidv7(), { region: 'BE21' });
    const service = adviser.roles.at(-1)?.organisationId ?? '';
    const opened = await assignCase(leave.db, machine(service, 'BE21'), {
      organisationId: service,
      adviserId: adviser.subject,
      personId,
      caseReference: uuidv7(),
      purpose: 'advice on training',
    });
    expect(opened).not.toHaveProperty('refusal');

    const hidden = { order: null, learningOpportunity: null, employer: null, spells: null, minutes: null };
    expect(await see(adviser, requestId)).toMatchObject({ state: 'ASKED', ...hidden, compensation: null });
    const look = `query ($id: ID!) { person(id: $id, purpose: "advice on training") { leave {
      entitlement { available } employments { id } requests { edges { node { id state minutes } } } } } }`;
    expect((await leave.run(adviser, look, { id: personId })).person.leave).toEqual({
      entitlement: null,
      employments: null,
      requests: { edges: [{ node: { id: requestId, state: 'ASKED', minutes: null } }] },
    });
  });

  it('does not approve without a step-up, nor what is their own', async () => {
    const { personId, requestId } = await asked();
    await answer(requestId, grant);
    await makeItNoonOf(leave.database, '2027-03-20');
    await record(requestId, 960);
    const weak = { ...treasury, assurance: 'LOW' as const };
    const query = `mutation ($id: ID!) { leaveCompensationApprove(input: { requestId: $id, idempotencyKey: "k" }) { errors { __typename } } }`;

    expect((await leave.as(weak, query, { id: requestId })).codes).toEqual(['STEP_UP_REQUIRED']);
    expect(await approve(requestId, 'own', also(holder(personId), treasury))).toMatchObject(
      refused({ code: 'NOT_FOUND' }),
    );
  });

  it.each([
    'employment',
    'leave_request',
    'leave_entitlement',
    'leave_journal',
    'leave_reservation',
    'time_away',
    'leave_compensation',
    'employer_size',
  ])('reads no row of %s, when a query forgets who asks', async (table) => {
    const count = (setting: string) =>
      leave.db.transaction(async (manager) => {
        await manager.query(`select set_config('tessera.viewer', $1, true)`, [setting]);
        const [row] = await manager.query<{ count: string }[]>(`select count(*) from ${table}`);
        return Number(row?.count);
      });
    const grants = [`EMPLOYER_LEAVE_APPROVER@${uuidv7()}`, `PROVIDER_ADMIN@${uuidv7()}`];
    const stranger = { subject: uuidv7(), roles: ['EMPLOYER_LEAVE_APPROVER'], organisations: [], grants };

    expect(await count('system')).toBeGreaterThan(0);
    expect(await count(JSON.stringify(stranger))).toBe(0);
  });
});

describe('the database refuses, whatever the code does', () => {
  const attempt = (statement: string, ...values: readonly unknown[]) =>
    inTransaction(leave.db, (tx) => tx.query(statement, [...values])).then(
      () => 'done',
      (error: unknown) => sqlState(error),
    );
  const JOURNAL = `insert into leave_journal (person_id, year, movement, minutes, comes_to, request_id, actor) values ($1, 2027, $2, $3, $4, $5, 'test')`;
  const UPDATE = `update leave_request set`;

  it('minutes from nowhere, and a life that is not lived in order', async () => {
    const { personId, requestId } = await asked();
    const other = await asked();

    expect(await attempt(JOURNAL, personId, 'GRANT', 60, 60, null)).toBe('TS062');
    expect(await attempt(JOURNAL, holder().subject, 'EXPIRE', 60, null, null)).toBe('23503');
    expect(await attempt(JOURNAL, personId, 'TAKE', 60, null, other.requestId)).toBe('TS063');
    expect(await attempt(JOURNAL, personId, 'RELEASE', 961, null, requestId)).toBe('23514');
    expect(await attempt(JOURNAL, personId, 'RESERVE', 1441, null, requestId)).toBe('23514');
    expect(await attempt(`${UPDATE} state = 'COMPENSATED' where id = $1`, requestId)).toBe('TS064');
    expect(await attempt(`${UPDATE} minutes = 1000 where id = $1`, requestId)).toBe('TS065');
    expect(
      await attempt(`${UPDATE} state = 'GRANTED', by_silence = true, notice = '{}' where id = $1`, requestId),
    ).toBe('TS066');
    expect(await attempt(`${UPDATE} state = 'REFUSED', refusal_reason = 'NO_TIME' where id = $1`, requestId)).toBe(
      '23514',
    );
    await answer(requestId, grant);
    expect(await attempt(`${UPDATE} state = 'TAKEN' where id = $1`, requestId)).toBe('TS067');
  });

  it('an amount that the rules do not give, and one without evidence', async () => {
    const { personId, requestId } = await asked();
    const COMPENSATION = `insert into leave_compensation
      (person_id, request_id, organisation_id, minutes, hourly_wage, currency, replacement_percent, ceiling_per_hour, wage_replacement, compensation_percent, amount)
      values ($1, $2, $3, 960, 2000, 'EUR', 80, 2500, 25600, 50, $4)`;
    expect(await attempt(COMPENSATION, personId, requestId, leave.organisationId, 12_800)).toBe('TS069');
    await answer(requestId, grant);
    await makeItNoonOf(leave.database, '2027-03-20');
    await record(requestId, 960);
    const { asOwner } = leave.database;
    await expect(asOwner(`update leave_compensation set amount = amount + 1`)).rejects.toThrow(
      'LEAVE_COMPENSATION_FIXED',
    );
    await expect(asOwner(`delete from leave_compensation`)).rejects.toThrow('LEDGER_IMMUTABLE');
    expect(await attempt(`${UPDATE} state = 'COMPENSATED' where id = $1`, requestId)).toBe('TS068');
  });
});
