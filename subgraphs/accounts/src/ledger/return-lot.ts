import type { Tx } from '@tessera/kit/database/transaction.ts';

/** Which lot, and why it goes back. */
export interface ReturnLot {
  readonly accountId: string;
  readonly lotId: string;
  readonly actor: string;
  readonly reason: string;
}

/** Gives what is left of a lot back to its fund: an earmark that was declined, or money whose condition can no longer be met. Gives the amount in minor units. */
export async function returnLot(tx: Tx, { accountId, lotId, actor, reason }: ReturnLot): Promise<bigint> {
  const [answer] = await tx.query<{ returned: string }[]>(`select return_lot($1, $2, $3, $4) as returned`, [
    accountId,
    lotId,
    actor,
    reason,
  ]);
  return BigInt(answer?.returned ?? '0');
}
