import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { TrainingOrder } from '../order/order.entity.ts';

/**
 * Takes what was just refunded to an order off its payments: off those that are not paid yet first, the latest first. What had been paid already the ledger nets with
 * the provider's next payout.
 */
export async function recoverPayments(tx: Tx, { accountId, id }: TrainingOrder, amount: bigint): Promise<void> {
  const rows = await tx.query<{ recovered: string }[]>(
    `with locked as (select * from payment where account_id = $1 and order_id = $2 order by id for no key update),
     part as (
       select p.id, p.amount - p.recovered as left_over,
              coalesce(sum(p.amount - p.recovered) over (order by (p.state = 'PAID'), p.id desc rows between unbounded preceding and 1 preceding), 0) as before
         from locked p where p.amount > p.recovered),
     taken as (select id, least(left_over, $3::bigint - before)::bigint as take from part where before < $3::bigint),
     done as (
       update payment p set recovered = p.recovered + t.take, state = case when p.recovered + t.take = p.amount then 'RECOVERED' else p.state end
         from taken t where p.account_id = $1 and p.id = t.id returning t.take)
     select coalesce(sum(take), 0)::text as recovered from done`,
    [accountId, id, amount.toString()],
  );
  if (rows[0]?.recovered !== amount.toString()) throw new Error('an order was refunded more than its payments');
}
