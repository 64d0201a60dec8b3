import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { least } from '@tessera/kit/money/money.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { payOut } from '../ledger/pay-out.ts';
import { ownOrganisations } from './payment.policy.ts';
import { paymentConflictOfInterest, type PaymentConflictOfInterest } from './payment-refusal.ts';
import { PaymentRunEntity, type PaymentRun } from './payment-run.entity.ts';

export type ExecuteOutcome =
  { readonly run: PaymentRun } | { readonly refusal: NotFound | WrongState | PaymentConflictOfInterest };

/** Part of a run of one provider, or of one employer that is compensated for leave, in one currency. */
interface Part {
  readonly providerId: string;
  readonly currency: string;
}

/** Executes a prepared run: another person than the one who prepared it. Executed already: the same answer, and nothing is paid again. */
export const executePaymentRun = (db: DataSource, viewer: Viewer, reference: string): Promise<ExecuteOutcome> =>
  inTransaction(db, async (tx) => {
    const runs = tx.getRepository(PaymentRunEntity);
    const run = await runs.findOne({ where: { reference }, lock: { mode: 'for_no_key_update' } });
    if (run === null || viewer.subject === null) return { refusal: notFound('payment run', 'input', 'reference') };
    if (run.executedAt !== null) return { run };
    if (run.cancelledAt !== null) return { refusal: wrongState('payment run', 'CANCELLED', 'input', 'reference') };
    if (run.preparedBy === viewer.subject)
      return {
        refusal: paymentConflictOfInterest('Nobody executes the run that they prepared.', 'input', 'reference'),
      };
    const parts = await tx.query<Part[]>(
      `select provider_id as "providerId", currency from payment where run_id = $1 and state = 'RELEASED'
       union select organisation_id, currency from leave_compensation where run_id = $1 order by 1, 2`,
      [run.id],
    );
    if (parts.some(({ providerId }) => ownOrganisations(viewer).includes(providerId)))
      return {
        refusal: paymentConflictOfInterest('Nobody executes a run that pays who they act for.', 'input', 'reference'),
      };
    for (const part of parts) await payPart(tx, run, part, viewer.subject);
    await tx.query(`update payment_run set executed_by = $2, executed_at = scheme_now() where id = $1`, [
      run.id,
      viewer.subject,
    ]);
    await announce(tx, {
      aggregateType: 'PaymentRun',
      aggregateId: run.id,
      type: 'PaymentRunExecuted',
      payload: { runId: run.id, providers: parts.length },
    });
    return { run: await runs.findOneByOrFail({ id: run.id }) };
  });

interface Sums {
  readonly gross: string; // of the run's payments and compensations
  readonly unpaid: string; // of all that are not paid
}

/**
 * Pays one provider. What refunds of earlier payouts took off its payable is deducted: the payable is less than its unpaid payments by exactly that. What it owes beyond
 * that, the ledger nets.
 */
async function payPart(tx: Tx, run: PaymentRun, { providerId, currency }: Part, actor: string): Promise<void> {
  const [locked] = await tx.query<{ payable: string | null }[]>(`select lock_payable($1, $2) as payable`, [
    providerId,
    currency,
  ]);
  const items = await tx.query<{ account_id: string; id: string }[]>(
    `select account_id, id from payment where run_id = $1 and provider_id = $2 and currency = $3 and state = 'RELEASED'
      order by account_id, id for no key update`,
    [run.id, providerId, currency],
  );
  const [sums] = await tx.query<Sums[]>(
    `select coalesce(sum(amount) filter (where in_run), 0)::text as gross, coalesce(sum(amount), 0)::text as unpaid
       from (select amount - recovered as amount, coalesce(run_id = $1, false) and state = 'RELEASED' as in_run
               from payment where provider_id = $2 and currency = $3 and state in ('DUE', 'HELD', 'RELEASED')
             union all
             select amount, coalesce(run_id = $1, false)
               from leave_compensation where organisation_id = $2 and currency = $3 and entry_id is not null and payout_id is null) due`,
    [run.id, providerId, currency],
  );
  const gross = BigInt(sums?.gross ?? '0');
  if (gross === 0n) return; // held a moment ago
  const deducted = least(gross, BigInt(sums?.unpaid ?? '0') - BigInt(locked?.payable ?? '0'));
  const amount = gross - deducted;
  const reason = `payment run ${run.reference}`;
  const out =
    amount > 0n ? await payOut(tx, { providerId, amount, currency, actor, reason }) : { netted: 0n, paid: 0n };
  await book(tx, run, { providerId, currency, gross, deducted, ...out }, items);
}

interface Booking extends Part {
  readonly gross: bigint;
  readonly deducted: bigint;
  readonly netted: bigint;
  readonly paid: bigint;
}

/** Writes the payout with its items, and the payments and compensations as paid. */
async function book(
  tx: Tx,
  run: PaymentRun,
  { providerId, currency, gross, deducted, netted, paid }: Booking,
  items: readonly { readonly account_id: string; readonly id: string }[],
): Promise<void> {
  const [payout] = await tx.query<{ id: string }[]>(
    `insert into payout (run_id, provider_id, currency, gross, deducted, netted, paid) values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [run.id, providerId, currency, ...[gross, deducted, netted, paid].map(String)],
  );
  if (payout === undefined) throw new Error('a payout that was just written is not there');
  const keys = [items.map(({ account_id }) => account_id), items.map(({ id }) => id)];
  await tx.query(
    `insert into payout_item (account_id, payment_id, payout_id, amount)
       select p.account_id, p.id, $1, p.amount - p.recovered from payment p join unnest($2::uuid[], $3::uuid[]) f (account_id, id) using (account_id, id)`,
    [payout.id, ...keys],
  );
  await tx.query(
    `update payment p set state = 'PAID' from unnest($1::uuid[], $2::uuid[]) f (account_id, id) where p.account_id = f.account_id and p.id = f.id`,
    keys,
  );
  await tx.query(
    `update leave_compensation set payout_id = $1 where run_id = $2 and organisation_id = $3 and currency = $4`,
    [payout.id, run.id, providerId, currency],
  );
  await announce(tx, {
    aggregateType: 'Payout',
    aggregateId: payout.id,
    type: 'ProviderPaidOut',
    payload: { payoutId: payout.id, runId: run.id, providerId },
  });
}
