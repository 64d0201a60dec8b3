import type { Tx } from '../database/transaction.ts';

/** Something that happened to one thing, for whoever subscribes. Ids and codes only, never personal data. */
export interface OutboxEvent {
  readonly aggregateType: string; // e.g. "TrainingOrder"
  readonly aggregateId: string;
  readonly type: string; // e.g. "TrainingOrderConfirmed"
  readonly payload: Readonly<Record<string, string | number | boolean | null>>;
}

/** Tells others of a change in the change's own transaction: both are there, or neither. */
export async function announce(tx: Tx, { aggregateType, aggregateId, type, payload }: OutboxEvent): Promise<void> {
  await tx.query(`insert into outbox (aggregatetype, aggregateid, type, payload) values ($1, $2, $3, $4)`, [
    aggregateType,
    aggregateId,
    type,
    JSON.stringify(payload),
  ]);
}

/** The same, and one subscriber is owed the event: a relay delivers it until it is acknowledged. */
export async function announceTo(
  tx: Tx,
  subscriber: string,
  { aggregateType, aggregateId, type, payload }: OutboxEvent,
): Promise<void> {
  await tx.query(
    `with told as (insert into outbox (aggregatetype, aggregateid, type, payload) values ($1, $2, $3, $4) returning id)
     insert into outbox_delivery (subscriber, outbox_id) select $5, id from told`,
    [aggregateType, aggregateId, type, JSON.stringify(payload), subscriber],
  );
}
