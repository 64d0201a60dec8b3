import { once, recall } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  refuse,
  wrongState,
  type IdempotencyMismatch,
  type InvalidInput,
  type NotFound,
  type Refusal,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { uuidv7 } from 'uuidv7';
import type { Desk } from '../desk.ts';
import type { OrderFacts } from '../neighbours/accounts.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { TemplateVersionEntity, type TemplateVersion } from '../template/template-version.entity.ts';
import { uuidOrNull } from '../uuid.ts';
import { AssessmentResultEntity, type AssessmentOutcome } from './assessment-result.entity.ts';
import { mayRecordFor } from './assessment-result.policy.ts';

export interface RecordAssessmentResult {
  readonly viewer: Viewer;
  readonly orderId: string;
  readonly templateId: string;
  readonly outcome: AssessmentOutcome;
  readonly grade: string | null;
  readonly assessedOn: string;
  readonly idempotencyKey: string;
}

export type AssessorIsHolder = Refusal<'AssessorIsHolder'>;
export type AlreadyAssessed = Refusal<'AlreadyAssessed'> & { readonly assessmentResultId: string };

export type RecordOutcome =
  | { readonly assessmentResultId: string }
  | {
      readonly refusal: NotFound | InvalidInput | WrongState | AssessorIsHolder | AlreadyAssessed | IdempotencyMismatch;
    };

const ASSESSABLE = new Set(['STARTED', 'DELIVERED', 'COMPLETED']);
const MAX_GRADE = 60;

const assessorIsHolder: AssessorIsHolder = refuse(
  'AssessorIsHolder',
  'Nobody records the result of their own assessment.',
  ['input', 'orderId'],
);

/** The first reason why the order or the input does not allow a result; null when there is none. */
function objectionTo(
  { viewer, grade, assessedOn }: RecordAssessmentResult,
  order: OrderFacts,
  today: string,
): InvalidInput | WrongState | AssessorIsHolder | null {
  if (viewer.subject === null || viewer.subject === order.personId) return assessorIsHolder;
  if (!ASSESSABLE.has(order.state)) return wrongState('training order', order.state, 'input', 'orderId');
  if (assessedOn > today) return invalidInput('An assessment cannot lie in the future.', 'input', 'assessedOn');
  if (order.startedOn !== null && assessedOn < order.startedOn)
    return invalidInput('The assessment cannot be before the learning started.', 'input', 'assessedOn');
  if (grade !== null && (grade.trim() === '' || grade.length > MAX_GRADE))
    return invalidInput(`Give a grade of 1 to ${MAX_GRADE} characters, or leave it out.`, 'input', 'grade');
  return null;
}

const latestVersion = (tx: Tx, templateId: string): Promise<TemplateVersion | null> =>
  tx.findOne(TemplateVersionEntity, { where: { templateId }, order: { number: 'DESC' } });

async function record(tx: Tx, command: RecordAssessmentResult, order: OrderFacts): Promise<RecordOutcome> {
  const { viewer, outcome, grade, assessedOn } = command;
  const templateId = uuidOrNull(command.templateId);
  const version = templateId === null ? null : await latestVersion(tx, templateId);
  if (version === null) return { refusal: notFound('template', 'input', 'templateId') };
  const { now, today } = await schemeTime(tx);
  const objection = objectionTo(command, order, today);
  if (objection !== null) return { refusal: objection };

  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`assessmentResult ${order.id}`]);
  const passed = await tx.findOneBy(AssessmentResultEntity, {
    orderId: order.id,
    templateVersionId: version.id,
    outcome: 'PASSED',
  });
  if (passed !== null)
    return {
      refusal: refuse(
        'AlreadyAssessed',
        'This order already has a passed assessment of this template.',
        ['input', 'orderId'],
        { assessmentResultId: passed.id },
      ),
    };

  const id = uuidv7();
  await tx.insert(AssessmentResultEntity, {
    id,
    orderId: order.id,
    holderPersonId: order.personId,
    providerId: order.providerId,
    awardingBodyId: version.awardingBodyId,
    templateId: version.templateId,
    templateVersionId: version.id,
    outcome,
    grade,
    assessedOn,
    recordedBy: viewer.subject ?? '',
    recordedAt: now,
  });
  await announce(tx, {
    aggregateType: 'AssessmentResult',
    aggregateId: id,
    type: 'AssessmentResultRecorded',
    payload: { assessmentResultId: id, orderId: order.id, outcome },
  });
  return { assessmentResultId: id };
}

/** Keeps what an assessment found, against the template as published now. A failed one may be followed by another; a passed one stands. */
export async function recordAssessmentResult(desk: Desk, command: RecordAssessmentResult): Promise<RecordOutcome> {
  const { viewer, idempotencyKey, orderId, templateId, outcome, grade, assessedOn } = command;
  const request = {
    scope: `assessmentResultRecord:${viewer.subject ?? viewer.client ?? ''}`,
    key: idempotencyKey,
    request: { orderId, templateId, outcome, grade, assessedOn },
  };
  const earlier = await recall<RecordOutcome>(desk.db.manager, request);
  if (earlier !== null) return earlier;
  const order = uuidOrNull(orderId) === null ? null : await desk.accounts.orderOf(orderId, viewer.requestId);
  if (order === null || !mayRecordFor(viewer, order.providerId))
    return { refusal: notFound('training order', 'input', 'orderId') };
  return inTransaction(desk.db, (tx) => once<RecordOutcome>(tx, request, () => record(tx, command, order)));
}
