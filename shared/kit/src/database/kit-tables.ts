/**
 * Tables every subgraph has, as SQL for its first migration: what commands were done (`idempotency`), what is to be told to others (`outbox`, laid out as
 * Debezium's outbox event router expects), and what time it is (`scheme_now()`; only a sandbox sets its offset).
 */
export const createKitTables = (app: string): readonly string[] => [
  `create table idempotency (
     scope text not null,
     key text not null constraint idempotency_key_length check (length(key) between 1 and 200),
     request_digest text not null,
     outcome jsonb,
     created_at timestamptz not null default now(),
     constraint idempotency_pk primary key (scope, key)
   )`,
  `create table outbox (
     id uuid not null default uuidv7() constraint outbox_pk primary key,
     aggregatetype text not null,
     aggregateid text not null,
     type text not null,
     payload jsonb not null,
     created_at timestamptz not null default now()
   )`,
  `create table scheme_clock (
     only_row boolean not null default true constraint scheme_clock_pk primary key constraint scheme_clock_one_row check (only_row),
     clock_offset interval not null default '0',
     time_zone text not null default 'Europe/Brussels'
   )`,
  `insert into scheme_clock default values`,
  `create function scheme_now() returns timestamptz language sql stable
     return (select now() + clock_offset from scheme_clock)`,
  `create function scheme_today() returns date language sql stable
     return (select ((now() + clock_offset) at time zone time_zone)::date from scheme_clock)`,
  `create function viewer() returns jsonb language sql stable
     return case when coalesce(current_setting('tessera.viewer', true), '') in ('', 'system') then null else current_setting('tessera.viewer', true)::jsonb end`,
  `create function viewer_is_system() returns boolean language sql stable
     return coalesce(current_setting('tessera.viewer', true), '') = 'system'`,
  `create function viewer_subject() returns uuid language sql stable
     return (viewer() ->> 'subject')::uuid`,
  `grant usage on schema ${app} to ${app}`,
  `grant select, insert, update on idempotency to ${app}`,
  `grant select, insert, delete on outbox to ${app}`,
  `grant select on scheme_clock to ${app}`,
];

/** Takes `createKitTables` back. */
export const dropKitTables: readonly string[] = [
  `drop function viewer_subject()`,
  `drop function viewer_is_system()`,
  `drop function viewer()`,
  `drop function scheme_today()`,
  `drop function scheme_now()`,
  `drop table scheme_clock`,
  `drop table outbox`,
  `drop table idempotency`,
];

/** What of the outbox is still to be delivered, and to whom, as SQL for a migration of a subgraph that delivers events itself. */
export const createOutboxDelivery = (app: string): readonly string[] => [
  // A row is there until the subscriber has acknowledged the event, so an event is not thrown away before.
  `create table outbox_delivery (
     subscriber text not null,
     outbox_id uuid not null constraint outbox_delivery_event references outbox,
     attempts integer not null default 0 constraint outbox_delivery_attempts check (attempts >= 0),
     due_at timestamptz not null default now(),
     constraint outbox_delivery_pk primary key (subscriber, outbox_id)
   )`,
  `grant select, insert, delete on outbox_delivery to ${app}`,
  `grant update (attempts, due_at) on outbox_delivery to ${app}`,
];

/** Takes `createOutboxDelivery` back. */
export const dropOutboxDelivery: readonly string[] = [`drop table outbox_delivery`];
