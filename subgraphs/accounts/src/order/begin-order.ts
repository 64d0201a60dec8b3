import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { LearningAccount } from '../account/account.entity.ts';
import type { SessionSnapshot } from './registry.ts';

/** How long a placement may stay undecided before it is undone. */
const DEADLINE = '60 seconds';

/** Writes the order as REQUESTED, with the terms registry gave for it. Returns its id. */
export async function beginOrder(tx: Tx, account: LearningAccount, session: SessionSnapshot): Promise<string> {
  const [order] = await tx.query<{ id: string }[]>(
    `insert into training_order (account_id, person_id, session_id, opportunity_id, opportunity_version, provider_id, price, currency, deadline, starts_on, ends_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, scheme_now() + $9::interval, $10, $11) returning id`,
    [
      account.id,
      account.personId,
      session.sessionId,
      session.opportunityId,
      session.opportunityVersion,
      session.providerId,
      session.price.toString(),
      session.currency,
      DEADLINE,
      session.startsOn,
      session.endsOn,
    ],
  );
  if (order === undefined) throw new Error('an order that was just written is not there');
  return order.id;
}
