import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a version from before contents were recorded is taken to have decided, besides its currency and its rules of provision: what the services did then. */
const DECIDED_BEFORE = {
  learnerContribution: {
    kind: 'NONE',
    position: 'REMAINDER',
    exemptions: { table: { rules: [], otherwise: { exempt: false } }, employerContributes: false },
  },
  consumptionOrder: 'EXPIRY',
  deadlines: {
    fundingDays: 30,
    counterProposalWorkingDays: 4,
    providerAnswerWorkingDays: 2,
    withdrawalWorkingDays: 11,
    confirmDeliveryDays: 30,
    holdDays: 30,
  },
  tranches: { start: 0, progress: 0, final: 100 },
  leave: {
    minutesPerYear: 0,
    carryOverMinutes: 0,
    answerDays: 30,
    maximumPostponements: 0,
    maximumPostponementDays: 0,
    silence: 'REFUSED',
    refusalReasons: [],
    replacementPercent: 0,
    ceilingPerHour: '0',
    employerCompensationPercent: 0,
    smallEmployerCompensationPercent: 0,
    smallEmployerHeadCount: 0,
    minimumMinutesPerWeek: 0,
    minimumDaysBetween: 0,
    priorGuidance: false,
  },
  expiry: { noticeLeadDays: [], staggerDays: 0 },
  mayVary: {},
};

const convert = [
  `alter table policy_version
     add region text, add sector text, add content jsonb, add content_hash text, add step text not null default 'DRAFT', add parent_id uuid,
     add author_id uuid, add author_organisation_id uuid, add simulation_id uuid, add simulated_hash text,
     add approver_id uuid, add approver_organisation_id uuid, add approved_hash text, add effective_to date, add withdrawal_reason text`,
  `update policy_version v set
     step = 'APPROVED',
     effective_to = (select min(n.effective_from) from policy_version n where (n.effective_from, n.id) > (v.effective_from, v.id)),
     content = '${JSON.stringify(DECIDED_BEFORE)}'::jsonb || jsonb_build_object('currency', v.currency, 'provision', jsonb_build_object(
       'countedSources', '["NATIONAL", "REGION", "EMPLOYMENT_SERVICE", "EMPLOYER", "TRAINING_FUND", "EU"]'::jsonb,
       'proRata', null,
       'table', jsonb_build_object(
         'otherwise', '{"amount": "0", "ceiling": "0", "preservationMonths": null}'::jsonb,
         'rules', coalesce((
           select jsonb_agg(jsonb_build_object(
                    'id', r.need_group,
                    'when', case when r.qualification is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('fact', 'QUALIFICATION', 'in', jsonb_build_array(r.qualification))) end
                         || case when r.labour_force_status is null then '[]'::jsonb else jsonb_build_array(jsonb_build_object('fact', 'LABOUR_FORCE_STATUS', 'in', jsonb_build_array(r.labour_force_status))) end
                         || jsonb_build_array(jsonb_build_object('fact', 'AGE', 'from', r.age_from, 'to', r.age_to)),
                    'then', jsonb_build_object('amount', r.amount::text, 'ceiling', r.ceiling::text, 'preservationMonths', r.preservation_months)) order by r.rank)
             from provision_rule r where r.policy_version_id = v.id), '[]'))))`,
  `update policy_version set content_hash = encode(sha256(convert_to(content::text, 'UTF8')), 'hex')`,
  `alter table policy_version drop currency, alter effective_from drop not null, alter content set not null, alter content_hash set not null`,
];

