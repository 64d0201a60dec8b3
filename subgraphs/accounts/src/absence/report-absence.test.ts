import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { also, holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { disagreements } from '../../test/accounts-under-test.ts';
import { leaveUnderTest, spell, type LeaveUnderTest } from '../../test/leave-under-test.ts';
import { makeItNoonOf } from '../../test/scheme-clock.ts';
import { keepLeaveCurrent } from '../leave/keep-leave-current.ts';

let leave: LeaveUnderTest;
beforeAll(async () => {
  leave = await leaveUnderTest();
});
beforeEach(() => makeItNoonOf(leave.database, '2027-03-01'));
afterAll(() => leave.stop());
afterEach(async () => {
  expect(await disagreements(leave.db)).toEqual([]);
});

const ABSENCE = `absence { id kind startsOn endsOn withdrawn } errors { ... on UserError { code path } }`;
const twoDays = [spell('2027-03-15'), spell('2027-03-16')];
const refused = (...errors: readonly object[]) => ({ absence: null, errors });

/** A worker who was granted two days. */
async function granted() {
  const worker = await leave.worker();
  const { leaveRequest } = await leave.ask(worker.viewer, worker.orderId, twoDays);
  const requestId = leaveRequest.id as string;
  await leave.step(leave.approver, 'leaveRequestAnswer', { requestId, answer: 'GRANT' });
  return { ...worker, requestId };
}

/** An employer of its own with one administrator and one approver. */
function employer() {
  const organisationId = uuidv7();
  const roles = { admin: staff('EMPLOYER_ADMIN', organisationId) };
  return { organisationId, approver: staff('EMPLOYER_LEAVE_APPROVER', organisationId), ...roles };
}

const report = async (
  personId: string,
  [startsOn, endsOn]: readonly [string, string],
  kind = 'SICKNESS',
  { admin, organisationId }: { admin: Person; organisationId: string } = leave,
): Promise<Json> => {
  const query = `mutation ($input: AbsenceReportInput!) { absenceReport(input: $input) { ${ABSENCE} } }`;
  return (await leave.run(admin, query, { input: { organisationId, personId, kind, startsOn, endsOn } })).absenceReport;
};

const withdraw = async (absenceId: string, from: string | null = null, admin: Person = leave.admin): Promise<Json> => {
  const query = `mutation ($input: AbsenceWithdrawInput!) { absenceWithdraw(input: $input) { ${ABSENCE} } }`;
  return (await leave.run(admin, query, { input: { absenceId, from } })).absenceWithdraw;
};

const see = async (viewer: Person, id: string): Promise<Json> =>
  (await leave.run(viewer, `query ($id: ID!) { leaveRequest(id: $id) { state minutes spells { minutes } } }`, { id }))
    .leaveRequest;

const end = async (employmentId: string, endsOn: string): Promise<Json> => {
  const query = `mutation ($input: EmploymentEndInput!) { employmentEnd(input: $input) { employment { endsOn } errors { ... on UserError { code path } } } }`;
  return (await leave.run(leave.admin, query, { input: { employmentId, endsOn } })).employmentEnd;
};

const whole = { state: 'GRANTED', minutes: 960, spells: [{ minutes: 480 }, { minutes: 480 }] };
const oneDay = { state: 'GRANTED', minutes: 480, spells: [{ minutes: 480 }] };

describe('an absence', () => {
  it('suspends the employer’s leave in sickness, so that no time is paid twice', async () => {
    const { viewer, personId, orderId, requestId } = await granted();

    expect(await report(personId, ['2027-03-16', '2027-03-18'])).toMatchObject({
      absence: { kind: 'SICKNESS', startsOn: '2027-03-16', endsOn: '2027-03-18', withdrawn: false },
      errors: [],
    });
    expect(await see(viewer, requestId)).toEqual(oneDay);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 1920, reserved: 480 });
    expect(await leave.ask(viewer, orderId, [spell('2027-03-17')])).toMatchObject({
      errors: [{ code: 'LEAVE_OVERLAP' }],
    });
    await makeItNoonOf(leave.database, '2027-03-20');
    await leave.step(leave.teacher, 'leaveEvidenceRecord', { requestId, attendedMinutes: 480 });
    expect(await report(personId, ['2027-03-15', '2027-03-15'])).toEqual(
      refused({ code: 'LEAVE_OVERLAP', path: ['input', 'startsOn'] }),
    );
  });

  it('of the employer’s choice does not undo what its approver granted, or has to answer', async () => {
    const { viewer, personId, orderId, requestId } = await granted();
    await leave.ask(viewer, orderId, [spell('2027-04-05')]);

    for (const day of ['2027-03-16', '2027-04-05'])
      expect(await report(personId, [day, day], 'OTHER_LEAVE')).toEqual(
        refused({ code: 'LEAVE_OVERLAP', path: ['input', 'startsOn'] }),
      );
    expect(await see(viewer, requestId)).toEqual(whole);
    expect((await report(personId, ['2027-03-17', '2027-03-19'], 'OTHER_LEAVE')).errors).toEqual([]);
  });

  it('keeps its distance to leave: none directly after parental leave, as in Austria, but after sickness', async () => {
    await leave.rules({ minimumDaysBetween: 30, minimumMinutesPerWeek: 1200 });
    const { viewer, personId, orderId } = await leave.worker();
    const week = (monday: number) => [0, 1, 2].map((day) => spell(`2027-04-${monday + day}`, 400));
    await report(personId, ['2027-03-01', '2027-03-14'], 'PARENTAL_LEAVE');
    await report(personId, ['2027-03-15', '2027-04-13'], 'SICKNESS');

    expect(await leave.ask(viewer, orderId, [spell('2027-04-13')])).toMatchObject({
      errors: [{ rule: 'MINIMUM_PER_WEEK' }],
    });
    expect(await leave.ask(viewer, orderId, week(12))).toMatchObject({ errors: [{ code: 'LEAVE_OVERLAP' }] });
    const { absence } = await report(personId, ['2027-03-15', '2027-03-20'], 'PARENTAL_LEAVE');
    expect(await leave.ask(viewer, orderId, week(19))).toMatchObject({ errors: [{ rule: 'MINIMUM_BETWEEN' }] });
    await withdraw(absence.id);
    expect((await leave.ask(viewer, orderId, week(19))).errors).toEqual([]);
    await leave.rules();
  });

  it('lies within the employment, all of it', async () => {
    const { personId, employmentId } = await granted();
    await end(employmentId, '2027-03-31');

    expect(await report(personId, ['2027-03-31', '2030-03-30'])).toEqual(
      refused({ code: 'INVALID_INPUT', path: ['input', 'endsOn'] }),
    );
    expect(await report(personId, ['2027-04-01', '2027-04-02'])).toMatchObject(refused({ code: 'INVALID_INPUT' }));
    await leave.employ(personId, { startsOn: '2027-04-01', hourlyWage: { amount: '21.00', currency: 'EUR' } });
    expect((await report(personId, ['2027-03-31', '2027-04-02'])).errors).toEqual([]);
  });

  it('touches no leave from another employer, and tells nobody of it', async () => {
    const { viewer, personId, orderId, requestId } = await granted();
    const other = employer();
    await leave.employ(personId, { minutesPerWeek: 1200 }, other);

    expect((await report(personId, ['2027-03-15', '2027-03-16'], 'SICKNESS', other)).errors).toEqual([]);
    expect((await report(personId, ['2027-03-17', '2027-04-30'], 'OTHER_LEAVE', other)).errors).toEqual([]);
    expect(await see(viewer, requestId)).toEqual(whole);
    expect((await leave.ask(viewer, orderId, [spell('2027-03-17')])).errors).toEqual([]);
    await makeItNoonOf(leave.database, '2027-03-20');
    await leave.step(leave.teacher, 'leaveEvidenceRecord', { requestId, attendedMinutes: 960 });
    expect((await report(personId, ['2027-03-15', '2027-03-15'], 'PARENTAL_LEAVE', other)).errors).toEqual([]);
  });

  it('is reported once, however often it is sent, and not of oneself, nor by who does not employ the worker', async () => {
    const { personId } = await leave.worker();
    const days = ['2027-03-16', '2027-03-18'] as const;
    const first = await report(personId, days);
    const own = { organisationId: leave.organisationId, admin: also(holder(personId), leave.admin) };

    expect(await report(personId, days)).toEqual(first);
    const missing = refused({ code: 'NOT_FOUND', path: ['input', 'personId'] });
    for (const who of [employer(), { ...employer(), organisationId: leave.organisationId }, own])
      expect(await report(personId, days, 'SICKNESS', who)).toEqual(missing);
    expect(await report('nobody', days)).toEqual(missing);
    for (const endsOn of ['2027-03-15', '2030-03-17'])
      expect(await report(personId, ['2027-03-16', endsOn])).toMatchObject(refused({ code: 'INVALID_INPUT' }));
  });
});

