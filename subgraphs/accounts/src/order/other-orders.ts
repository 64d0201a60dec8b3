import type { Tx } from '@tessera/kit/database/transaction.ts';

/** States in which a person has, or has had, the place of a session. The index `training_order_once_per_session` has the same. */
const HAS_PLACE = `'REQUESTED', 'AWAITING_FUNDING', 'CONFIRMED', 'COUNTER_PROPOSED', 'STARTED', 'DELIVERED', 'DISPUTED', 'COMPLETED'`;

/** The order by which a person has a session already, other than `besides`; null when there is none. Under the account's lock. */
export async function orderOfSession(
  tx: Tx,
  { personId, sessionId, besides = null }: { personId: string; sessionId: string; besides?: string | null },
): Promise<string | null> {
  const [order] = await tx.query<{ id: string }[]>(
    `select id from training_order where person_id = $1 and session_id = $2 and id is distinct from $3 and state in (${HAS_PLACE})`,
    [personId, sessionId, besides],
  );
  return order?.id ?? null;
}

/** How many orders of a person keep a place and wait for a part of their price, those that are being placed included. Under the account's lock. */
export async function ordersAwaiting(tx: Tx, personId: string): Promise<number> {
  const [counted] = await tx.query<{ awaiting: number }[]>(
    `select count(*)::integer as awaiting from training_order o join reservation r on r.account_id = o.account_id and r.order_id = o.id
      where o.person_id = $1 and (o.state = 'AWAITING_FUNDING' or o.state = 'REQUESTED' and r.reserved < o.price)`,
    [personId],
  );
  return counted?.awaiting ?? 0;
}
