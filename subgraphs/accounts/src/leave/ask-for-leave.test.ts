import { holder } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { disagreements } from '../../test/accounts-under-test.ts';
import { leaveUnderTest, spell, type LeaveUnderTest, type SpellInput } from '../../test/leave-under-test.ts';

let leave: LeaveUnderTest;
beforeAll(async () => {
  leave = await leaveUnderTest();
});
afterAll(() => leave.stop());
afterEach(async () => {
  expect(await disagreements(leave.db)).toEqual([]);
});

const refused = (...errors: readonly object[]) => ({ leaveRequest: null, errors });
const twoDays = [spell('2027-03-15'), spell('2027-03-16')];

describe('asking for leave', () => {
  it('keeps minutes and time until the employer answers', async () => {
    const { viewer, orderId } = await leave.worker();

    expect(await leave.ask(viewer, orderId, twoDays)).toMatchObject({
      leaveRequest: { state: 'ASKED', minutes: 960 },
      errors: [],
    });
    expect(await leave.entitlementOf(viewer)).toEqual({
      granted: 2400,
      available: 1440,
      reserved: 960,
      taken: 0,
      expired: 0,
    });
  });

  it('keeps them once when the same key is sent again, and refuses it with another body', async () => {
    const { viewer, orderId } = await leave.worker();
    const key = { idempotencyKey: 'spring' };

    const first = await leave.ask(viewer, orderId, twoDays, key);
    const again = await leave.ask(viewer, orderId, twoDays, key);

    expect(again).toEqual(first);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ reserved: 960 });
    expect(await leave.ask(viewer, orderId, [spell('2027-03-17')], key)).toMatchObject(
      refused({ code: 'IDEMPOTENCY_MISMATCH' }),
    );
  });

  it('gives the time to one of two requests at once', async () => {
    const { viewer, orderId } = await leave.worker();
    const some = ['2027-03-15', '2027-03-16', '2027-03-17'];

    const outcomes = await Promise.all(
      some.map((day) => leave.ask(viewer, orderId, [spell(day, 240), spell('2027-03-18', 480)])),
    );

    const codes = outcomes.map(({ errors }) => errors[0]?.code ?? 'asked');
    expect(codes.toSorted()).toEqual(['LEAVE_OVERLAP', 'LEAVE_OVERLAP', 'asked']);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ reserved: 720 });
  });

  it('lets two leaves share a day, but not a minute', async () => {
    const { viewer, orderId } = await leave.worker();
    await leave.ask(viewer, orderId, [spell('2027-03-15', 240, '09:00')]);

    expect((await leave.ask(viewer, orderId, [spell('2027-03-15', 240, '12:59')])).errors).toMatchObject([
      { code: 'LEAVE_OVERLAP' },
    ]);
    expect((await leave.ask(viewer, orderId, [spell('2027-03-15', 240, '13:00')])).errors).toEqual([]);
  });
});

