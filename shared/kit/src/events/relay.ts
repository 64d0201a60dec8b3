import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/transaction.ts';
import type { Log } from '../telemetry/log.ts';
import type { OutboxEvent } from './outbox.ts';

/** An event on its way to a subscriber. Delivered more than once it has the same id. */
export interface EventInTransit extends OutboxEvent {
  readonly id: string;
  readonly attempts: number; // this one included
}

/** Who is owed events, and how one is delivered: resolves when the subscriber has acknowledged it. */
export interface Relay {
  readonly subscriber: string;
  readonly deliver: (event: EventInTransit) => Promise<void>;
  readonly log: Log;
}

/** Most events of one round. */
const ROUND = 50;

/** After so many attempts an event is a fault of ours to look into, and no longer holds back what follows of its aggregate. */
const PATIENCE = 10;

// The wait is written before the attempt, so an event that kills the process waits, too. The first is longer than a call may take.
const CLAIM = `
  update outbox_delivery d set attempts = d.attempts + 1, due_at = now() + least(interval '10 seconds' * 2 ^ least(d.attempts, 10), interval '10 minutes')
    from (select p.outbox_id, o.aggregatetype, o.aggregateid, o.type, o.payload
            from outbox_delivery p join outbox o on o.id = p.outbox_id
           where p.subscriber = $1 and p.due_at <= now()
             and not exists (select from outbox_delivery q join outbox e on e.id = q.outbox_id
                              where q.subscriber = p.subscriber and q.outbox_id < p.outbox_id and q.attempts < ${PATIENCE}
                                and e.aggregatetype = o.aggregatetype and e.aggregateid = o.aggregateid)
           order by p.outbox_id limit 1 for update of p skip locked) c
   where d.subscriber = $1 and d.outbox_id = c.outbox_id
  returning c.outbox_id as id, c.aggregatetype as "aggregateType", c.aggregateid as "aggregateId", c.type, c.payload, d.attempts`;

async function claim(db: DataSource, subscriber: string): Promise<EventInTransit | null> {
  const [rows] = await inTransaction(db, (tx) => tx.query<[EventInTransit[], number]>(CLAIM, [subscriber]));
  return rows[0] ?? null;
}

const acknowledged = (db: DataSource, subscriber: string, { id }: EventInTransit): Promise<unknown> =>
  inTransaction(db, (tx) =>
    tx.query(`delete from outbox_delivery where subscriber = $1 and outbox_id = $2`, [subscriber, id]),
  );

function tellFailure(log: Log, subscriber: string, { id, type, attempts }: EventInTransit, err: unknown): void {
  const facts = { subscriber, event: id, type, attempts, err };
  if (attempts < PATIENCE) log.warn(facts, 'an event was not delivered; it will be tried again');
  else log.error(facts, 'an event cannot be delivered; what follows it goes on without');
}

/**
 * Delivers what the subscriber is owed, at least once and in order for each aggregate. An event that fails waits, longer each time, and ends the round: the next one
 * goes on with the others. In any number of processes. Gives the number of events delivered.
 */
export async function relayEvents(db: DataSource, { subscriber, deliver, log }: Relay): Promise<number> {
  for (let delivered = 0; delivered < ROUND; delivered += 1) {
    const event = await claim(db, subscriber);
    if (event === null) return delivered;
    try {
      await deliver(event);
    } catch (error) {
      tellFailure(log, subscriber, event, error);
      return delivered;
    }
    await acknowledged(db, subscriber, event);
  }
  return ROUND;
}
