import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPERATION = `language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off`;

const up = [
  // How far a day's expiry, and a day's notices, have come: a run that was interrupted goes on behind the last account that is done.
  `create table expiry_run (
     day date not null,
     task text not null constraint expiry_run_task check (task in ('EXPIRE', 'NOTIFY')),
     after uuid not null default '00000000-0000-0000-0000-000000000000',
     done bigint not null default 0 constraint expiry_run_done check (done >= 0),
     finished_at timestamptz,
     constraint expiry_run_pk primary key (day, task)
   )`,

  // What a holder was told of a lot that is going to expire. Told once for each lead time and last day.
  `create table expiry_notice (
     account_id uuid not null,
     id uuid not null default uuidv7(),
     lot_id uuid not null,
     last_day date not null,
     lead_days integer not null constraint expiry_notice_lead check (lead_days >= 0),
     amount bigint not null constraint expiry_notice_amount check (amount > 0),
     currency text not null,
     issued_at timestamptz not null default scheme_now(),
     constraint expiry_notice_pk primary key (account_id, id),
     constraint expiry_notice_once unique (account_id, lot_id, last_day, lead_days),
     constraint expiry_notice_lot foreign key (account_id, lot_id) references entitlement_lot
   )`,
  `create trigger expiry_notice_is_forever before update or delete on expiry_notice for each row execute function refuse_change()`,
  `alter table expiry_notice enable row level security`,
  `create policy expiry_notice_reach on expiry_notice using ((select viewer_is_system()) or exists (select from learning_account a where a.id = account_id))`,

  // One chunk of a day's notices, in account order. Of the lead times that have come, the shortest is told of: who could not be told in time is told once. Notices to
  // many people are spread over days, each person's own by their id, and never later than the lead time.
  `create function notify_of_expiry(p_after uuid, p_size integer, p_leads integer[], p_stagger integer)
     returns table (last_account uuid, notices bigint) ${OPERATION} as $$
   declare chunk uuid[]; farthest date := scheme_today() + (select max(days) from unnest(p_leads) days) + p_stagger;
   begin
     select array_agg(id order by id) into chunk from (select id from learning_account where id > p_after order by id limit p_size) c;
     if chunk is null then return; end if;
     last_account := chunk[array_upper(chunk, 1)];
     with told as (
       insert into expiry_notice (account_id, lot_id, last_day, lead_days, amount, currency)
         select l.account_id, l.id, l.expires_on, due.days, l.available, l.currency
           from learning_account a
           join entitlement_lot l on l.account_id = a.id and l.available > 0 and not l.offered and l.expires_on between scheme_today() and farthest
          cross join lateral (select ('x' || substr(encode(sha256(uuid_send(a.person_id)), 'hex'), 1, 7))::bit(28)::integer % greatest(p_stagger, 1) as days) early
          cross join lateral (select min(days) as days from unnest(p_leads) days where l.expires_on - days - early.days <= scheme_today()) due
          where a.id = any(chunk) and a.state <> 'CLOSED' and due.days is not null
         on conflict on constraint expiry_notice_once do nothing
         returning expiry_notice.account_id, expiry_notice.id, expiry_notice.lot_id),
     announced as (
       insert into outbox (aggregatetype, aggregateid, type, payload)
         select 'LearningAccount', t.account_id, 'ExpiryNoticeIssued', jsonb_build_object('noticeId', t.id, 'lotId', t.lot_id) from told t)
     select count(*) into notices from told;
     return next;
   end $$`,

  `grant select, insert, update on expiry_run to accounts`,
  `grant select, insert on expiry_notice to accounts`,
];

const down = [
  `drop function notify_of_expiry(uuid, integer, integer[], integer)`,
  `drop table expiry_notice`,
  `drop table expiry_run`,
];

/** The daily expiry of lots past their last day, and the notices that go before it. */
export class CreateExpiry1764000820000 implements MigrationInterface {
  readonly name = 'CreateExpiry1764000820000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
