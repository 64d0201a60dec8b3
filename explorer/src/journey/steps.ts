import { isList, textAt, valueAt, type Json, type JsonObject } from '../graph/json.ts';
import type { Known } from '../operations/known.ts';

/** One step of a person's way to a credential that anyone can verify. */
export interface Step {
  readonly operation: string; // its file below `operations`
  readonly role: string | null; // who asks; null: somebody without an account
  readonly title: string;
  /** What came of it, in one line. */
  readonly outcome: (data: JsonObject) => string;
  /** What to know before it is run; null when there is nothing to say. */
  readonly notice?: (known: Known) => string | null;
}

const money = (data: Json | undefined, path: string): string =>
  [textAt(data, `${path}.amount`), textAt(data, `${path}.currency`)].join(' ').trim();

const count = (data: JsonObject, path: string): number => {
  const list = valueAt(data, path);
  return isList(list) ? list.length : 0;
};

const inWords = (day: string): string =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** A provider reports what happened, never what will: the days of the session must have come. */
const afterTheDay =
  (variable: 'startsOn' | 'endsOn', what: string) =>
  (known: Known): string | null => {
    const day = known[variable];
    const last = known['endsOn'];
    if (typeof day !== 'string' || typeof last !== 'string' || new Date(day) <= new Date()) return null;
    const days = Math.ceil((new Date(last).getTime() - Date.now()) / 86_400_000);
    return `The course ${what} on ${inWords(day)}, and the graph refuses this step until then. In a sandbox, “npx pnpm@12 clock ${days}” in a shell sets its day ahead to the last of the course; the steps after it stand on this one.`;
  };

const verdict = (data: JsonObject): string => {
  const verified = valueAt(data, 'sharedCredential.verification.verified') === true;
  const checks = valueAt(data, 'sharedCredential.verification.checks');
  const passed = isList(checks) ? checks.filter((check) => textAt(check, 'result') === 'PASSED').length : 0;
  return verified ? `Verified: ${passed} checks passed` : 'Not verified';
};

/** The journey, in order: each step takes what the ones before gave. */
export const steps: readonly Step[] = [
  {
    operation: 'holder/01-account',
    role: 'HOLDER',
    title: 'Look into the account',
    outcome: (data) =>
      `${money(data, 'me.account.balance.available')} available, from ${count(data, 'me.account.lots.edges')} funds`,
  },
  {
    operation: 'public/01-search',
    role: null,
    title: 'Find a course',
    outcome: (data) => {
      const course = 'learningOpportunities.edges.0.node';
      return `${textAt(data, `${course}.title.value`)} by ${textAt(data, `${course}.provider.legalName`)}, ${money(data, `${course}.price`)}`;
    },
  },
  {
    operation: 'holder/04-quote',
    role: 'HOLDER',
    title: 'Ask who would pay what',
    outcome: (data) => {
      const quote = 'learningOpportunitySession.fundingQuote';
      return `${money(data, `${quote}.covered`)} covered, ${money(data, `${quote}.ownShare`)} to pay oneself`;
    },
  },
  {
    operation: 'holder/05-place-order',
    role: 'HOLDER',
    title: 'Place the order',
    outcome: (data) =>
      `Order ${textAt(data, 'orderPlace.order.state').toLowerCase().replaceAll('_', ' ')}, ${money(data, 'orderPlace.order.money.reserved')} reserved`,
  },
  {
    operation: 'provider-enrolment/03-report-start',
    role: 'PROVIDER_ENROLMENT',
    title: 'Report the start',
    notice: afterTheDay('startsOn', 'begins'),
    outcome: (data) => `Started on ${inWords(textAt(data, 'orderStartReport.order.startedOn'))}`,
  },
  {
    operation: 'provider-enrolment/04-declare-delivery',
    role: 'PROVIDER_ENROLMENT',
    title: 'Declare the course delivered',
    notice: afterTheDay('endsOn', 'ends'),
    outcome: (data) => `Delivered on ${inWords(textAt(data, 'orderServiceDeliveredDeclare.order.deliveredOn'))}`,
  },
  {
    operation: 'holder/16-confirm-delivery',
    role: 'HOLDER',
    title: 'Confirm the delivery',
    outcome: (data) =>
      `Order completed, ${money(data, 'orderServiceDeliveredConfirm.order.money.settled')} paid to the provider`,
  },
  {
    operation: 'issuer/01-record-assessment',
    role: 'ISSUER',
    title: 'Record the assessment',
    outcome: (data) => `Passed ${textAt(data, 'assessmentResultRecord.assessmentResult.grade')}`,
  },
  {
    operation: 'issuer/02-issue',
    role: 'ISSUER',
    title: 'Issue the credential',
    outcome: (data) => `Issued: ${textAt(data, 'microCredentialIssue.credential.title.value')}`,
  },
  {
    operation: 'holder/17-share-credential',
    role: 'HOLDER',
    title: 'Share it by a link',
    outcome: (data) => textAt(data, 'microCredentialShare.link'),
  },
  { operation: 'public/05-verify-share', role: null, title: 'Verify it without an account', outcome: verdict },
];
