import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { once, recall } from '@tessera/kit/database/idempotency.ts';
import { actsFor, type Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  refuse,
  wrongState,
  type IdempotencyMismatch,
  type InvalidInput,
  type NotFound,
  type Refusal,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { AssessmentResultEntity, type AssessmentResult } from '../assessment/assessment-result.entity.ts';
import type { Desk } from '../desk.ts';
import { registrationOf } from '../issuer/issuer.store.ts';
import type { OrderFacts, PersonIdentity } from '../neighbours/accounts.ts';
import type { OrganisationFacts } from '../neighbours/registry.ts';
import { uuidOrNull } from '../uuid.ts';
import { signAndKeep, type Missing } from './sign-and-keep.ts';
import { MicroCredentialEntity } from './micro-credential.entity.ts';

export interface IssueMicroCredential {
  readonly viewer: Viewer;
  readonly assessmentResultId: string;
  readonly idempotencyKey: string;
}

export type AssessmentNotPassed = Refusal<'AssessmentNotPassed'>;
export type IssuerNotRegistered = Refusal<'IssuerNotRegistered'>;
export type AlreadyIssued = Refusal<'AlreadyIssued'> & { readonly credentialId: string };

/** Elements of Annex I that the document would lack, each by its code. */
export interface ElementsMissing {
  readonly missing: readonly Missing[];
}

export type IssueOutcome =
  | { readonly credentialId: string }
  | {
      readonly refusal:
        | NotFound
        | InvalidInput
        | WrongState
        | AssessmentNotPassed
        | IssuerNotRegistered
        | AlreadyIssued
        | ElementsMissing
        | IdempotencyMismatch;
    };

/** What others know that a credential rests on. */
interface Evidence {
  readonly order: OrderFacts;
  readonly learner: PersonIdentity | null;
  readonly awardingBody: OrganisationFacts;
}

const ISSUABLE = new Set(['DELIVERED', 'COMPLETED']);
const PATH = ['input', 'assessmentResultId'] as const;

const alreadyIssued = (credentialId: string): AlreadyIssued =>
  refuse('AlreadyIssued', 'A micro-credential was already issued for this order and template.', PATH, { credentialId });
const notPassed: AssessmentNotPassed = refuse(
  'AssessmentNotPassed',
  'The assessment was not passed: attendance alone is never a micro-credential.',
  PATH,
);
const notRegistered: IssuerNotRegistered = refuse(
  'IssuerNotRegistered',
  'The awarding body is not registered as an issuer, or no longer.',
  PATH,
);

/** The result, for an issuer of its awarding body who is not its holder. Anyone else finds nothing. */
async function reachableResult(
  { db }: Desk,
  { viewer, assessmentResultId }: IssueMicroCredential,
): Promise<AssessmentResult | null> {
  const id = uuidOrNull(assessmentResultId);
  const result = id === null ? null : await inTransaction(db, (tx) => tx.findOneBy(AssessmentResultEntity, { id }));
  return result !== null && actsFor(viewer, result.awardingBodyId, 'ISSUER') && viewer.subject !== result.holderPersonId
    ? result
    : null;
}

/** Two issues for one order and template wait for each other: the second then finds the first's credential. */
const oneAtATime = (tx: Tx, { orderId, templateId }: AssessmentResult): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`microCredentialIssue ${orderId} ${templateId}`]);

/** Asks the neighbours, the person's name last and only when everything else allows an issue. */
async function gather(
  { accounts, registry }: Desk,
  result: AssessmentResult,
  requestId: string,
): Promise<Evidence | { readonly refusal: NotFound | WrongState }> {
  const [order, awardingBody] = await Promise.all([
    accounts.orderOf(result.orderId, requestId),
    registry.organisationOf(result.awardingBodyId, requestId),
  ]);
  if (order === null || awardingBody === null || order.personId !== result.holderPersonId)
    return { refusal: notFound('assessment result', ...PATH) };
  if (!ISSUABLE.has(order.state)) return { refusal: wrongState('training order', order.state, ...PATH) };
  return { order, awardingBody, learner: await accounts.identityOf(result.holderPersonId, requestId) };
}

/**
 * Signs a micro-credential for a passed assessment of a delivered order. It is issued whole, with every mandatory element of Annex I, or not at all; the same key
 * never issues twice, and one order never has two standing credentials of one template.
 */
export async function issueMicroCredential(desk: Desk, command: IssueMicroCredential): Promise<IssueOutcome> {
  const { viewer, assessmentResultId, idempotencyKey } = command;
  const result = await reachableResult(desk, command);
  if (result === null) return { refusal: notFound('assessment result', ...PATH) };
  const request = {
    scope: `microCredentialIssue:${viewer.subject ?? viewer.client ?? ''}`,
    key: idempotencyKey,
    request: { assessmentResultId },
  };
  const earlier = await recall<IssueOutcome>(desk.db.manager, request);
  if (earlier !== null) return earlier; // nobody is asked again, least of all for a name
  if (result.outcome !== 'PASSED') return { refusal: notPassed };
  const evidence = await gather(desk, result, viewer.requestId);
  return inTransaction(desk.db, (tx) =>
    once<IssueOutcome>(tx, request, async () => {
      await oneAtATime(tx, result);
      const standing = await tx.findOneBy(MicroCredentialEntity, {
        orderId: result.orderId,
        templateId: result.templateId,
        state: 'ISSUED',
      });
      if (standing !== null) return { refusal: alreadyIssued(standing.id) };
      if ('refusal' in evidence) return evidence;
      const registration = await registrationOf(tx, result.awardingBodyId);
      if (registration?.active !== true) return { refusal: notRegistered };
      const kept = await signAndKeep(tx, desk, {
        result,
        registration,
        awardingBody: evidence.awardingBody,
        learner: evidence.learner,
      });
      return 'missing' in kept ? { refusal: kept } : kept;
    }),
  );
}
