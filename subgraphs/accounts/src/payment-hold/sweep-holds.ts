import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { PaymentHoldEntity } from './payment-hold.entity.ts';
import { HOLD_UNPAID } from './place-hold.ts';
import { recoverHeld } from './recover-held.ts';
import { releaseIfOverdue } from './release-hold.ts';

/** Lets holds go whose deadline is over. A hold that somebody decides just now is left to them. */
const releaseOverdue = (db: DataSource): Promise<void> =>
  inTransaction(db, async (tx) => {
    const due = await tx.query<{ id: string }[]>(
      `select id from payment_hold where state in ('OPEN', 'HEARING', 'CONFIRMED') and deadline < scheme_today() order by id limit 50 for no key update skip locked`,
    );
    for (const { id } of due)
      await releaseIfOverdue(tx, await tx.getRepository(PaymentHoldEntity).findOneByOrFail({ id }));
  });

/** What time and interruption leave to do: holds that lapse, payments that became due while a hold was being placed, and recoveries that were interrupted. */
export async function sweepHolds(db: DataSource): Promise<void> {
  await releaseOverdue(db);
  await inTransaction(db, (tx) => tx.query(HOLD_UNPAID));
  await recoverHeld(db);
}
