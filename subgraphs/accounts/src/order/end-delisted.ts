import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import type { Delisting, DelistingCause } from './delisting.entity.ts';
import { endOrder, REBOOK } from './end-order.ts';
import { lapseIfOverdue } from './lapse-order.ts';
import { lockedOrder, type OrderKey } from './move-order.ts';
import type { OrderState } from './order.entity.ts';

/** Orders ended in one round: a chunk is found at once, and each order is a transaction of its own. */
const CHUNK = 50;

/** States in which nothing has begun. Whoever has begun goes on and is paid for: the provider stays bound to what it began. */
const notBegun: readonly OrderState[] = ['AWAITING_FUNDING', 'CONFIRMED', 'COUNTER_PROPOSED'];

/** What a learner is told of the cause. Either way the grace of the lots counts from today. */
const rulesOf: Readonly<Record<DelistingCause, readonly string[]>> = {
  SUSPENDED: ['DELISTED_BEFORE_START', 'SCHEME_AT_FAULT'],
  WITHDRAWN: ['WITHDRAWN_BEFORE_START', 'PROVIDER_AT_FAULT'],
};

const causeOf = { SUSPENDED: 'SCHEME', WITHDRAWN: 'PROVIDER' } as const satisfies Record<DelistingCause, string>;

type Open = Pick<Delisting, 'id' | 'opportunityId' | 'providerId' | 'effectiveOn' | 'cause'>;

const open = (db: DataSource): Promise<readonly Open[]> =>
  inTransaction(db, (tx) =>
    tx.query<Open[]>(
      `select id, opportunity_id as "opportunityId", provider_id as "providerId", effective_on::text as "effectiveOn", cause
         from delisting where done_at is null and effective_on <= scheme_today() order by id`,
    ),
  );

const chunkOf = (db: DataSource, { opportunityId, providerId }: Open): Promise<readonly OrderKey[]> =>
  inTransaction(db, (tx) =>
    tx.query<OrderKey[]>(
      `select account_id as "accountId", id as "orderId" from training_order
        where state = any($3) and (opportunity_id = $1 or provider_id = $2) order by id limit ${CHUNK}`,
      [opportunityId, providerId, notBegun],
    ),
  );

/** Ends one order, and not at the learner's fault, unless it began or ended meanwhile. */
const endOne = (db: DataSource, { id, effectiveOn, cause }: Open, key: OrderKey): Promise<void> =>
  inTransaction(db, async (tx) => {
    await tx.query(`select lock_account($1)`, [key.accountId]);
    const order = await lapseIfOverdue(tx, await lockedOrder(tx, key));
    if (!notBegun.includes(order.state)) return;
    await endOrder(tx, order, {
      state: 'CANCELLED_BY_PROVIDER',
      proposal: 'LAPSED',
      actor: 'accounts',
      reason: 'delisted',
      cause: causeOf[cause],
      explained: {
        rules: rulesOf[cause],
        inputs: { delisting: id, effectiveOn },
        remedy: REBOOK,
      },
    });
  });

/** An order that is being placed while its opportunity is delisted is confirmed or refused within a minute: until then the delisting is not done. */
const closeWhenDone = (db: DataSource, { id, opportunityId, providerId }: Open): Promise<unknown> =>
  inTransaction(db, (tx) =>
    tx.query(
      `update delisting set done_at = scheme_now() where id = $1 and done_at is null and told_at < scheme_now() - interval '2 minutes'
          and not exists (select from training_order where state = any($4) and (opportunity_id = $2 or provider_id = $3))`,
      [id, opportunityId, providerId, ['REQUESTED', ...notBegun]],
    ),
  );

/**
 * Ends the orders that had not begun when what they book was delisted: every cent goes back with its grace, every learner is told, and those who have begun go on. In
 * chunks, in any number of processes, as often as it likes, and no more than about `most`. Gives the number of orders ended.
 */
export async function endDelisted(db: DataSource, most = Infinity): Promise<number> {
  let ended = 0;
  for (const delisting of await open(db)) {
    for (let chunk = await chunkOf(db, delisting); chunk.length > 0; chunk = await chunkOf(db, delisting)) {
      for (const key of chunk) await endOne(db, delisting, key);
      ended += chunk.length;
      if (ended >= most) return ended;
    }
    await closeWhenDone(db, delisting);
  }
  return ended;
}
