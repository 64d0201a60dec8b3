import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { fundExhausted, type FundExhausted } from '../co-funding/co-funding-refusal.ts';
import { FundEntity } from '../fund/fund.entity.ts';
import { compensate } from '../ledger/compensate.ts';
import { ownOrganisations } from '../payment/payment.policy.ts';
import { paymentConflictOfInterest, type PaymentConflictOfInterest } from '../payment/payment-refusal.ts';
import { LeaveCompensationEntity } from './leave-compensation.entity.ts';
import { approvesCompensation } from './leave.policy.ts';
import { policyOfPerson } from '../policy/policy-of-person.ts';
import { leavePayerNotSet, type LeavePayerNotSet } from './leave-refusal.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';
import { moveRequest } from './move-leave.ts';
import { takeStep, type LeaveStepOutcome } from './step-leave.ts';

type ApprovalRefused = PaymentConflictOfInterest | LeavePayerNotSet | FundExhausted;

/** What came of it; the key may be refused too. */
export type ApproveCompensationOutcome = LeaveStepOutcome<ApprovalRefused | KeyRefused['refusal']>;

const PATH = ['input', 'requestId'] as const;

/** The treasury makes the compensation of one leave payable to the employer, out of the fund that the policy names: once, whoever asks and how often. */
export const approveCompensation = (
  db: DataSource,
  viewer: Viewer,
  requestId: string,
  key: string,
): Promise<ApproveCompensationOutcome> =>
  inTransaction(db, async (tx) => {
    const scope = `leaveCompensationApprove:${viewer.subject}`;
    const outcome = await once(tx, { scope, key, request: { requestId } }, async () => {
      const step = await approve(tx, viewer, requestId);
      return 'refusal' in step ? step : { id: step.leaveRequest.id };
    });
    return 'refusal' in outcome
      ? outcome
      : { leaveRequest: await tx.getRepository(LeaveRequestEntity).findOneByOrFail({ id: outcome.id }) };
  });

const approve = (tx: Tx, viewer: Viewer, requestId: string): Promise<LeaveStepOutcome<ApprovalRefused>> =>
  takeStep<ApprovalRefused>(tx, {
    viewer,
    requestId,
    may: approvesCompensation,
    from: ['EVIDENCED'],
    to: 'COMPENSATED',
    take: async (request) => {
      if (ownOrganisations(viewer).includes(request.organisationId))
        return paymentConflictOfInterest('Nobody approves what is paid to who they act for.', ...PATH);
      return (await book(tx, request, viewer.subject ?? 'nobody')) ?? moveRequest(tx, request, 'COMPENSATED');
    },
  });

/** Books the compensation out of its fund; or why it cannot be. Of nothing there is only the approval. */
async function book(
  tx: Tx,
  request: LeaveRequest,
  approvedBy: string,
): Promise<LeavePayerNotSet | FundExhausted | null> {
  const { personId, id: requestId } = request;
  const compensations = tx.getRepository(LeaveCompensationEntity);
  const { organisationId, amount, currency } = await compensations.findOneByOrFail({ personId, requestId });
  const write = (fundId: string | null, entryId: string | null): Promise<unknown> =>
    tx.query(
      `update leave_compensation set approved_by = $3, approved_at = scheme_now(), fund_id = $4, entry_id = $5 where person_id = $1 and request_id = $2`,
      [personId, requestId, approvedBy, fundId, entryId],
    );
  if (amount === 0n) {
    await write(null, null);
    return null;
  }
  const fundId = await payerOf(tx, request, currency);
  if (fundId === null) return leavePayerNotSet;
  const reason = `compensation of leave ${requestId}`;
  const approval = (entryId: string): Promise<unknown> => write(fundId, entryId);
  const command = { fundId, organisationId, amount, currency, actor: approvedBy, reason, approve: approval };
  return (await compensate(tx, command)) === 'done' ? null : { ...fundExhausted, path: PATH };
}

/** The fund that pays by the rules of the request, or where they name none by the policy in force; null where there is none in this currency. */
async function payerOf(tx: Tx, { personId, rules }: LeaveRequest, currency: string): Promise<string | null> {
  const id = rules.payerFund ?? (await policyOfPerson(tx, personId))?.content.leave.payerFund;
  const fund = id !== undefined && isUuid(id) ? await tx.getRepository(FundEntity).findOneBy({ id, currency }) : null;
  return fund?.id ?? null;
}
