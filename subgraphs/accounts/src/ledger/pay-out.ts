import type { Tx } from '@tessera/kit/database/transaction.ts';

/** What is to be paid to one provider. */
export interface PayOut {
  readonly providerId: string;
  readonly amount: bigint; // minor units
  readonly currency: string;
  readonly actor: string;
  readonly reason: string;
}

/** Both parts in minor units; their sum is the amount. */
export interface PaidOut {
  readonly netted: bigint; // taken off because the provider owed it
  readonly paid: bigint;
}

/** Pays a provider from what is payable, after netting what the provider owes for refunds that came after an earlier payout. */
export async function payOut(tx: Tx, { providerId, amount, currency, actor, reason }: PayOut): Promise<PaidOut> {
  const [answer] = await tx.query<{ netted: string; paid: string }[]>(`select * from pay_out($1, $2, $3, $4, $5)`, [
    providerId,
    currency,
    amount.toString(),
    actor,
    reason,
  ]);
  return { netted: BigInt(answer?.netted ?? '0'), paid: BigInt(answer?.paid ?? '0') };
}
