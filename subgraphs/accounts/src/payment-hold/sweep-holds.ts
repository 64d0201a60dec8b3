import { allInTurn, eachInTurn } from '@tessera/kit/server/each-in-turn.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { PaymentHoldEntity } from './payment-hold.entity.ts';
import { HOLD_UNPAID } from './place-hold.ts';
import { recoverHeld } from './recover-held.ts';
import { releaseIfOverdue } from './release-hold.ts';

const overdue = (db: DataSource): Promise<readonly { id: string }[]> =>
  inTransaction(db, (tx) =>
    tx.query<{ id: string }[]>(
      `select id from payment_hold where state in ('OPEN', 'HEARING', 'CONFIRMED') and deadline < scheme_today() order by id limit 50`,
    ),
  );

/** Lets one hold go whose deadline is over. A hold that somebody decides just now is left to them. */
const releaseOne = (db: DataSource, id: string): Promise<void> =>
  inTransaction(db, async (tx) => {
    const lock = { mode: 'for_no_key_update', onLocked: 'skip_locked' } as const;
    const hold = await tx.getRepository(PaymentHoldEntity).findOne({ where: { id }, lock });
    if (hold !== null) await releaseIfOverdue(tx, hold);
  });

/** What time and interruption leave to do: holds that lapse, payments that became due while a hold was being placed, and recoveries that were interrupted. */
export async function sweepHolds(db: DataSource): Promise<void> {
  await allInTurn(
    async () => eachInTurn(await overdue(db), ({ id }) => releaseOne(db, id)),
    () => inTransaction(db, (tx) => tx.query(HOLD_UNPAID)),
    () => recoverHeld(db),
  );
}
