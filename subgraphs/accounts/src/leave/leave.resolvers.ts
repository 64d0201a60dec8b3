import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import { actsFor } from '@tessera/kit/identity/viewer.ts';
import { localized } from '@tessera/kit/text/localized-text.ts';
import type { Context } from '../context.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { seesAccount } from '../person/person.policy.ts';
import { openIdentity } from '../person/sealed-identity.ts';
import { answerLeave } from './answer-leave.ts';
import { approveCompensation } from './approve-compensation.ts';
import { askAgain } from './ask-again.ts';
import { askForLeave } from './ask-for-leave.ts';
import { cancelLeave } from './cancel-leave.ts';
import { answersLeave, seesAnswer, seesCompensation, seesLeave, seesOrderOf, seesTimes } from './leave.policy.ts';
import type { LeaveRequest } from './leave-request.entity.ts';
import { leaveRulesOf } from './leave-rules.ts';
import { compensationState } from './leave-compensation.entity.ts';
import { listCompensations } from './list-compensations.ts';
import { listLeaveRequests } from './list-leave-requests.ts';
import { quoteLeave } from './quote-leave.ts';
import { recordEvidence } from './record-evidence.ts';

/** The request, when it is within the viewer's reach. */
async function leaveWithinReach(id: string, { loaders, viewer }: Context): Promise<LeaveRequest | null> {
  const request = await loaders.leaveRequestById.load(id);
  if (request === null) return null;
  const liveCases = new Set((await loaders.isLiveCase.load(request.personId)) ? [request.personId] : []);
  return seesLeave(viewer, request, liveCases) ? request : null;
}

type Sees = (viewer: Context['viewer'], request: LeaveRequest) => boolean;

/** A field for those who see it; null for the others. */
const shownTo =
  <T>(sees: Sees, valueOf: (request: LeaveRequest, context: Context) => T) =>
  (request: LeaveRequest, _args: object, context: Context): T | null =>
    sees(context.viewer, request) ? valueOf(request, context) : null;

const hasNotice: ReadonlySet<LeaveRequest['state']> = new Set([
  'GRANTED',
  'TAKEN',
  'EVIDENCED',
  'COMPENSATED',
  'FORFEITED',
]);
const hasCompensation: ReadonlySet<LeaveRequest['state']> = new Set(['EVIDENCED', 'COMPENSATED']);

const noEntitlement = { granted: 0, available: 0, reserved: 0, taken: 0, expired: 0 };

