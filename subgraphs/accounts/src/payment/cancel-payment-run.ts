import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import type { DataSource } from 'typeorm';
import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { PaymentRunEntity, type PaymentRun } from './payment-run.entity.ts';

export type CancelOutcome = { readonly run: PaymentRun } | { readonly refusal: NotFound | WrongState | InvalidInput };

/** Gives up a prepared run, by anybody of the treasury: its payments wait for the next one. Cancelled already: the same answer. */
export const cancelPaymentRun = (
  db: DataSource,
  viewer: Viewer,
  { reference, reason }: { readonly reference: string; readonly reason: string },
): Promise<CancelOutcome> =>
  inTransaction(db, async (tx) => {
    const runs = tx.getRepository(PaymentRunEntity);
    const run = await runs.findOne({ where: { reference }, lock: { mode: 'for_no_key_update' } });
    if (run === null || viewer.subject === null) return { refusal: notFound('payment run', 'input', 'reference') };
    const refused = checkText(reason, { most: 1000 }, 'input', 'reason');
    if (refused !== null) return { refusal: refused };
    if (run.cancelledAt !== null) return { run };
    if (run.executedAt !== null) return { refusal: wrongState('payment run', 'EXECUTED', 'input', 'reference') };
    const freed = await freePayments(tx, run);
    const cancelled = { cancelledBy: viewer.subject, cancelledAt: await schemeNow(tx), cancelReason: reason };
    await runs.update({ id: run.id }, cancelled);
    await announce(tx, {
      aggregateType: 'PaymentRun',
      aggregateId: run.id,
      type: 'PaymentRunCancelled',
      payload: { runId: run.id, payments: freed },
    });
    return { run: { ...run, ...cancelled } };
  });

/** Gives everything in a run back to the next one; the number of it. */
async function freePayments(tx: Tx, { id }: PaymentRun): Promise<number> {
  const [, payments] = await tx.query<[unknown[], number]>(
    `update payment set run_id = null where run_id = $1 and state = 'RELEASED'`,
    [id],
  );
  const [, compensations] = await tx.query<[unknown[], number]>(
    `update leave_compensation set run_id = null where run_id = $1`,
    [id],
  );
  return payments + compensations;
}
