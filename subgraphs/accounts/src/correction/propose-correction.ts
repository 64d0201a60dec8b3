import { paymentReferenceOf } from '../fund/payment-reference.ts';
import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { IsNull, type DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { findFund } from '../fund/find-fund.ts';
import { FundPaymentEntity, type Fund } from '../fund/fund.entity.ts';
import { managesFund } from '../fund/fund.policy.ts';
import { EntitlementLotEntity } from '../ledger/ledger.entity.ts';
import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { TopUpEntity } from '../top-up/top-up.entity.ts';
import { correctionConflictOfInterest, type CorrectionConflictOfInterest } from './correction-refusal.ts';
import { LedgerCorrectionEntity, type LedgerCorrection } from './correction.entity.ts';

/** What was posted in error, and why it is one. */
export interface ProposeCorrection {
  readonly error:
    | { readonly fundId: string; readonly paymentReference: string } // a payment that treasury confirmed
    | { readonly batchId: string; readonly rowNumber: number }; // a top-up that was granted
  readonly reason: string;
  readonly idempotencyKey: string;
}

type ProposeRefusal = NotFound | InvalidInput | WrongState | CorrectionConflictOfInterest;

export type ProposeCorrectionOutcome =
  { readonly correction: LedgerCorrection } | { readonly refusal: ProposeRefusal | KeyRefused['refusal'] };

/** What a correction is about, as it was posted. */
type Posted = Pick<LedgerCorrection, 'kind' | 'entryId' | 'accountId' | 'lotId' | 'paymentReference' | 'amount'> & {
  readonly fund: Fund;
};

async function postedOf(tx: Tx, { error }: ProposeCorrection): Promise<Posted | null> {
  const none = { accountId: null, lotId: null, paymentReference: null, amount: null };
  if ('fundId' in error) {
    const found = await findFund(tx, error.fundId, () => true);
    if ('refusal' in found) return null;
    const payment = await tx.getRepository(FundPaymentEntity).findOneBy({
      fundId: error.fundId,
      paymentReference: paymentReferenceOf(error.paymentReference) ?? '',
      correctedBy: IsNull(),
    });
    return payment === null ? null : { ...none, ...payment, kind: 'DEPOSIT', fund: found.fund };
  }
  const row = isUuid(error.batchId)
    ? await tx.getRepository(TopUpEntity).findOneBy({ ...error, state: 'GRANTED' })
    : null;
  if (row?.accountId == null) return null;
  const { fundId, accountId, reference: grantReference } = row;
  const lot = await tx.getRepository(EntitlementLotEntity).findOneByOrFail({ accountId, fundId, grantReference });
  const found = await findFund(tx, fundId, () => true);
  if ('refusal' in found) return null;
  return { ...none, kind: 'GRANT', fund: found.fund, entryId: lot.entryId, accountId, lotId: lot.id };
}

/** The account is the viewer's own. */
async function holdsAccount(tx: Tx, { subject }: Viewer, accountId: string | null): Promise<boolean> {
  const rows = await tx.query<unknown[]>(`select from learning_account where id = $1 and person_id = $2`, [
    accountId,
    subject,
  ]);
  return rows.length > 0;
}

/** Whether the viewer has a part in what is to be corrected. */
export const isInvolved = async (
  tx: Tx,
  viewer: Viewer,
  fund: Fund,
  { accountId }: Pick<LedgerCorrection, 'accountId'>,
): Promise<boolean> => managesFund(viewer, fund) || holdsAccount(tx, viewer, accountId);

async function propose(
  tx: Tx,
  viewer: Viewer,
  { fund, ...posted }: Posted,
  reason: string,
): Promise<{ readonly correctionId: string } | { readonly refusal: ProposeRefusal }> {
  if (await isInvolved(tx, viewer, fund, posted)) return { refusal: correctionConflictOfInterest };
  const id = uuidv7();
  const { kind, entryId, accountId, lotId, paymentReference, amount } = posted;
  const proposed: readonly unknown[] = await tx.query(
    `insert into ledger_correction (id, kind, fund_id, entry_id, account_id, lot_id, payment_reference, amount, currency, reason, proposed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing returning id`,
    [
      id,
      kind,
      fund.id,
      entryId,
      accountId,
      lotId,
      paymentReference,
      amount?.toString() ?? null,
      fund.currency,
      reason,
      viewer.subject,
    ],
  );
  return proposed.length > 0 ? { correctionId: id } : { refusal: wrongState('correction', 'PROPOSED', 'input') };
}

/** Somebody of the treasury has found an error: a payment that was confirmed in error, or a top-up that was granted in error. Nothing moves before a second person has decided. */
export const proposeCorrection = (
  db: DataSource,
  viewer: Viewer,
  command: ProposeCorrection,
): Promise<ProposeCorrectionOutcome> =>
  inTransaction(db, async (tx): Promise<ProposeCorrectionOutcome> => {
    const { idempotencyKey: key, ...request } = command;
    const what =
      'fundId' in command.error ? (['payment', 'paymentReference'] as const) : (['top-up', 'rowNumber'] as const);
    const missing = { refusal: notFound(what[0], 'input', what[1]) };
    if (!holdsRole(viewer, 'TREASURY') || viewer.subject === null) return missing;
    const refused = checkText(command.reason, { most: 1000 }, 'input', 'reason');
    if (refused !== null) return { refusal: refused };
    const scope = `correctionPropose:${viewer.subject}`;
    const proposed = await once(tx, { scope, key, request }, async () => {
      const posted = await postedOf(tx, command);
      return posted === null ? missing : propose(tx, viewer, posted, command.reason);
    });
    if ('refusal' in proposed) return proposed;
    return {
      correction: await tx.getRepository(LedgerCorrectionEntity).findOneByOrFail({ id: proposed.correctionId }),
    };
  });
