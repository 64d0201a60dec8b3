import type { MigrationInterface, QueryRunner } from 'typeorm';

const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp`;

const limits = [
  // Splitting a large batch into small ones does not make it small: what one person pledged alone counts together for a while.
  `alter table funding_limit add within_days integer not null default 30 constraint funding_limit_within check (within_days between 1 and 366)`,
  `alter table top_up_batch add pledged_rows integer not null default 0 constraint top_up_batch_pledged_rows check (pledged_rows between 0 and row_count)`,
  `update top_up_batch b set pledged_rows = (select count(*) from top_up t where t.batch_id = b.id and t.state in ('PENDING', 'GRANTED', 'WITHDRAWN'))`,
  `create index top_up_batch_alone on top_up_batch (fund_id, submitted_by, submitted_at) where not needs_approval`,

  `create function pledged_alone(p_fund uuid, p_by uuid) returns table (pledged_rows bigint, amount bigint) language sql stable as $$
     select coalesce(sum(b.pledged_rows), 0)::bigint, coalesce(sum(b.total), 0)::bigint
       from fund f
       join funding_limit l on l.fund_kind = f.kind
       join top_up_batch b on b.fund_id = f.id and b.submitted_by = p_by and not b.needs_approval and b.state <> 'RETURNED'
                          and b.submitted_at > scheme_now() - make_interval(days => l.within_days)
      where f.id = p_fund
   $$`,
  `create function top_up_batch_within_limit() returns trigger ${GUARD} as $$
   begin
     perform pg_advisory_xact_lock(hashtextextended(f.organisation_id::text, 80)) from fund f where f.id = new.fund_id;
     if exists (select from fund f join funding_limit l on l.fund_kind = f.kind cross join pledged_alone(new.fund_id, new.submitted_by) p
                 where f.id = new.fund_id and new.pledged_rows > 0 and (p.pledged_rows > l.top_up_rows or p.amount > l.top_up_amount)) then
       raise exception 'TOP_UP_BEYOND_ONE_PERSON' using errcode = 'TS150';
     end if;
     return null;
   end $$`,
  `create trigger top_up_batch_within_limit after insert on top_up_batch for each row when (not new.needs_approval) execute function top_up_batch_within_limit()`,
];

const persons = [
  // Nobody acts on their own person, and an employer tops up its own workers, or those who were within the last year.
  `create function top_up_is_for_others() returns trigger ${GUARD} as $$
   begin
     if exists (select from top_up_batch b
                  join learning_account a on a.person_id = b.submitted_by
                  join top_up t on t.fund_id = b.fund_id and t.reference = b.reference and t.account_id = a.id and t.batch_id = b.id and t.state in ('PENDING', 'GRANTED')
                 where b.id in (select batch_id from fresh)) then
       raise exception 'TOP_UP_OF_ONESELF' using errcode = 'TS151';
     end if;
     if exists (select from fresh t
                  join fund f on f.id = t.fund_id and f.kind = 'EMPLOYER'
                  join learning_account a on a.id = t.account_id
                 where t.state in ('PENDING', 'GRANTED')
                   and not exists (select from employment e where e.person_id = a.person_id and e.organisation_id = f.organisation_id
                                      and e.valid && daterange(scheme_today() - 366, scheme_today(), '[]'))) then
       raise exception 'TOP_UP_OF_NO_WORKER' using errcode = 'TS152';
     end if;
     return null;
   end $$`,
  `create trigger top_up_is_for_others after insert on top_up referencing new table as fresh for each statement execute function top_up_is_for_others()`,
  `create function top_up_approval_is_for_others() returns trigger ${GUARD} as $$
   begin
     if exists (select from learning_account a
                  join top_up t on t.fund_id = new.fund_id and t.reference = new.reference and t.account_id = a.id and t.batch_id = new.id and t.state in ('PENDING', 'GRANTED')
                 where a.person_id = new.approved_by) then
       raise exception 'TOP_UP_OF_APPROVER' using errcode = 'TS153';
     end if;
     return new;
   end $$`,
  `create trigger top_up_approval_is_for_others before update of approved_by on top_up_batch for each row
     when (new.approved_by is distinct from old.approved_by) execute function top_up_approval_is_for_others()`,
  `update top_up set problem = problem || '{"code": "UNREADABLE"}' where problem is not null`,
  `alter table top_up drop constraint top_up_invalid_why,
     add constraint top_up_why check (case when problem is null then state <> 'INVALID' else state in ('INVALID', 'CANNOT_BE_PROCESSED') end)`,
];

const names = [
  // What the annual run and other decisions of the scheme are called is no funder's to take: a lot of that name would be in the run's way for ever.
  `alter table entitlement_lot add constraint entitlement_lot_provision_by_policy
     check (grant_reference not like 'annual provision %' or explanation ? 'policyVersion')`,
  `alter table top_up_batch add constraint top_up_batch_reference_free check (reference !~* '^\\s*(annual provision|allocation|co-funding)\\M')`,
];

const down = [
  `alter table top_up_batch drop constraint top_up_batch_reference_free`,
  `alter table entitlement_lot drop constraint entitlement_lot_provision_by_policy`,
  `alter table top_up drop constraint top_up_why`,
  `update top_up set problem = null where state = 'CANNOT_BE_PROCESSED'`,
  `alter table top_up add constraint top_up_invalid_why check ((state = 'INVALID') = (problem is not null))`,
  `drop trigger top_up_approval_is_for_others on top_up_batch`,
  `drop function top_up_approval_is_for_others()`,
  `drop trigger top_up_is_for_others on top_up`,
  `drop function top_up_is_for_others()`,
  `drop trigger top_up_batch_within_limit on top_up_batch`,
  `drop function top_up_batch_within_limit()`,
  `drop function pledged_alone(uuid, uuid)`,
  `drop index top_up_batch_alone`,
  `alter table top_up_batch drop pledged_rows`,
  `alter table funding_limit drop within_days`,
];

/** Guards of top-ups: never for oneself, an employer's for its workers, limits that splitting does not evade, and names that are the scheme's own. */
export class GuardTopUps1764001700000 implements MigrationInterface {
  readonly name = 'GuardTopUps1764001700000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...limits, ...persons, ...names]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
