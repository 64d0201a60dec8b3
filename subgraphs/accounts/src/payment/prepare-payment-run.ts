import { inTransaction, orRollBack, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, wrongState, type InvalidInput, type WrongState } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { ownOrganisations } from './payment.policy.ts';
import { paymentConflictOfInterest, type PaymentConflictOfInterest } from './payment-refusal.ts';
import { PaymentRunEntity, type PaymentRun } from './payment-run.entity.ts';

export type PrepareOutcome =
  { readonly run: PaymentRun } | { readonly refusal: InvalidInput | WrongState | PaymentConflictOfInterest };

const PATH = ['input', 'reference'] as const;
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,34}$/;

const wrongReference = invalidInput(
  'A reference has 3 to 35 letters, digits, blanks, points, strokes or hyphens.',
  ...PATH,
);

// Payments that nobody holds and no run has, and approved compensations. A hold that was placed a moment ago counts, whether or not it has reached the payment.
const TAKE_UP = `
  with free as materialized (
    select account_id, id from payment p
     where state in ('DUE', 'RELEASED') and run_id is null
       and not exists (select from payment_hold h where h.provider_id = p.provider_id and (h.order_id is null or h.order_id = p.order_id)
                          and h.state in ('OPEN', 'HEARING', 'CONFIRMED'))
     order by account_id, id for no key update skip locked),
  taken as (
    update payment p set state = 'RELEASED', run_id = $1 from free f where p.account_id = f.account_id and p.id = f.id returning p.provider_id),
  compensation as materialized (
    select person_id, request_id from leave_compensation where entry_id is not null and run_id is null
     order by person_id, request_id for no key update skip locked),
  compensated as (
    update leave_compensation l set run_id = $1 from compensation f where l.person_id = f.person_id and l.request_id = f.request_id returning l.organisation_id)
  select count(*)::integer as payments, coalesce(bool_or(payee = any($2::uuid[])), false) as "isParty"
    from (select provider_id as payee from taken union all select organisation_id from compensated) all_taken`;

/** Puts every payment that is due and not held, and every compensation of leave that is approved, into one run, under a reference of the treasury's. The same reference again gives the same run. */
export const preparePaymentRun = (db: DataSource, viewer: Viewer, reference: string): Promise<PrepareOutcome> =>
  inTransaction(db, async (tx) => {
    const preparedBy = viewer.subject;
    if (preparedBy === null || !REFERENCE.test(reference)) return { refusal: wrongReference };
    return orRollBack(tx, async () => {
      const value = await prepare(tx, viewer, preparedBy, reference);
      return { keep: 'run' in value, value };
    });
  });

async function prepare(tx: Tx, viewer: Viewer, preparedBy: string, reference: string): Promise<PrepareOutcome> {
  const [born] = await tx.query<{ id: string }[]>(
    `insert into payment_run (reference, prepared_by) values ($1, $2) on conflict (reference) do nothing returning id`,
    [reference, preparedBy],
  );
  const run = await tx.getRepository(PaymentRunEntity).findOneByOrFail({ reference });
  if (born === undefined) return preparedBefore(run, preparedBy);
  const [taken] = await tx.query<{ payments: number; isParty: boolean }[]>(TAKE_UP, [run.id, ownOrganisations(viewer)]);
  if (taken === undefined || taken.payments === 0) return { refusal: invalidInput('Nothing is due.', ...PATH) };
  if (taken.isParty)
    return { refusal: paymentConflictOfInterest('Nobody prepares a run that pays who they act for.', ...PATH) };
  await announce(tx, {
    aggregateType: 'PaymentRun',
    aggregateId: run.id,
    type: 'PaymentRunPrepared',
    payload: { runId: run.id, payments: taken.payments },
  });
  return { run };
}

function preparedBefore(run: PaymentRun, preparedBy: string): PrepareOutcome {
  if (run.preparedBy !== preparedBy) return { refusal: invalidInput('Somebody else used this reference.', ...PATH) };
  return run.cancelledAt === null ? { run } : { refusal: wrongState('payment run', 'CANCELLED', ...PATH) };
}