const rules = [
  `alter table policy_version
     add constraint policy_version_parent foreign key (parent_id) references policy_version,
     add constraint policy_version_title check (length(title) between 3 and 200),
     add constraint policy_version_step check (step in ('DRAFT', 'SIMULATED', 'CONSULTED', 'APPROVED', 'WITHDRAWN')),
     add constraint policy_version_scope check (region is null or sector is null),
     add constraint policy_version_region check (region ~ '^[A-Z]{2}[A-Z0-9]{1,3}$'),
     add constraint policy_version_sector check (sector ~ '^[A-V]$'),
     add constraint policy_version_content check (jsonb_typeof(content) = 'object'),
     add constraint policy_version_four_eyes check (approver_id <> author_id),
     add constraint policy_version_period check (effective_to >= effective_from),
     add constraint policy_version_dated check (step not in ('APPROVED') or effective_from is not null),
     add constraint policy_version_withdrawn_why check ((step = 'WITHDRAWN') = (withdrawal_reason is not null)),
     add constraint policy_version_one_a_day exclude using gist (
       coalesce(region, '') with =, coalesce(sector, '') with =, daterange(effective_from, effective_to) with &&) where (step = 'APPROVED')`,

  `create table consultation_record (
     id uuid not null default uuidv7() constraint consultation_record_pk primary key,
     policy_version_id uuid not null constraint consultation_record_version references policy_version,
     content_hash text not null,
     organisation_id uuid not null,
     opinion text not null constraint consultation_record_opinion check (opinion in ('SUPPORTS', 'OBJECTS', 'ABSTAINS')),
     statement text not null constraint consultation_record_statement check (length(statement) between 3 and 4000),
     recorded_by uuid not null,
     recorded_at timestamptz not null default scheme_now(),
     constraint consultation_record_once unique (policy_version_id, organisation_id)
   )`,
  `create table policy_history (
     policy_version_id uuid not null constraint policy_history_version references policy_version,
     step text not null,
     at timestamptz not null default scheme_now(),
     constraint policy_history_pk primary key (policy_version_id, step)
   )`,
  `create table policy_transition (
     was text not null,
     becomes text not null,
     constraint policy_transition_pk primary key (was, becomes)
   )`,
  `insert into policy_transition values
     ('DRAFT', 'SIMULATED'), ('SIMULATED', 'CONSULTED'), ('CONSULTED', 'APPROVED'),
     ('DRAFT', 'WITHDRAWN'), ('SIMULATED', 'WITHDRAWN'), ('CONSULTED', 'WITHDRAWN'), ('APPROVED', 'WITHDRAWN')`,
];

