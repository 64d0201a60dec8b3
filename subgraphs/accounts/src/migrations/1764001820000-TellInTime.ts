import type { MigrationInterface, QueryRunner } from 'typeorm';

const OPERATION = `language plpgsql set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off`;

const up = [
  `drop function notify_of_expiry(uuid, integer, integer[], integer)`,
  // One chunk of a day's notices, in account order. Of the lead times that have come, the shortest is told of: who could not be told in time is told once. A lot's last
  // day is its own, for those are what the policy spreads; or the one after which its earmark gives it back, if that is earlier.
  `create function notify_of_expiry(p_after uuid, p_size integer, p_leads integer[]) returns table (last_account uuid, notices bigint) ${OPERATION} as $$
   declare chunk uuid[]; today date := scheme_today(); farthest date := today + (select max(days) from unnest(p_leads) days);
   begin
     select array_agg(id order by id) into chunk from (select id from learning_account where id > p_after order by id limit p_size) c;
     if chunk is null then return; end if;
     last_account := chunk[array_upper(chunk, 1)];
     with told as (
       insert into expiry_notice (account_id, lot_id, last_day, lead_days, amount, currency)
         select l.account_id, l.id, ends.on_day, due.days, l.available, l.currency
           from learning_account a
           join entitlement_lot l on l.account_id = a.id and l.available > 0 and not l.offered
          cross join lateral (select least(l.expires_on, (select e.returns_on from earmark e where e.id = l.earmark_id)) as on_day) ends
          cross join lateral (select min(days) as days from unnest(p_leads) days where ends.on_day - days <= today) due
          where a.id = any(chunk) and a.state <> 'CLOSED' and ends.on_day between today and farthest and due.days is not null
         on conflict on constraint expiry_notice_once do nothing
         returning expiry_notice.account_id, expiry_notice.id, expiry_notice.lot_id),
     announced as (
       insert into outbox (aggregatetype, aggregateid, type, payload)
         select 'LearningAccount', t.account_id, 'ExpiryNoticeIssued', jsonb_build_object('noticeId', t.id, 'lotId', t.lot_id) from told t)
     select count(*) into notices from told;
     return next;
   end $$`,
];

const down = [
  `drop function notify_of_expiry(uuid, integer, integer[])`,
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
];

/** Notices at the lead times before a lot's own last day, and before the day on which its earmark gives it back. */
export class TellInTime1764001820000 implements MigrationInterface {
  readonly name = 'TellInTime1764001820000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
