import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { disagreements, personWithAccount } from '../../test/accounts-under-test.ts';
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

async function person(): Promise<Person> {
  const { personId } = await personWithAccount(leave.db, leave.dataKey);
  return holder(personId);
}

const end = async (employmentId: string, endsOn: string, viewer: Person = leave.admin) => {
  const query = `mutation ($input: EmploymentEndInput!) { employmentEnd(input: $input) { employment { endsOn } errors { ... on UserError { code } } } }`;
  return (await leave.run(viewer, query, { input: { employmentId, endsOn } })).employmentEnd;
};

const tellSize = ({ organisationId, admin }: { organisationId: string; admin: Person }, headCount: number) => {
  const query = `mutation ($input: EmployerSizeReportInput!) { employerSizeReport(input: $input) { errors { __typename } } }`;
  return leave.run(admin, query, { input: { organisationId, headCount } });
};

const employmentsOf = async (viewer: Person) =>
  (await leave.run(viewer, `{ me { leave { employments { minutesPerWeek hourlyWage { amount } startsOn endsOn } } } }`))
    .me.leave.employments;

describe('leave accrues', () => {
  it('in proportion to working hours over all employers, at most that of full time, to the nearest minute', async () => {
    const viewer = await person();
    await leave.employ(viewer.subject, { minutesPerWeek: 1000, fullTimeMinutesPerWeek: 2280 });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 1053, available: 1053 });

    const second = staff('EMPLOYER_ADMIN', uuidv7());
    const input = {
      organisationId: second.roles[1]?.organisationId,
      personId: viewer.subject,
      minutesPerWeek: 2280,
      fullTimeMinutesPerWeek: 2280,
      hourlyWage: { amount: '17.35', currency: 'EUR' },
      startsOn: '2027-02-01',
    };
    const query = `mutation ($input: EmploymentReportInput!) { employmentReport(input: $input) { errors { __typename } } }`;
    await leave.run(second, query, { input });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 2400, available: 2400 });
  });

  it('once, and stays through a change of employer', async () => {
    const viewer = await person();
    const { employment } = await leave.employ(viewer.subject);
    expect(await end(employment.id, '2027-03-01')).toEqual({ employment: { endsOn: '2027-03-01' }, errors: [] });
    await leave.employ(viewer.subject, { minutesPerWeek: 1200, startsOn: '2027-03-02' });

    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 2400, available: 2400 });
  });

  it('again in the next year, when the rest is carried over as far as the policy lets it', async () => {
    const viewer = await person();
    await leave.employ(viewer.subject);
    await makeItNoonOf(leave.database, '2028-01-02');
    await keepLeaveCurrent(leave.db);
    await keepLeaveCurrent(leave.db);

    expect(await leave.entitlementOf(viewer)).toEqual({
      granted: 4800,
      available: 3000,
      reserved: 0,
      taken: 0,
      expired: 1800,
    });
    await makeItNoonOf(leave.database, '2029-01-02');
    await keepLeaveCurrent(leave.db);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 4800, available: 3000, expired: 1800 });
  });
});