describe('a request for leave is refused', () => {
  const week = (monday: number, minutes = 480): SpellInput[] =>
    [0, 1, 2, 3, 4].map((day) => spell(`2027-04-${String(monday + day).padStart(2, '0')}`, minutes));

  it.each<[string, readonly SpellInput[], object]>([
    ['before the employer could answer', [spell('2027-03-10')], { code: 'LEAVE_RULE_NOT_MET', rule: 'NOTICE' }],
    ['outside the days of the course', [spell('2027-07-01')], { code: 'LEAVE_RULE_NOT_MET', rule: 'OUTSIDE_ACTIVITY' }],
    [
      'below the minutes of a week',
      [spell('2027-03-15'), spell('2027-03-22', 239)],
      { code: 'LEAVE_RULE_NOT_MET', rule: 'MINIMUM_PER_WEEK' },
    ],
    ['above what is worked in a week', week(5, 481), { code: 'LEAVE_RULE_NOT_MET', rule: 'MORE_THAN_WORKED' }],
    ['without any time', [], { code: 'INVALID_INPUT' }],
    ['for less than a quarter of an hour', [spell('2027-03-15', 14)], { code: 'INVALID_INPUT' }],
    ['past midnight', [spell('2027-03-15', 480, '20:00')], { code: 'INVALID_INPUT' }],
    ['for one time twice', [spell('2027-03-15'), spell('2027-03-15', 60, '16:59')], { code: 'INVALID_INPUT' }],
    [
      'for more spells than a year has days',
      Array.from({ length: 367 }, () => spell('2027-03-15')),
      { code: 'INVALID_INPUT' },
    ],
  ])('%s', async (_why, spells, error) => {
    const { viewer, orderId } = await leave.worker();

    expect(await leave.ask(viewer, orderId, spells)).toMatchObject(refused(error));
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 2400, reserved: 0 });
  });

  it('beyond the entitlement, and says by how many minutes', async () => {
    const { viewer, orderId } = await leave.worker();

    const { errors, shortfall } = await leave.ask(viewer, orderId, [...week(5), spell('2027-04-12', 300)]);
    expect(errors).toMatchObject([{ code: 'INSUFFICIENT_LEAVE' }]);
    expect(shortfall).toEqual([{ missing: 300 }]);
  });

  it('without an activity that goes on, in one and the same words', async () => {
    const { viewer } = await leave.worker();
    const other = await leave.worker();
    const cancelled = await leave.order(viewer);
    await leave.run(viewer, `mutation ($id: ID!) { orderCancel(input: { orderId: $id }) { errors { __typename } } }`, {
      id: cancelled,
    });

    for (const orderId of [other.orderId, cancelled, uuidv7(), 'a validation procedure'])
      expect(await leave.ask(viewer, orderId, twoDays)).toMatchObject(
        refused({ code: 'LEAVE_ACTIVITY_NOT_RECOGNISED', path: ['input', 'orderId'] }),
      );
    expect(await leave.ask(holder(), other.orderId, twoDays)).toMatchObject(
      refused({ code: 'LEAVE_ACTIVITY_NOT_RECOGNISED' }),
    );
  });

  it('by an employer who does not employ the worker on all the days', async () => {
    const { viewer, orderId, employmentId } = await leave.worker();
    const missing = refused({ code: 'NOT_FOUND', path: ['input', 'organisationId'] });

    expect(await leave.ask(viewer, orderId, twoDays, { organisationId: uuidv7() })).toMatchObject(missing);
    await leave.run(
      leave.admin,
      `mutation ($input: EmploymentEndInput!) { employmentEnd(input: $input) { errors { __typename } } }`,
      { input: { employmentId, endsOn: '2027-03-15' } },
    );
    expect(await leave.ask(viewer, orderId, twoDays)).toMatchObject(missing);
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 2400 });
  });

  it('too near to other leave, where the policy keeps a distance', async () => {
    await leave.rules({ minimumDaysBetween: 7 });
    const { viewer, orderId } = await leave.worker();
    await leave.ask(viewer, orderId, [spell('2027-03-15')]);

    expect(await leave.ask(viewer, orderId, [spell('2027-03-22')])).toMatchObject(
      refused({ code: 'LEAVE_RULE_NOT_MET', rule: 'MINIMUM_BETWEEN' }),
    );
    expect((await leave.ask(viewer, orderId, [spell('2027-03-23')])).errors).toEqual([]);
    await leave.rules();
  });

  it('before guidance, where the policy wants it', async () => {
    await leave.rules({ priorGuidance: true, priorGuidanceDays: 90 });
    const { personId, viewer, orderId } = await leave.worker();

    expect(await leave.ask(viewer, orderId, twoDays)).toMatchObject(refused({ rule: 'PRIOR_GUIDANCE' }));
    leave.guidance.endedDaysAgo.set(personId, 91);
    expect(await leave.ask(viewer, orderId, twoDays)).toMatchObject(refused({ rule: 'PRIOR_GUIDANCE' }));
    leave.guidance.endedDaysAgo.set(personId, 90);
    expect(await leave.ask(viewer, orderId, twoDays)).toMatchObject({ leaveRequest: { state: 'ASKED' }, errors: [] });
    await leave.rules();
  });

  it('while nobody can say whether guidance came, and the same command works when somebody can', async () => {
    await leave.rules({ priorGuidance: true });
    const { personId, viewer, orderId } = await leave.worker();
    leave.guidance.endedDaysAgo.set(personId, 10);
    leave.guidance.unavailable = true;
    const again = { idempotencyKey: uuidv7() };

    expect(await leave.ask(viewer, orderId, twoDays, again)).toMatchObject(refused({ code: 'GUIDANCE_UNAVAILABLE' }));
    expect(await leave.entitlementOf(viewer)).toMatchObject({ available: 2400, reserved: 0 });
    leave.guidance.unavailable = false;
    const { leaveRequest } = await leave.ask(viewer, orderId, twoDays, again);
    expect(leaveRequest).toMatchObject({ state: 'ASKED' });

    const { asked } = leave.guidance;
    leave.guidance.unavailable = true;
    expect(await leave.ask(viewer, orderId, twoDays, again)).toMatchObject({ leaveRequest: { id: leaveRequest.id } });
    leave.guidance.unavailable = false;
    await leave.rules();
    expect((await leave.ask(viewer, orderId, [spell('2027-03-18')])).errors).toEqual([]);
    expect(leave.guidance.asked).toBe(asked); // of a policy that wants no guidance, and of a repetition, nobody is asked
  });
});

describe('a funding quote', () => {
  it('shows what leave would do to the learner’s income, at each employer', async () => {
    const { viewer } = await leave.worker();
    const session = leave.registry.session(100_000n, { startsOn: '2027-03-15', endsOn: '2027-06-30' });
    const query = `query ($r: [_Any!]!, $minutes: Int!) { _entities(representations: $r) { ... on LearningOpportunitySession { fundingQuote {
      leaveEffects(minutes: $minutes) { employer { id } minutes wageLost { amount } wageReplacement { amount } netLoss { amount } withOwnShare { amount } } } } } }`;
    const r = [
      {
        __typename: 'LearningOpportunitySession',
        id: session.sessionId,
        price: { amount: '1000.00', currency: 'EUR' }, // the order has taken 100.00 of the 1,000.00
        fundingFacts: [],
        startsOn: session.startsOn,
        endsOn: session.endsOn,
      },
    ];

    const { _entities } = await leave.run(viewer, query, { r, minutes: 960 });
    expect(_entities[0].fundingQuote.leaveEffects).toEqual([
      {
        employer: { id: leave.organisationId },
        minutes: 960,
        wageLost: { amount: '320.00' },
        wageReplacement: { amount: '256.00' },
        netLoss: { amount: '64.00' },
        withOwnShare: { amount: '164.00' },
      },
    ]);
    const beforeTheJob = r.map((session) => ({ ...session, startsOn: '1999-03-15' }));
    const none = await leave.run(viewer, query, { r: beforeTheJob, minutes: 960 });
    expect(none._entities[0].fundingQuote.leaveEffects).toEqual([]);
    for (const minutes of [0, -1, 200_001])
      expect((await leave.as(viewer, query, { r, minutes })).codes).toEqual(['BAD_USER_INPUT']);
  });
});
