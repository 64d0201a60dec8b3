import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { findManagedFund } from '../fund/find-fund.ts';
import { advanceTopUps } from './advance-top-ups.ts';
import {
  approverIsProposer,
  approverIsRecipient,
  contentChanged,
  type ApproverIsProposer,
  type ApproverIsRecipient,
  type ContentChanged,
} from './top-up-refusal.ts';
import { TopUpBatchEntity, type TopUpBatch } from './top-up.entity.ts';

const missing = { refusal: notFound('batch', 'input', 'batchId') };

/** A batch of a fund that the viewer manages, locked. */
async function lockedBatch(tx: Tx, viewer: Viewer, batchId: string): Promise<TopUpBatch | null> {
  if (!isUuid(batchId)) return null;
  const batch = await tx
    .getRepository(TopUpBatchEntity)
    .findOne({ where: { id: batchId }, lock: { mode: 'for_no_key_update' } });
  if (batch === null) return null;
  return 'refusal' in (await findManagedFund(tx, viewer, batch.fundId)) ? null : batch;
}

const reloaded = (tx: Tx, { id }: TopUpBatch): Promise<TopUpBatch> =>
  tx.getRepository(TopUpBatchEntity).findOneByOrFail({ id });

/** What is approved: the very content the approver has seen. */
export interface ApproveTopUps {
  readonly batchId: string;
  readonly contentHash: string;
}

export type ApproveTopUpsOutcome =
  | { readonly batch: TopUpBatch }
  | { readonly refusal: NotFound | WrongState | ApproverIsProposer | ApproverIsRecipient | ContentChanged };

/** The approver would be topped up by the batch. */
async function isRecipient(tx: Tx, { subject }: Viewer, { id, fundId, reference }: TopUpBatch): Promise<boolean> {
  const rows = await tx.query<unknown[]>(
    `select from learning_account a join top_up t on t.fund_id = $2 and t.reference = $3 and t.account_id = a.id and t.batch_id = $4 and t.state = 'PENDING'
      where a.person_id = $1`,
    [subject, fundId, reference, id],
  );
  return rows.length > 0;
}

/** A second person of the funder approves a batch, which is then granted as far as the money is there. Approving again changes nothing. */
export async function approveTopUps(
  db: DataSource,
  viewer: Viewer,
  { batchId, contentHash }: ApproveTopUps,
): Promise<ApproveTopUpsOutcome> {
  const approved = await inTransaction(db, async (tx): Promise<ApproveTopUpsOutcome> => {
    const batch = await lockedBatch(tx, viewer, batchId);
    if (batch === null) return missing;
    if (batch.submittedBy === viewer.subject) return { refusal: approverIsProposer };
    if (await isRecipient(tx, viewer, batch)) return { refusal: approverIsRecipient };
    if (batch.contentHash !== contentHash) return { refusal: contentChanged(batch.contentHash) };
    if (batch.approvedBy === viewer.subject) return { batch };
    if (batch.state !== 'DRAFT') return { refusal: wrongState('batch', batch.state, 'input', 'batchId') };
    await tx.query(
      `update top_up_batch set state = 'CONFIRMED', approved_by = $2, approved_at = scheme_now() where id = $1`,
      [batch.id, viewer.subject],
    );
    return { batch };
  });
  if ('refusal' in approved) return approved;
  await advanceTopUps(db, batchId);
  return { batch: await inTransaction(db, (tx) => reloaded(tx, approved.batch)) };
}

export type WithdrawTopUpsOutcome = { readonly batch: TopUpBatch } | { readonly refusal: NotFound | WrongState };

/** A funder takes back a batch of which nothing has been granted. What was granted belongs to the holders. */
export const withdrawTopUps = (db: DataSource, viewer: Viewer, batchId: string): Promise<WithdrawTopUpsOutcome> =>
  inTransaction(db, async (tx): Promise<WithdrawTopUpsOutcome> => {
    const batch = await lockedBatch(tx, viewer, batchId);
    if (batch === null) return missing;
    if (batch.state === 'RETURNED') return { batch };
    const begun = await tx.query<unknown[]>(`select from top_up where batch_id = $1 and state = 'GRANTED' limit 1`, [
      batchId,
    ]);
    if (begun.length > 0 || !['DRAFT', 'CONFIRMED', 'AWAITING_FUNDS'].includes(batch.state))
      return { refusal: wrongState('batch', batch.state, 'input', 'batchId') };
    await tx.query(`update top_up set state = 'WITHDRAWN' where batch_id = $1 and state = 'PENDING'`, [batchId]);
    await tx.getRepository(TopUpBatchEntity).update({ id: batchId }, { state: 'RETURNED' });
    return { batch: await reloaded(tx, batch) };
  });