describe('leave accrues besides', () => {
  it('from the day on which an employment begins that was told of before', async () => {
    const viewer = await person();
    await keepLeaveCurrent(leave.db);
    await leave.employ(viewer.subject, { startsOn: '2027-03-10' });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 0 });
    await makeItNoonOf(leave.database, '2027-03-09');
    await keepLeaveCurrent(leave.db);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 0 });
    await makeItNoonOf(leave.database, '2027-03-11');
    await keepLeaveCurrent(leave.db);
    await keepLeaveCurrent(leave.db);

    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 2400, available: 2400 });
  });

  it('by the head count of each employer: in Belgium five days from 20 workers, one from 10 to 19', async () => {
    const minutesPerYearBelow = [
      { headCount: 10, minutes: 0 },
      { headCount: 20, minutes: 480 },
    ];
    await leave.rules({ minutesPerYearBelow });
    const employer = async (headCount: number | null) => {
      const organisationId = uuidv7();
      const admin = staff('EMPLOYER_ADMIN', organisationId);
      if (headCount !== null) await tellSize({ organisationId, admin }, headCount);
      return { organisationId, admin };
    };
    const grantedAt = async (...employers: Awaited<ReturnType<typeof employer>>[]): Promise<number> => {
      const viewer = await person();
      const minutesPerWeek = 2400 / employers.length;
      for (const one of employers) await leave.employ(viewer.subject, { minutesPerWeek }, one);
      return (await leave.entitlementOf(viewer)).granted as number;
    };
    const [nine, ten, nineteen] = [await employer(9), await employer(10), await employer(19)];
    const [twenty, silent] = [await employer(20), await employer(null)];

    expect(await grantedAt(nine)).toBe(0);
    expect(await grantedAt(ten)).toBe(480);
    expect(await grantedAt(nineteen)).toBe(480);
    expect(await grantedAt(twenty)).toBe(2400);
    expect(await grantedAt(silent)).toBe(2400);
    expect(await grantedAt(ten, twenty)).toBe(1440);
    const viewer = await person();
    await leave.employ(viewer.subject, {}, nineteen);
    await tellSize(nineteen, 20);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 2400 });
    await tellSize(nineteen, 5);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 2400, available: 2400 });
    await leave.rules();
  });

  it('no more by what requests keep at the turn of the year and give back', async () => {
    await makeItNoonOf(leave.database, '2029-12-01');
    const { viewer, orderId } = await leave.worker({ startsOn: '2030-01-14', endsOn: '2030-03-31' });
    const week = ['14', '15', '16', '17', '18'].map((day) => `2030-01-${day}T09:00:00+01:00`);
    const requests: string[] = [];
    for (const startsAt of week)
      requests.push((await leave.ask(viewer, orderId, [{ startsAt, minutes: 480 }])).leaveRequest.id);
    await makeItNoonOf(leave.database, '2030-01-02');
    await keepLeaveCurrent(leave.db);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ granted: 4800, available: 2400, reserved: 2400 });

    const cancel = (requestId: string | undefined) => leave.step(viewer, 'leaveRequestCancel', { requestId });
    await cancel(requests[0]);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 2880, expired: 0 });
    await leave.ask(viewer, orderId, [{ startsAt: '2030-02-04T09:00:00+01:00', minutes: 480 }]);
    await cancel(requests[1]);
    await cancel(requests[2]);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 2520, reserved: 1440, expired: 840 });
  });
});

