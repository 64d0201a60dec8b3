import { checkLine } from '@tessera/kit/outcome/check-text.ts';
import { PAYMENT_REFERENCE_WANTED, paymentReferenceOf } from '../fund/payment-reference.ts';
import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { findManagedFund } from '../fund/find-fund.ts';
import type { Fund } from '../fund/fund.entity.ts';
import { advanceTopUps } from './advance-top-ups.ts';
import { insertTopUps } from './insert-top-ups.ts';
import type { SubmitTopUps, TopUpTerms } from './top-up-terms.ts';
import { TopUpBatchEntity, type TopUpBatch } from './top-up.entity.ts';
import { givesKind, isReserved } from './top-up.policy.ts';

export type SubmitTopUpsOutcome =
  { readonly batch: TopUpBatch } | { readonly refusal: NotFound | InvalidInput } | KeyRefused;

const REFERENCE = { least: 1, most: 100 };

function whyInvalid(fund: Fund, terms: TopUpTerms): InvalidInput | null {
  const { kind, reference, agreementReference, paymentReference } = terms;
  if (!givesKind(fund, kind)) return invalidInput('A fund of this kind does not give this kind.', 'input', 'kind');
  const unreadable = checkLine(reference, REFERENCE, 'input', 'reference');
  if (unreadable !== null) return unreadable;
  if (isReserved(reference)) return invalidInput('What the scheme grants itself has this name.', 'input', 'reference');
  if (
    (kind === 'COLLECTIVE_AGREEMENT') !== (agreementReference !== null) ||
    checkLine(agreementReference ?? '-', REFERENCE) !== null
  )
    return invalidInput(
      'A top-up by collective agreement, and no other, names the agreement.',
      'input',
      'agreementReference',
    );
  return paymentReferenceOf(paymentReference ?? '-') === null
    ? invalidInput(PAYMENT_REFERENCE_WANTED, 'input', 'paymentReference')
    : null;
}

/** The earmark is one of the fund's own. */
async function hasEarmark(tx: Tx, { fundId, earmarkId }: TopUpTerms): Promise<boolean> {
  if (earmarkId === null) return true;
  if (!isUuid(earmarkId)) return false;
  const rows = await tx.query<unknown[]>(`select from earmark where id = $1 and fund_id = $2`, [earmarkId, fundId]);
  return rows.length > 0;
}

/** Pledges top-ups out of a fund that the viewer manages, and grants them as far as nobody else has to approve and the money is there. */
export async function submitTopUps(
  db: DataSource,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: SubmitTopUps,
): Promise<SubmitTopUpsOutcome> {
  const begun = await inTransaction(db, async (tx) => {
    const found = await findManagedFund(tx, viewer, command.fundId);
    if ('refusal' in found) return found;
    const invalid = whyInvalid(found.fund, command);
    if (invalid !== null) return { refusal: invalid };
    if (!(await hasEarmark(tx, command))) return { refusal: notFound('earmark', 'input', 'earmarkId') };
    const scope = `topUp:${viewer.subject ?? ''}`;
    return once(tx, { scope, key, request: command }, async () => ({
      batchId: await insertTopUps(tx, viewer, found.fund, command),
    }));
  });
  if ('refusal' in begun) return begun;
  await advanceTopUps(db, begun.batchId);
  return {
    batch: await inTransaction(db, (tx) => tx.getRepository(TopUpBatchEntity).findOneByOrFail({ id: begun.batchId })),
  };
}
