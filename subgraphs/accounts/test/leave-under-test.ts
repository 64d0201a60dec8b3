import { decimalOf } from '@tessera/kit/money/money.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { demoContent } from '../src/demo/demo-content.ts';
import type { LeavePolicy } from '../src/policy/policy-content.ts';
import { accountsUnderTest, cents, fundWith, grant, personWithAccount } from './accounts-under-test.ts';
import { policyVersionInForce } from './policies.ts';
import { makeItNoonOf } from './scheme-clock.ts';

/** A Monday. Courses of these tests begin two weeks later and end on 30 June. */
const TODAY = '2027-03-01';
const COURSE = { startsOn: '2027-03-15', endsOn: '2027-06-30' };

const REQUEST = `id state minutes bySilence refusalReason postponement { proposedFrom reason } notice { language value } attendedMinutes`;
const ERRORS = `errors { __typename ... on UserError { code path } ... on LeaveRuleNotMet { rule } }`;
const ERRORS_BUT_OF_RULES = `errors { __typename ... on UserError { code path } }`;

const ASK = `mutation ($input: LeaveRequestInput!) { leaveRequest(input: $input) { leaveRequest { ${REQUEST} } ${ERRORS} shortfall: errors { ... on InsufficientLeave { missing } } } }`;
const EMPLOY = `mutation ($input: EmploymentReportInput!) { employmentReport(input: $input) {
  employment { id startsOn endsOn hourlyWage { amount } } errors { ... on UserError { code path } } } }`;
const QUOTE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on LearningOpportunitySession { fundingQuote { quote } } } }`;
const PLACE = `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id state } errors { __typename } } }`;

/** One stretch of leave: 8 hours of a day from nine, unless told otherwise. In March and from April on, so that summer time comes between. */
export const spell = (day: string, minutes = 480, time = '09:00') => ({
  startsAt: `${day}T${time}:00${day < '2027-03-28' ? '+01:00' : '+02:00'}`,
  minutes,
});

/** What leave is asked for with. */
export type SpellInput = ReturnType<typeof spell>;

/** The subgraph with a policy of leave in force, one employer and one provider. */
export async function leaveUnderTest() {
  const accounts = await accountsUnderTest();
  const { db, dataKey, database, registry } = accounts;
  await makeItNoonOf(database, TODAY);
  const fundId = await fundWith(db, '1000000.00');
  const rules = (changes: Partial<LeavePolicy> = {}): Promise<string> =>
    policyVersionInForce(db, {
      ...demoContent,
      leave: {
        ...demoContent.leave,
        answerDays: 10,
        minimumDaysBetween: 0,
        carryOverMinutes: 600,
        minutesPerYearBelow: [],
        payerFund: fundId,
        ...changes,
      },
    });
  await rules();
  const [organisationId, providerId] = [uuidv7(), uuidv7()];
  const admin = staff('EMPLOYER_ADMIN', organisationId);

  const run = async (viewer: Viewer, query: string, variables: object = {}): Promise<Json> => {
    const { data, codes } = await accounts.as(viewer, query, variables);
    if (codes.length > 0) throw new Error(`refused: ${codes.join(', ')}`);
    return data;
  };

  /** Enters an employment as the employer does. */
  const employ = async (
    personId: string,
    changes: object = {},
    employer: { readonly organisationId: string; readonly admin: Viewer } = { organisationId, admin },
  ): Promise<Json> => {
    const terms = { minutesPerWeek: 2400, fullTimeMinutesPerWeek: 2400, startsOn: '2026-01-01' };
    const hourlyWage = { amount: '20.00', currency: 'EUR' };
    const input = { organisationId: employer.organisationId, personId, ...terms, hourlyWage, ...changes };
    return (await run(employer.admin, EMPLOY, { input })).employmentReport;
  };

  /** A confirmed order of a course. */
  const order = async (worker: Person, changes: object = {}): Promise<string> => {
    const session = registry.session(cents('100.00'), { providerId, ...COURSE, ...changes });
    const price = { amount: decimalOf(session.price), currency: session.currency };
    const representation = { __typename: 'LearningOpportunitySession', id: session.sessionId, price };
    const quoted = await run(worker, QUOTE, { r: [representation] });
    const { quote } = quoted._entities[0].fundingQuote;
    const placed = await run(worker, PLACE, { input: { quote, idempotencyKey: uuidv7() } });
    return placed.orderPlace.order.id;
  };

  /** A worker with a full-time employment, 40 hours of leave and a confirmed order. */
  const worker = async (course: object = {}) => {
    const { personId, accountId } = await personWithAccount(db, dataKey);
    await grant(db, fundId, accountId, '1000.00');
    const viewer = holder(personId);
    const employment = (await employ(personId)).employment;
    return { personId, viewer, employmentId: employment.id as string, orderId: await order(viewer, course) };
  };

  const ask = async (
    viewer: Person,
    orderId: string,
    spells: readonly SpellInput[],
    changes: object = {},
  ): Promise<Json> => {
    const input = { orderId, organisationId, spells, idempotencyKey: uuidv7(), ...changes };
    return (await run(viewer, ASK, { input })).leaveRequest;
  };

  /** Takes one step of a request. */
  const step = async (viewer: Viewer, mutation: string, input: object): Promise<Json> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const errors = mutation === 'leaveCompensationApprove' ? ERRORS_BUT_OF_RULES : ERRORS;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { leaveRequest { ${REQUEST} } ${errors} } }`;
    return (await run(viewer, query, { input }))[mutation];
  };

  /** What the person has of leave. */
  const entitlementOf = async (viewer: Viewer): Promise<Json> =>
    (await run(viewer, `{ me { leave { entitlement { granted available reserved taken expired } } } }`)).me.leave
      .entitlement;

  return {
    ...accounts,
    fundId,
    organisationId,
    providerId,
    admin,
    approver: staff('EMPLOYER_LEAVE_APPROVER', organisationId),
    teacher: staff('PROVIDER_ENROLMENT', providerId),
    rules,
    run,
    employ,
    order,
    worker,
    ask,
    step,
    entitlementOf,
  };
}

export type LeaveUnderTest = Awaited<ReturnType<typeof leaveUnderTest>>;