describe('leave of an employment that ends', () => {
  const ask = async (day: string, ...more: readonly string[]) => {
    const worker = await leave.worker();
    const { leaveRequest } = await leave.ask(
      worker.viewer,
      worker.orderId,
      [day, ...more].map((each) => spell(each)),
    );
    const requestId = leaveRequest.id as string;
    await leave.step(leave.approver, 'leaveRequestAnswer', { requestId, answer: 'GRANT' });
    return { ...worker, requestId };
  };
  const see = async (viewer: Person, id: string) =>
    (await leave.run(viewer, `query ($id: ID!) { leaveRequest(id: $id) { state minutes } }`, { id })).leaveRequest;

  it('ends with it: the days before stay, and the minutes of the others are back', async () => {
    const both = await ask('2027-03-15', '2027-03-16');
    const later = await ask('2027-03-16');

    await end(both.employmentId, '2027-03-15');
    await end(later.employmentId, '2027-03-15');
    expect(await see(both.viewer, both.requestId)).toEqual({ state: 'GRANTED', minutes: 480 });
    expect(await see(later.viewer, later.requestId)).toMatchObject({ state: 'CANCELLED' });
    expect(await leave.entitlementOf(later.viewer)).toMatchObject({ available: 2400, reserved: 0 });
  });

  it('is not paid to an employer that tells of the end when the time is over', async () => {
    const { viewer, employmentId, requestId } = await ask('2027-03-15', '2027-03-16');
    const evidenced = await ask('2027-03-16');
    await makeItNoonOf(leave.database, '2027-03-20');
    await keepLeaveCurrent(leave.db);
    const record = (id: string, attendedMinutes: number) =>
      leave.step(leave.teacher, 'leaveEvidenceRecord', { requestId: id, attendedMinutes });
    await record(evidenced.requestId, 480);

    await end(employmentId, '2027-03-15');
    expect(await see(viewer, requestId)).toEqual({ state: 'TAKEN', minutes: 480 });
    expect(await leave.entitlementOf(viewer)).toMatchObject({ taken: 480, available: 1920 });
    expect((await record(requestId, 960)).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect(await end(evidenced.employmentId, '2027-03-15')).toEqual({
      employment: null,
      errors: [{ code: 'INVALID_INPUT' }],
    });
  });

  it('goes on through a change of terms', async () => {
    const { viewer, personId, requestId } = await ask('2027-03-15', '2027-03-16');
    await leave.employ(personId, { startsOn: '2027-03-16', hourlyWage: { amount: '21.00', currency: 'EUR' } });

    expect(await see(viewer, requestId)).toEqual({ state: 'GRANTED', minutes: 960 });
    const worker = await leave.worker();
    await leave.employ(worker.personId, { startsOn: '2027-03-16' });
    const days = [spell('2027-03-15'), spell('2027-03-16')];
    expect((await leave.ask(worker.viewer, worker.orderId, days)).errors).toEqual([]);
    expect(await employmentsOf(viewer)).toMatchObject([
      { hourlyWage: { amount: '20.00' }, endsOn: '2027-03-15' },
      { hourlyWage: { amount: '21.00' }, startsOn: '2027-03-16', endsOn: null },
    ]);
  });
});

describe('an employment', () => {
  it.each<[string, object, string]>([
    ['without minutes', { minutesPerWeek: 0 }, 'minutesPerWeek'],
    ['of more than a full-time week', { minutesPerWeek: 2401 }, 'minutesPerWeek'],
    ['of a week longer than sixty hours', { fullTimeMinutesPerWeek: 3601 }, 'fullTimeMinutesPerWeek'],
    ['for no wage', { hourlyWage: { amount: '0.00', currency: 'EUR' } }, 'amount'],
    ['for a wage in another currency', { hourlyWage: { amount: '20.00', currency: 'SEK' } }, 'currency'],
    ['that ends before it begins', { startsOn: '2027-02-02', endsOn: '2027-02-01' }, 'endsOn'],
  ])('is refused %s', async (_what, changes, where) => {
    const viewer = await person();
    const { errors } = await leave.employ(viewer.subject, changes);
    expect(errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    expect(errors[0].path.at(-1)).toBe(where);
    expect(await employmentsOf(viewer)).toEqual([]);
  });

  it('is refused upon another of the same two', async () => {
    const viewer = await person();
    await leave.employ(viewer.subject, { endsOn: '2027-06-30' });
    expect(await leave.employ(viewer.subject, { startsOn: '2027-06-30' })).toMatchObject({
      errors: [{ code: 'INVALID_INPUT', path: ['input', 'startsOn'] }],
    });
    expect((await leave.employ(viewer.subject, { startsOn: '2027-07-01' })).errors).toEqual([]);
  });

  it('is not entered for somebody who is not there, for oneself, nor by another employer', async () => {
    const viewer = await person();
    const missing = { employment: null, errors: [{ code: 'NOT_FOUND', path: ['input', 'personId'] }] };

    for (const personId of [uuidv7(), 'Test Person', leave.admin.subject])
      expect(await leave.employ(personId)).toEqual(missing);
    expect(await leave.employ(viewer.subject, { organisationId: uuidv7() })).toMatchObject({
      errors: [{ code: 'NOT_FOUND', path: ['input', 'organisationId'] }],
    });
  });

  it('is seen by the worker and by staff of the employer, and ended by nobody else', async () => {
    const viewer = await person();
    const { employment } = await leave.employ(viewer.subject);
    const list = `query ($id: ID!) { employerEmployments(organisationId: $id) { edges { node { id } } } employerSize(organisationId: $id) { headCount } }`;
    const seen = async (who: Person) =>
      (await leave.run(who, list, { id: leave.organisationId })).employerEmployments.edges.map(
        (edge: { node: { id: string } }) => edge.node.id,
      );

    expect(await employmentsOf(viewer)).toEqual([
      { minutesPerWeek: 2400, hourlyWage: { amount: '20.00' }, startsOn: '2026-01-01', endsOn: null },
    ]);
    expect(await seen(leave.admin)).toContain(employment.id);
    expect(await seen(leave.approver)).toContain(employment.id);
    const rival = staff('EMPLOYER_ADMIN', uuidv7());
    expect(await seen(rival)).toEqual([]);
    expect(await end(employment.id, '2027-03-31', rival)).toMatchObject({ errors: [{ code: 'NOT_FOUND' }] });
    expect(await end(employment.id, '2025-12-31')).toMatchObject({ errors: [{ code: 'INVALID_INPUT' }] });
  });
});