export const leaveResolvers = {
  Query: {
    leaveRequest: (_root, { id }, context) => leaveWithinReach(id, context),
    employerLeaveRequests: async (_root, { organisationId, states, ...page }, { reading, viewer }) =>
      actsFor(viewer, organisationId, 'EMPLOYER_LEAVE_APPROVER')
        ? listLeaveRequests(await reading.manager(), { organisationId }, states ?? null, page)
        : emptyPage,
    leaveCompensationsDue: async (_root, page, { reading }) =>
      listCompensations(await reading.manager(), { states: ['AWAITING_APPROVAL'], runId: null }, page),
    leaveCompensations: async (_root, { states, ...page }, { reading }) =>
      listCompensations(await reading.manager(), { states: states ?? null, runId: null }, page),
  },
  Mutation: {
    leaveRequest: async (_root, { input }, { db, guidance, viewer }) => {
      const { subject, requestId } = viewer;
      return payloadOf(
        'leaveRequest',
        await askForLeave({ db, guidance }, { ...input, personId: subject ?? '', requestId }),
      );
    },
    leaveRequestAskAgain: async (_root, { input }, { db, viewer }) =>
      payloadOf('leaveRequest', await askAgain(db, { ...input, personId: viewer.subject ?? '' })),
    leaveRequestAnswer: async (_root, { input }, { db, viewer }) =>
      payloadOf('leaveRequest', await answerLeave(db, viewer, input)),
    leaveRequestCancel: async (_root, { input }, { db, viewer }) =>
      payloadOf('leaveRequest', await cancelLeave(db, viewer, input.requestId)),
    leaveEvidenceRecord: async (_root, { input: { requestId, attendedMinutes } }, { db, viewer }) =>
      payloadOf('leaveRequest', await recordEvidence(db, viewer, requestId, attendedMinutes)),
    leaveCompensationApprove: async (_root, { input: { requestId, idempotencyKey } }, { db, viewer }) =>
      payloadOf('leaveRequest', await approveCompensation(db, viewer, requestId, idempotencyKey)),
  },
  Person: {
    // The person is within the viewer's reach already; row-level security holds the rest.
    leave: ({ id }) => ({ personId: id }),
  },
  TrainingOrder: {
    leaveRequests: async ({ id }, _args, { loaders, viewer }) => {
      const requests = await loaders.leaveRequestsByOrder.load(id);
      return requests.filter((request) => seesOrderOf(viewer, request));
    },
  },
  FundingQuote: {
    leaveEffects: async (quote, { minutes }, { loaders }) => {
      const policy = await loaders.leavePolicyByPerson.load(quote.personId);
      const employments = await loaders.employmentsByPerson.load(quote.personId);
      return [...quoteLeave(quote, employments, policy?.content.leave ?? null, minutes)];
    },
  },
  LeaveEffect: {
    employer: ({ organisationId }) => ({ id: organisationId }),
    wageLost: ({ wageLost, currency }) => moneyOf(wageLost, currency),
    wageReplacement: ({ wageReplacement, currency }) => moneyOf(wageReplacement, currency),
    netLoss: ({ netLoss, currency }) => moneyOf(netLoss, currency),
    withOwnShare: ({ withOwnShare, currency }) => (withOwnShare === null ? null : moneyOf(withOwnShare, currency)),
  },
  PaidTrainingLeave: {
    entitlement: async ({ personId }, _args, { loaders, viewer }) =>
      seesAccount(viewer, personId) ? ((await loaders.leaveByPerson.load(personId)) ?? noEntitlement) : null,
    employments: async ({ personId }, _args, { loaders, viewer }) =>
      seesAccount(viewer, personId) ? [...(await loaders.employmentsByPerson.load(personId))] : null,
    requests: async ({ personId }, { states, ...page }, { reading }) =>
      listLeaveRequests(await reading.manager(), { personId }, states ?? null, page),
  },
  LeaveRequest: {
    __resolveReference: ({ id }, context: Context) => leaveWithinReach(id, context),
    order: shownTo(seesOrderOf, ({ orderId }, { loaders }) => loaders.orderById.load(orderId)),
    learningOpportunity: shownTo(seesAnswer, ({ opportunityId }) => ({ id: opportunityId })),
    employer: shownTo(seesCompensation, ({ organisationId }) => ({ id: organisationId })),
    worker: shownTo(answersLeave, async ({ personId }, { loaders, dataKey }) => {
      const sealed = await loaders.identityByPerson.load(personId);
      return sealed === null ? null : { personId, ...openIdentity(dataKey, sealed) };
    }),
    spells: shownTo(seesTimes, async ({ id }, { loaders }) =>
      (await loaders.spellsByLeaveRequest.load(id)).map(({ startsAt, minutes }) => ({
        startsAt,
        minutes,
      })),
    ),
    minutes: shownTo(seesTimes, ({ minutes }) => minutes),
    startsAt: shownTo(seesTimes, ({ startsAt }) => startsAt),
    endsAt: shownTo(seesTimes, ({ endsAt }) => endsAt),
    askedAt: shownTo(seesTimes, ({ askedAt }) => askedAt),
    answerBy: shownTo(seesTimes, ({ answerBy }) => answerBy),
    answeredAt: shownTo(seesTimes, ({ answeredAt }) => answeredAt),
    bySilence: shownTo(
      seesTimes,
      ({ bySilence, state, recordedState }) => bySilence || (recordedState === 'ASKED' && state !== 'ASKED'),
    ),
    refusalReason: shownTo(seesAnswer, ({ refusalReason }) => refusalReason),
    postponement: shownTo(seesAnswer, ({ state, proposedFrom, askAgainBy, postponementReason: reason }) =>
      state === 'POSTPONED' && proposedFrom !== null && askAgainBy !== null && reason !== null
        ? { proposedFrom, askAgainBy, reason }
        : null,
    ),
    notice: (request, _args, { viewer, languages }) =>
      seesAnswer(viewer, request) && hasNotice.has(request.state)
        ? localized(request.notice ?? leaveRulesOf(request.rules).grantNotice, languages)
        : null,
    attendedMinutes: shownTo(seesTimes, ({ attendedMinutes }) => attendedMinutes),
    evidenceBy: shownTo(seesTimes, ({ evidenceBy }) => evidenceBy),
    decisions: shownTo(seesAnswer, async ({ id }, { loaders }) => [
      ...(await loaders.decisionsByLeaveRequest.load(id)),
    ]),
    compensation: shownTo(seesCompensation, async ({ id, state }, { loaders }) => {
      const paid = hasCompensation.has(state) ? await loaders.compensationByLeaveRequest.load(id) : null;
      return paid === null
        ? null
        : {
            minutes: paid.minutes,
            wageReplacement: moneyOf(paid.wageReplacement, paid.currency),
            percent: paid.compensationPercent,
            amount: moneyOf(paid.amount, paid.currency),
            approvedAt: paid.approvedAt,
            state: compensationState(paid),
          };
    }),
  },
} satisfies Resolvers;
