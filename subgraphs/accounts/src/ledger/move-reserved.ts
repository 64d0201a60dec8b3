import type { Tx } from '@tessera/kit/database/transaction.ts';

/** Part of an order's reservation, or all of it, on its way. */
export interface MoveReserved {
  readonly accountId: string;
  readonly orderId: string;
  readonly amount: bigint; // minor units
  readonly actor: string;
  readonly reason: string;
}

/** Why money comes back. HOLDER: the holder gave up what it was for. */
export type ReturnCause = 'HOLDER' | 'PROVIDER' | 'SCHEME' | 'FORCE_MAJEURE' | 'FUNDER';

/** Money on its way back to its lots. */
export type Return = MoveReserved & { readonly cause: ReturnCause };

/** Less was there than was asked for; nothing was written. */
export interface TooMuch {
  readonly exceeds: bigint; // by how much, in minor units
}

type Movement = 'SETTLE' | 'RELEASE' | 'REFUND';

async function move(
  tx: Tx,
  movement: Movement,
  { accountId, orderId, amount, actor, reason }: MoveReserved,
  cause: ReturnCause = 'HOLDER',
): Promise<'done' | TooMuch> {
  const [answer] = await tx.query<{ exceeds: string }[]>(
    `select move_reserved($1, $2, $3, $4, $5, $6, $7) as exceeds`,
    [accountId, orderId, movement, amount.toString(), actor, reason, cause],
  );
  const exceeds = BigInt(answer?.exceeds ?? '0');
  return exceeds === 0n ? 'done' : { exceeds };
}

/** Reserved money becomes payable to the provider, in spending order. */
export const settle = (tx: Tx, command: MoveReserved): Promise<'done' | TooMuch> => move(tx, 'SETTLE', command);

/**
 * Reserved money goes back to its lots, last spent first. A lot past its last day comes back with that day and the fund's grace on top where the holder is the cause; for any
 * other cause the whole lot is usable for at least the grace from today.
 */
export const release = (tx: Tx, command: Return): Promise<'done' | TooMuch> =>
  move(tx, 'RELEASE', command, command.cause);

/** Settled money comes back from the provider to its lots, last spent first, with the same rule for their last day. */
export const refund = (tx: Tx, command: Return): Promise<'done' | TooMuch> =>
  move(tx, 'REFUND', command, command.cause);
