import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import { holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { fundExhausted, type FundExhausted } from '../co-funding/co-funding-refusal.ts';
import { FundEntity } from '../fund/fund.entity.ts';
import { isFundExhausted } from '../ledger/ledger-error.ts';
import { correctionConflictOfInterest, type CorrectionConflictOfInterest } from './correction-refusal.ts';
import { LedgerCorrectionEntity, type LedgerCorrection } from './correction.entity.ts';
import { isInvolved } from './propose-correction.ts';

/** What a second person says to a correction. */
export interface DecideCorrection {
  readonly correctionId: string;
  readonly decision: 'APPROVE' | 'REJECT';
}

type DecideRefusal = NotFound | WrongState | CorrectionConflictOfInterest | FundExhausted;

export type DecideCorrectionOutcome = { readonly correction: LedgerCorrection } | { readonly refusal: DecideRefusal };

const decided = { APPROVE: 'APPROVED', REJECT: 'REJECTED' } as const;

/** Takes back what there is to take back, and tells of it. False when nothing is left. */
async function carryOut(tx: Tx, { id, accountId, lotId }: LedgerCorrection, by: string): Promise<boolean> {
  const [done] = await tx.query<{ amount: string }[]>(`select correct_ledger($1, $2) as amount`, [id, by]);
  if (BigInt(done?.amount ?? '0') === 0n) return false;
  if (accountId !== null)
    await announce(tx, {
      aggregateType: 'LearningAccount',
      aggregateId: accountId,
      type: 'EntitlementCorrected',
      payload: { correctionId: id, lotId },
    });
  return true;
}

async function decide(
  tx: Tx,
  viewer: Viewer & { readonly subject: string },
  { correctionId, decision }: DecideCorrection,
): Promise<DecideCorrectionOutcome> {
  const corrections = tx.getRepository(LedgerCorrectionEntity);
  const known = isUuid(correctionId)
    ? await corrections.findOne({ where: { id: correctionId }, lock: { mode: 'for_no_key_update' } })
    : null;
  if (known === null) return { refusal: notFound('correction', 'input', 'correctionId') };
  if (known.decidedBy === viewer.subject && known.state === decided[decision]) return { correction: known };
  if (known.state !== 'PROPOSED') return { refusal: wrongState('correction', known.state, 'input', 'correctionId') };
  const fund = await tx.getRepository(FundEntity).findOneByOrFail({ id: known.fundId });
  if (known.proposedBy === viewer.subject || (await isInvolved(tx, viewer, fund, known)))
    return { refusal: correctionConflictOfInterest };
  if (decision === 'APPROVE' && !(await carryOut(tx, known, viewer.subject)))
    return { refusal: wrongState('lot', 'SPENT', 'input', 'correctionId') };
  if (decision === 'REJECT')
    await tx.query(
      `update ledger_correction set state = 'REJECTED', decided_by = $2, decided_at = scheme_now() where id = $1`,
      [known.id, viewer.subject],
    );
  return { correction: await corrections.findOneByOrFail({ id: known.id }) };
}

/**
 * A second person of the treasury decides on a correction. An approved payment is taken back whole, as far as the fund still has it; of a lot only what is left within
 * its last day: what is kept for an order or was spent stays the holder's. The same decision again changes nothing.
 */
export async function decideCorrection(
  db: DataSource,
  viewer: Viewer,
  command: DecideCorrection,
): Promise<DecideCorrectionOutcome> {
  const { subject } = viewer;
  if (!holdsRole(viewer, 'TREASURY') || subject === null)
    return { refusal: notFound('correction', 'input', 'correctionId') };
  try {
    return await inTransaction(db, (tx) => decide(tx, { ...viewer, subject }, command));
  } catch (error) {
    if (!isFundExhausted(error)) throw error;
    return { refusal: fundExhausted };
  }
}