describe('a withdrawn absence', () => {
  it('gives the leave back that gave way to it', async () => {
    const { viewer, personId, requestId } = await granted();
    const { absence } = await report(personId, ['2027-03-15', '2027-03-31']);
    expect(await see(viewer, requestId)).toEqual({ state: 'GRANTED', minutes: 0, spells: [] });

    expect(await withdraw(absence.id, '2027-03-16')).toMatchObject({ absence: { endsOn: '2027-03-15' }, errors: [] });
    expect(await see(viewer, requestId)).toEqual(oneDay);
    expect(await withdraw(absence.id)).toMatchObject({ absence: { withdrawn: true }, errors: [] });
    expect(await withdraw(absence.id)).toMatchObject({ absence: { withdrawn: true }, errors: [] });
    expect(await see(viewer, requestId)).toEqual(whole);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 1440, reserved: 960 });
  });

  it('leaves what another absence still covers, and what was planned anew meanwhile', async () => {
    const { viewer, personId, orderId, requestId } = await granted();
    const first = (await report(personId, ['2027-03-15', '2027-03-16'])).absence;
    const second = (await report(personId, ['2027-03-16', '2027-03-17'])).absence;
    await withdraw(first.id);
    expect(await see(viewer, requestId)).toEqual(oneDay);

    const other = employer();
    await leave.employ(personId, {}, other);
    const { organisationId } = other;
    expect((await leave.ask(viewer, orderId, [spell('2027-03-16')], { organisationId })).errors).toEqual([]);
    await withdraw(second.id);
    expect(await see(viewer, requestId)).toEqual(oneDay);
  });

  it('comes back after the time is over, too', async () => {
    const { viewer, personId, requestId } = await granted();
    await makeItNoonOf(leave.database, '2027-03-20');
    await keepLeaveCurrent(leave.db);
    const { absence } = await report(personId, ['2027-03-16', '2027-03-16']);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 1920, taken: 480 });
    await withdraw(absence.id);

    expect(await see(viewer, requestId)).toEqual({ ...whole, state: 'TAKEN' });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 1440, taken: 960 });
  });

  it('is listed no more, for the employer and for the worker; nobody else finds it', async () => {
    const { viewer, personId } = await leave.worker();
    const { absence } = await report(personId, ['2027-03-16', '2027-03-18']);
    const employers = `query ($id: ID!) { employerAbsences(organisationId: $id) { edges { node { id personId } } } }`;
    const listed = async (who: Person): Promise<Json[]> =>
      (await leave.run(who, employers, { id: leave.organisationId })).employerAbsences.edges;
    const own = async (): Promise<Json[]> =>
      (await leave.run(viewer, `{ me { leave { absences { edges { node { id } } } } } }`)).me.leave.absences.edges;

    expect(await listed(leave.admin)).toContainEqual({ node: { id: absence.id, personId } });
    expect(await own()).toEqual([{ node: { id: absence.id } }]);
    expect(await listed(employer().admin)).toEqual([]);
    expect(await withdraw(absence.id, null, employer().admin)).toMatchObject(refused({ code: 'NOT_FOUND' }));
    expect(await withdraw(absence.id, '2027-03-15')).toMatchObject(refused({ code: 'INVALID_INPUT' }));
    await withdraw(absence.id);
    expect(await own()).toEqual([]);
  });
});

it('is held to its employment by the database, whatever the code does', async () => {
  const { personId, requestId } = await granted();
  const attempt = (statement: string, ...values: readonly unknown[]) =>
    inTransaction(leave.db, (tx) => tx.query(statement, [...values])).then(
      () => 'done',
      (error: unknown) => sqlState(error),
    );
  const ABSENT = `insert into time_away (person_id, organisation_id, kind, during) values ($1, $2, 'SICKNESS', '[2027-04-01 00:00+02,2027-04-02 00:00+02)')`;

  expect(await attempt(ABSENT, personId, uuidv7())).toBe('TS131');
  expect(
    await attempt(`update time_away set during = tstzrange(lower(during), null) where request_id = $1`, requestId),
  ).toBe('TS130');
  expect(
    await attempt(
      `update employment set valid = daterange(lower(valid), '2027-03-15', '[]') where person_id = $1`,
      personId,
    ),
  ).toBe('TS132');
});
