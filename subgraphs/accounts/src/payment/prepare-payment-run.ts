import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { PaymentRunEntity, type PaymentRun } from './payment-run.entity.ts';

export type PrepareOutcome = { readonly run: PaymentRun } | { readonly refusal: InvalidInput };

const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9 ./-]{2,34}$/;

/** Payments that nobody holds and no run has: those a run takes up. A hold that was placed a moment ago counts, whether or not it has reached the payment. */
const FREE = `
  select account_id, id from payment p
   where state in ('DUE', 'RELEASED') and run_id is null
     and not exists (select from payment_hold h where h.provider_id = p.provider_id and (h.order_id is null or h.order_id = p.order_id)
                        and h.state in ('OPEN', 'HEARING', 'CONFIRMED'))
   order by account_id, id for no key update skip locked`;

/** Puts every payment that is due and not held into one run, under a reference of the treasury's. The same reference again gives the same run. */
export const preparePaymentRun = (db: DataSource, viewer: Viewer, reference: string): Promise<PrepareOutcome> =>
  inTransaction(db, async (tx) => {
    if (viewer.subject === null || !REFERENCE.test(reference))
      return {
        refusal: invalidInput(
          'A reference has 3 to 35 letters, digits, blanks, points, strokes or hyphens.',
          'input',
          'reference',
        ),
      };
    const runs = tx.getRepository(PaymentRunEntity);
    const known = await runs.findOneBy({ reference });
    if (known !== null)
      return known.preparedBy === viewer.subject
        ? { run: known }
        : { refusal: invalidInput('Somebody else used this reference.', 'input', 'reference') };
    const free = await tx.query<{ account_id: string; id: string }[]>(FREE);
    if (free.length === 0) return { refusal: invalidInput('Nothing is due.', 'input', 'reference') };
    const [born] = await tx.query<{ id: string }[]>(
      `insert into payment_run (reference, prepared_by) values ($1, $2) returning id`,
      [reference, viewer.subject],
    );
    if (born === undefined) throw new Error('a run that was just written is not there');
    await tx.query(
      `update payment p set state = 'RELEASED', run_id = $1 from unnest($2::uuid[], $3::uuid[]) f (account_id, id)
        where p.account_id = f.account_id and p.id = f.id`,
      [born.id, free.map(({ account_id }) => account_id), free.map(({ id }) => id)],
    );
    await announce(tx, {
      aggregateType: 'PaymentRun',
      aggregateId: born.id,
      type: 'PaymentRunPrepared',
      payload: { runId: born.id, payments: free.length },
    });
    return { run: await runs.findOneByOrFail({ id: born.id }) };
  });
