import { valueAt, type Json, type JsonObject } from '../graph/json.ts';

/** Values by the name of the variable they are for: what earlier answers gave to later questions. */
export type Known = Readonly<Record<string, Json>>;

/** Where in answers the values are found; the first place that has one counts. */
const places: Readonly<Record<string, readonly string[]>> = {
  opportunityId: ['learningOpportunityCreate.learningOpportunity.id', 'learningOpportunities.edges.0.node.id'],
  templateId: [
    'learningOpportunities.edges.0.node.awardsMicroCredential.id',
    'microCredentialTemplates.edges.0.node.id',
  ],
  sessionId: ['learningOpportunities.edges.0.node.sessions.edges.0.node.id'],
  quote: ['learningOpportunitySession.fundingQuote.quote'],
  startsOn: [
    'orderPlace.order.startsOn',
    'learningOpportunitySession.startsOn',
    'providerOrders.edges.0.node.startsOn',
  ],
  endsOn: ['orderPlace.order.endsOn', 'learningOpportunitySession.endsOn'],
  orderId: ['orderPlace.order.id', 'providerOrders.edges.0.node.id', 'me.orders.edges.0.node.id', 'me.openOrders.0.id'],
  assessmentResultId: ['assessmentResultRecord.assessmentResult.id'],
  credentialId: ['microCredentialIssue.credential.id', 'me.credentials.edges.0.node.id'],
  shareLink: ['microCredentialShare.link'],
  document: ['sharedCredential.document'],
  leaveRequestId: [
    'leaveRequest.leaveRequest.id',
    'employerLeaveRequests.edges.0.node.id',
    'me.leave.requests.edges.0.node.id',
  ],
  nextLeaveRequestId: ['employerLeaveRequests.edges.1.node.id'],
  employerId: ['me.leave.employments.0.employer.id'],
  caseId: ['guidanceCaseAccept.guidanceCase.id', 'myGuidanceCases.edges.0.node.id', 'me.guidanceCase.id'],
  requestedCaseId: ['guidanceCaseRequests.edges.0.node.id'],
  procedureId: ['myValidationProcedures.edges.0.node.id'],
  outcomeUri: ['myValidationProcedures.edges.0.node.outcomes.0.uri'],
  personId: ['caseAssignment.person.id'],
  fundId: ['fundCreate.fund.id', 'funds.edges.0.node.id'],
  requestId: ['coFundingAsk.request.id', 'fundCoFundingRequests.edges.0.node.id'],
  amount: ['fundCoFundingRequests.edges.0.node.amountAsked'],
  policyVersionId: ['policyVersionDraft.policyVersion.id', 'policyVersions.edges.0.node.id'],
  contentHash: ['policyVersionDraft.policyVersion.contentHash', 'policyVersions.edges.0.node.contentHash'],
  policyContent: ['policyInForce.content', 'policyVersions.edges.0.node.content'],
};

/** The names of all variables that answers fill. */
export const filledByAnswers: readonly string[] = [...Object.keys(places), 'shareToken', 'leaveStartsAt'];

/** What an answer gives to later questions. */
export function knownFrom(data: JsonObject): Known {
  const found = Object.entries(places).flatMap(([name, paths]) => {
    const value = paths.map((path) => valueAt(data, path)).find((candidate) => candidate != null);
    return value === undefined ? [] : [[name, value] as const];
  });
  const known = Object.fromEntries(found);
  const { shareLink: link, endsOn } = known;
  return {
    ...known,
    ...(typeof link === 'string' && { shareToken: link.slice(link.lastIndexOf('/') + 1) }),
    ...(typeof endsOn === 'string' && { leaveStartsAt: `${endsOn}T09:00:00Z` }),
  };
}

const DAYS_SHARED = 90;
const DAY = 86_400_000;

/** Values that are new for each command: a key under which it is carried out once, and a day on which a share ends. */
export const freshValues = (key: string): Known => ({
  idempotencyKey: key,
  expiresAt: new Date(Date.now() + DAYS_SHARED * DAY).toISOString(),
});

/** The names of those. */
export const filledFresh: readonly string[] = Object.keys(freshValues(''));
