import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { MoveReserved, TooMuch } from './move-reserved.ts';

type Movement = 'PAY_IN' | 'PAY_BACK' | 'SETTLE_OWN' | 'REFUND_OWN';

const moveOwn =
  (movement: Movement) =>
  async (tx: Tx, { accountId, orderId, amount, actor, reason }: MoveReserved): Promise<'done' | TooMuch> => {
    const [answer] = await tx.query<{ exceeds: string }[]>(`select move_own($1, $2, $3, $4, $5, $6) as exceeds`, [
      accountId,
      orderId,
      movement,
      amount.toString(),
      actor,
      reason,
    ]);
    const exceeds = BigInt(answer?.exceeds ?? '0');
    return exceeds === 0n ? 'done' : { exceeds };
  };

/** The learner's own share of an order has arrived. */
export const payIn = moveOwn('PAY_IN');

/** Own share that is held goes back to whoever paid it: never more than was paid, so an entitlement never becomes cash. */
export const payBack = moveOwn('PAY_BACK');

/** Own share becomes payable to the provider. */
export const settleOwn = moveOwn('SETTLE_OWN');

/** Settled own share comes back from the provider into the reservation. */
export const refundOwn = moveOwn('REFUND_OWN');