const guards = [
  // What a version is today: an approved one comes into force, and is superseded, by the day alone.
  `create function policy_state(p_step text, p_from date, p_to date) returns text language sql stable
     return case when p_step <> 'APPROVED' then p_step
                 when p_to = p_from or p_to <= scheme_today() then 'SUPERSEDED'
                 when p_from <= scheme_today() then 'IN_FORCE'
                 else 'APPROVED' end`,

  // What was simulated, opined on and approved is the very content: its digest is taken here, and nothing goes on with another.
  `create function policy_version_moves() returns trigger language plpgsql security definer set search_path = accounts, extensions, pg_temp as $$
   begin
     new.content_hash := encode(sha256(convert_to(new.content::text, 'UTF8')), 'hex');
     if tg_op = 'INSERT' then
       if new.step <> 'DRAFT' or new.author_id is null or new.author_organisation_id is null
          or num_nonnulls(new.simulation_id, new.simulated_hash, new.approver_id, new.approver_organisation_id, new.approved_hash, new.effective_from, new.effective_to) > 0 then
         raise exception 'POLICY_BORN_AS_DRAFT' using errcode = 'TS040';
       end if;
       return new;
     end if;
     if new.step <> old.step and not exists (select from policy_transition where was = old.step and becomes = new.step) then
       raise exception 'POLICY_TRANSITION: % to %', old.step, new.step using errcode = 'TS041';
     end if;
     if (new.id, new.region, new.sector, new.parent_id, new.author_id, new.author_organisation_id) is distinct from
        (old.id, old.region, old.sector, old.parent_id, old.author_id, old.author_organisation_id)
        or (new.title, new.content) is distinct from (old.title, old.content) and (old.step, new.step) <> ('DRAFT', 'DRAFT')
        or (new.simulation_id, new.simulated_hash) is distinct from (old.simulation_id, old.simulated_hash) and (old.step, new.step) <> ('DRAFT', 'SIMULATED')
        or (new.approver_id, new.approver_organisation_id, new.approved_hash, new.effective_from) is distinct from
           (old.approver_id, old.approver_organisation_id, old.approved_hash, old.effective_from) and (old.step, new.step) <> ('CONSULTED', 'APPROVED')
        or new.effective_to is distinct from old.effective_to and new.step <> 'APPROVED' then
       raise exception 'POLICY_FIXED' using errcode = 'TS042';
     end if;
     if new.step in ('SIMULATED', 'CONSULTED', 'APPROVED') and new.step <> old.step and (new.simulation_id is null or new.simulated_hash is distinct from new.content_hash) then
       raise exception 'POLICY_NOT_SIMULATED' using errcode = 'TS043';
     end if;
     if new.step in ('CONSULTED', 'APPROVED') and new.step <> old.step and not exists
        (select from consultation_record c where c.policy_version_id = new.id and c.content_hash = new.content_hash) then
       raise exception 'POLICY_NOT_CONSULTED' using errcode = 'TS044';
     end if;
     if new.step = 'APPROVED' and old.step <> 'APPROVED' then
       if new.approver_id is null or new.approver_organisation_id is null or new.approved_hash is distinct from new.content_hash then
         raise exception 'POLICY_APPROVED_UNSEEN' using errcode = 'TS045';
       end if;
       if new.effective_from < scheme_today() then raise exception 'POLICY_DAY_PAST' using errcode = 'TS046'; end if;
     end if;
     if old.step = 'APPROVED' and new.step = 'APPROVED' and new.effective_to is distinct from old.effective_to
        and least(old.effective_to, new.effective_to) < scheme_today() then
       raise exception 'POLICY_DAY_PAST' using errcode = 'TS046';
     end if;
     if old.step = 'APPROVED' and new.step = 'WITHDRAWN' and old.effective_from <= scheme_today() then
       raise exception 'POLICY_IN_FORCE' using errcode = 'TS047';
     end if;
     return new;
   end $$`,
  `create trigger policy_version_moves before insert or update on policy_version for each row execute function policy_version_moves()`,

  `create function policy_version_remembers() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     insert into policy_history (policy_version_id, step) values (new.id, new.step) on conflict do nothing;
     return null;
   end $$`,
  `create trigger policy_version_remembers after insert or update of step on policy_version for each row execute function policy_version_remembers()`,

  `create function consultation_fits() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     perform from policy_version v where v.id = new.policy_version_id and v.step in ('SIMULATED', 'CONSULTED') and v.content_hash = new.content_hash for share;
     if not found then raise exception 'POLICY_NOT_OPEN_TO_OPINION' using errcode = 'TS048'; end if;
     return new;
   end $$`,
  `create trigger consultation_record_fits before insert on consultation_record for each row execute function consultation_fits()`,

  `revoke all on policy_version from accounts`,
  `grant select, insert on policy_version to accounts`,
  `grant update (title, content, step, simulation_id, simulated_hash, approver_id, approver_organisation_id, approved_hash, effective_from, effective_to, withdrawal_reason)
     on policy_version to accounts`,
  `grant select, insert on consultation_record to accounts`,
  `grant select on policy_history, policy_transition to accounts`,
];

const down = [
  `drop function policy_state(text, date, date)`,
  `drop trigger policy_version_remembers on policy_version`,
  `drop trigger policy_version_moves on policy_version`,
  `drop table policy_history`,
  `drop table consultation_record`,
  `drop table policy_transition`,
  `drop function policy_version_moves()`,
  `drop function policy_version_remembers()`,
  `drop function consultation_fits()`,
  `alter table policy_version drop constraint policy_version_parent`,
  `delete from policy_version where effective_from is null or region is not null or sector is not null`,
  `alter table policy_version add currency text`,
  `update policy_version set currency = content ->> 'currency'`,
  `alter table policy_version drop constraint policy_version_title, drop constraint policy_version_one_a_day, alter currency set not null, alter effective_from set not null,
     drop region, drop sector, drop content, drop content_hash, drop step, drop parent_id, drop author_id, drop author_organisation_id, drop simulation_id,
     drop simulated_hash, drop approver_id, drop approver_organisation_id, drop approved_hash, drop effective_to, drop withdrawal_reason`,
  `revoke all on policy_version from accounts`,
  `grant select, insert on policy_version to accounts`,
];

/** Policy versions carry their whole content, a scope, and a life cycle that the database guards: simulated, consulted and approved by another person, the very same content. */
export class VersionPolicy1764000500000 implements MigrationInterface {
  readonly name = 'VersionPolicy1764000500000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...convert, ...rules, ...guards]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
