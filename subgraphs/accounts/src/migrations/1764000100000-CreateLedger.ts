import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = [
  `create table fund (
     id uuid not null constraint fund_pk primary key,
     organisation_id uuid not null,
     kind text not null constraint fund_kind check (kind in ('NATIONAL', 'REGION', 'EMPLOYMENT_SERVICE', 'EMPLOYER', 'TRAINING_FUND', 'EU')),
     name text not null,
     currency text not null constraint fund_currency check (currency ~ '^[A-Z]{3}$'),
     refund_grace_days integer not null constraint fund_grace check (refund_grace_days >= 0)
   )`,
  `create table fund_balance (
     fund_id uuid not null constraint fund_balance_pk primary key constraint fund_balance_fund references fund,
     available bigint not null constraint fund_balance_floor check (available >= 0)
   ) with (fillfactor = 20)`,
  `create table provider_payable (
     provider_id uuid not null,
     currency text not null,
     payable bigint not null constraint provider_payable_floor check (payable >= 0),
     constraint provider_payable_pk primary key (provider_id, currency)
   ) with (fillfactor = 50)`,

  // Each kind of movement takes from one place and gives to one other, so that no line can create or lose a cent.
  `create table movement (
     code text not null constraint movement_pk primary key,
     takes_from text not null,
     gives_to text not null
   )`,
  `insert into movement values
     ('DEPOSIT', 'world', 'fund'),
     ('GRANT', 'fund', 'available'),
     ('RESERVE', 'available', 'reserved'),
     ('RELEASE', 'reserved', 'available'),
     ('SETTLE', 'reserved', 'payable'),
     ('REFUND', 'payable', 'available')`,

  `create table journal_entry (
     id uuid not null default uuidv7() constraint journal_entry_pk primary key,
     kind text not null,
     value_date date not null default scheme_today(),
     booked_at timestamptz not null default scheme_now(),
     actor text not null,
     reason text
   )`,
  `create table journal_line (
     id uuid not null default uuidv7(),
     entry_id uuid not null,
     movement text not null constraint journal_line_movement references movement,
     amount bigint not null constraint journal_line_positive check (amount > 0),
     currency text not null,
     fund_id uuid,
     account_id uuid,
     lot_id uuid,
     reservation_id uuid,
     provider_id uuid,
     booked_at timestamptz not null default scheme_now(),
     constraint journal_line_pk primary key (id),
     constraint journal_line_names_its_fund check ((movement in ('DEPOSIT', 'GRANT', 'RESERVE', 'RELEASE', 'SETTLE', 'REFUND')) = (fund_id is not null)),
     constraint journal_line_names_its_lot check ((movement <> 'DEPOSIT') = (lot_id is not null and account_id is not null)),
     constraint journal_line_names_its_reservation check ((movement in ('RESERVE', 'RELEASE', 'SETTLE', 'REFUND')) = (reservation_id is not null)),
     constraint journal_line_names_its_provider check ((movement in ('SETTLE', 'REFUND')) = (provider_id is not null))
   )`,
  `create index journal_line_by_account on journal_line (account_id, booked_at) where account_id is not null`,
  `create index journal_line_by_reservation on journal_line (reservation_id) where reservation_id is not null`,

  // One grant to one account. What was done with it is kept here by the journal alone.
  `create table entitlement_lot (
     account_id uuid not null constraint entitlement_lot_account references learning_account,
     id uuid not null default uuidv7(),
     fund_id uuid not null constraint entitlement_lot_fund references fund,
     entry_id uuid not null,
     grant_reference text not null,
     granted bigint not null,
     available bigint not null,
     reserved bigint not null default 0,
     settled bigint not null default 0,
     currency text not null,
     granted_on date not null,
     expires_on date,
     explanation jsonb not null,
     constraint entitlement_lot_pk primary key (account_id, id),
     constraint entitlement_lot_once unique (account_id, fund_id, grant_reference),
     constraint entitlement_lot_floor check (granted > 0 and available >= 0 and reserved >= 0 and settled >= 0),
     constraint entitlement_lot_whole check (available + reserved + settled = granted)
   ) with (fillfactor = 75)`,

  `create table reservation (
     account_id uuid not null constraint reservation_account references learning_account,
     id uuid not null default uuidv7(),
     order_id uuid not null,
     provider_id uuid not null,
     currency text not null,
     amount bigint not null,
     reserved bigint not null,
     settled bigint not null default 0,
     released bigint not null default 0,
     refunded bigint not null default 0,
     constraint reservation_pk primary key (account_id, id),
     constraint reservation_once unique (account_id, order_id),
     constraint reservation_floor check (amount > 0 and reserved >= 0 and settled >= 0 and released >= 0 and refunded >= 0),
     constraint reservation_whole check (reserved + settled + released = amount),
     constraint reservation_refund check (refunded <= settled)
   ) with (fillfactor = 75)`,
  `create table reservation_lot (
     account_id uuid not null,
     reservation_id uuid not null,
     lot_id uuid not null,
     amount bigint not null,
     reserved bigint not null,
     settled bigint not null default 0,
     released bigint not null default 0,
     refunded bigint not null default 0,
     spending_rank integer not null,
     constraint reservation_lot_pk primary key (account_id, reservation_id, lot_id),
     constraint reservation_lot_reservation foreign key (account_id, reservation_id) references reservation,
     constraint reservation_lot_lot foreign key (account_id, lot_id) references entitlement_lot,
     constraint reservation_lot_floor check (amount > 0 and reserved >= 0 and settled >= 0 and released >= 0 and refunded >= 0),
     constraint reservation_lot_whole check (reserved + settled + released = amount),
     constraint reservation_lot_refund check (refunded <= settled)
   ) with (fillfactor = 75)`,

  // A lot's last day changes only by an operation of the ledger that stays readable.
  `create table expiry_change (
     account_id uuid not null,
     lot_id uuid not null,
     entry_id uuid not null,
     was date not null,
     becomes date not null,
     constraint expiry_change_pk primary key (account_id, lot_id, entry_id),
     constraint expiry_change_lot foreign key (account_id, lot_id) references entitlement_lot,
     constraint expiry_change_later check (becomes > was)
   )`,
];

const immutability = [
  `create function refuse_change() returns trigger language plpgsql as $$
   begin
     raise exception 'LEDGER_IMMUTABLE: % on %', tg_op, tg_table_name using errcode = 'TS001';
   end $$`,
  ...['journal_entry', 'journal_line', 'expiry_change'].flatMap((table) => [
    `create trigger ${table}_is_forever before update or delete on ${table} for each row execute function refuse_change()`,
    `create trigger ${table}_is_never_emptied before truncate on ${table} for each statement execute function refuse_change()`,
  ]),
  ...['entitlement_lot', 'reservation', 'reservation_lot', 'fund_balance', 'provider_payable'].map(
    (table) =>
      `create trigger ${table}_is_never_deleted before delete or truncate on ${table} for each statement execute function refuse_change()`,
  ),
];

// Functions that keep the projections run as the owner: the application can write the journal, and nothing that follows from it.
// `enable_seqscan = off` because a plan made while the tables were empty is kept, and a sequential scan would then be quadratic in a large run.
const GUARD = `language plpgsql security definer set search_path = accounts, pg_temp set enable_seqscan = off`;

/** The triggers by which balances follow from the journal, in their first form. */
export const projections = [
  `create function lot_is_born() returns trigger ${GUARD} as $$
   begin
     if exists (select from born where available <> granted) then
       raise exception 'LOT_NOT_WHOLE' using errcode = 'TS002';
     end if;
     if exists (select from born b join fund f on f.id = b.fund_id join learning_account a on a.id = b.account_id
                 where b.currency <> f.currency or b.currency <> a.currency) then
       raise exception 'CURRENCY_MIXED' using errcode = 'TS003';
     end if;
     insert into journal_line (entry_id, movement, amount, currency, fund_id, account_id, lot_id, booked_at)
       select entry_id, 'GRANT', granted, currency, fund_id, account_id, id, (select scheme_now()) from born;
     return null;
   end $$`,
  `create trigger entitlement_lot_is_born after insert on entitlement_lot referencing new table as born for each statement execute function lot_is_born()`,

  `create function apply_to_funds_and_payables() returns trigger ${GUARD} as $$
   begin
     insert into fund_balance (fund_id, available)
       select f.fund_id, 0 from (select distinct fund_id from fresh where movement = 'DEPOSIT') f on conflict do nothing;
     update fund_balance b set available = b.available + x.delta
       from (select fund_id, sum(case movement when 'DEPOSIT' then amount else -amount end)::bigint as delta
               from fresh where movement in ('DEPOSIT', 'GRANT') group by fund_id) x
      where b.fund_id = x.fund_id;
     if (select count(distinct fund_id) from fresh where movement in ('DEPOSIT', 'GRANT'))
        <> (select count(*) from fund_balance where fund_id in (select fund_id from fresh where movement in ('DEPOSIT', 'GRANT'))) then
       raise exception 'FUND_WITHOUT_MONEY' using errcode = 'TS004';
     end if;
     insert into provider_payable (provider_id, currency, payable)
       select distinct provider_id, currency, 0 from fresh where movement = 'SETTLE' on conflict do nothing;
     update provider_payable p set payable = p.payable + x.delta
       from (select provider_id, currency, sum(case movement when 'SETTLE' then amount else -amount end)::bigint as delta
               from fresh where movement in ('SETTLE', 'REFUND') group by provider_id, currency) x
      where p.provider_id = x.provider_id and p.currency = x.currency;
     return null;
   end $$`,

  `create function apply_to_lots() returns trigger ${GUARD} as $$
   declare changed bigint;
   begin
     if not exists (select from fresh where movement in ('RESERVE', 'RELEASE', 'SETTLE', 'REFUND')) then return null; end if;
     update entitlement_lot l set available = l.available + x.available, reserved = l.reserved + x.reserved, settled = l.settled + x.settled
       from (select account_id, lot_id, fund_id, currency,
                    sum(case when movement in ('RELEASE', 'REFUND') then amount when movement = 'RESERVE' then -amount else 0 end)::bigint as available,
                    sum(case when movement = 'RESERVE' then amount when movement in ('RELEASE', 'SETTLE') then -amount else 0 end)::bigint as reserved,
                    sum(case movement when 'SETTLE' then amount when 'REFUND' then -amount else 0 end)::bigint as settled
               from fresh where movement <> 'GRANT' and lot_id is not null group by 1, 2, 3, 4) x
      where l.account_id = x.account_id and l.id = x.lot_id and l.fund_id = x.fund_id and l.currency = x.currency;
     get diagnostics changed = row_count;
     if changed <> (select count(*) from (select distinct account_id, lot_id, fund_id, currency from fresh where movement <> 'GRANT' and lot_id is not null) y) then
       raise exception 'WRONG_LOT' using errcode = 'TS005';
     end if;
     return null;
   end $$`,

  `create function apply_to_reservations() returns trigger ${GUARD} as $$
   declare changed bigint;
   begin
     if not exists (select from fresh where reservation_id is not null) then return null; end if;
     -- A line RESERVE is the only way for a lot to become part of a reservation.
     insert into reservation_lot (account_id, reservation_id, lot_id, amount, reserved, spending_rank)
       select account_id, reservation_id, lot_id, amount, amount, row_number() over (partition by account_id, reservation_id order by id)
         from fresh where movement = 'RESERVE';
     update reservation_lot r set reserved = r.reserved - x.settled - x.released, settled = r.settled + x.settled,
                                  released = r.released + x.released, refunded = r.refunded + x.refunded
       from (select account_id, reservation_id, lot_id,
                    sum(case movement when 'SETTLE' then amount else 0 end)::bigint as settled,
                    sum(case movement when 'RELEASE' then amount else 0 end)::bigint as released,
                    sum(case movement when 'REFUND' then amount else 0 end)::bigint as refunded
               from fresh where movement in ('RELEASE', 'SETTLE', 'REFUND') group by 1, 2, 3) x
      where r.account_id = x.account_id and r.reservation_id = x.reservation_id and r.lot_id = x.lot_id;
     get diagnostics changed = row_count;
     if changed <> (select count(*) from (select distinct account_id, reservation_id, lot_id from fresh where movement in ('RELEASE', 'SETTLE', 'REFUND')) y) then
       raise exception 'LOT_NOT_RESERVED' using errcode = 'TS006';
     end if;
     update reservation r set reserved = r.reserved - x.settled - x.released, settled = r.settled + x.settled,
                              released = r.released + x.released, refunded = r.refunded + x.refunded
       from (select account_id, reservation_id, provider_id, currency,
                    sum(case movement when 'SETTLE' then amount else 0 end)::bigint as settled,
                    sum(case movement when 'RELEASE' then amount else 0 end)::bigint as released,
                    sum(case movement when 'REFUND' then amount else 0 end)::bigint as refunded
               from fresh where movement in ('RELEASE', 'SETTLE', 'REFUND') group by 1, 2, 3, 4) x
      where r.account_id = x.account_id and r.id = x.reservation_id and r.currency = x.currency
        and r.provider_id = coalesce(x.provider_id, r.provider_id);
     get diagnostics changed = row_count;
     if changed <> (select count(*) from (select distinct account_id, reservation_id, provider_id, currency from fresh where movement in ('RELEASE', 'SETTLE', 'REFUND')) y) then
       raise exception 'WRONG_RESERVATION' using errcode = 'TS007';
     end if;
     return null;
   end $$`,
  ...['apply_to_lots', 'apply_to_reservations', 'apply_to_funds_and_payables'].map(
    // Named so that they fire in the lock order: lots, reservations, then the hot rows of funds and providers last.
    (name, index) =>
      `create trigger journal_line_${index + 1}_${name} after insert on journal_line referencing new table as fresh for each statement execute function ${name}()`,
  ),

  `create function reservation_is_covered() returns trigger ${GUARD} as $$
   begin
     if new.reserved <> new.amount then
       raise exception 'RESERVATION_NOT_WHOLE' using errcode = 'TS008';
     end if;
     if (select coalesce(sum(amount), 0) from reservation_lot where account_id = new.account_id and reservation_id = new.id) <> new.amount then
       raise exception 'RESERVATION_NOT_COVERED' using errcode = 'TS009';
     end if;
     return null;
   end $$`,
  `create constraint trigger reservation_is_covered after insert on reservation deferrable initially deferred for each row execute function reservation_is_covered()`,
  `create function reservation_lot_is_part() returns trigger ${GUARD} as $$
   begin
     if (select sum(amount) from reservation_lot where account_id = new.account_id and reservation_id = new.reservation_id)
        > (select amount from reservation where account_id = new.account_id and id = new.reservation_id) then
       raise exception 'RESERVATION_EXCEEDED' using errcode = 'TS010';
     end if;
     return null;
   end $$`,
  `create trigger reservation_lot_is_part after insert on reservation_lot for each row execute function reservation_lot_is_part()`,

  `create function apply_expiry_change() returns trigger ${GUARD} as $$
   begin
     update entitlement_lot set expires_on = new.becomes where account_id = new.account_id and id = new.lot_id and expires_on = new.was;
     if not found then raise exception 'WRONG_EXPIRY' using errcode = 'TS011'; end if;
     return null;
   end $$`,
  `create trigger expiry_change_is_applied after insert on expiry_change for each row execute function apply_expiry_change()`,
];

const access = [
  ...['entitlement_lot', 'reservation', 'reservation_lot', 'expiry_change'].flatMap((table) => [
    `alter table ${table} enable row level security`,
    `create policy ${table}_reach on ${table} using ((select viewer_is_system()) or exists (select from learning_account a where a.id = account_id))`,
  ]),
  `alter table journal_line enable row level security`,
  `create policy journal_line_reach on journal_line using ((select viewer_is_system()) or exists (select from learning_account a where a.id = account_id))`,
  // The application writes the journal and reads everything; every figure that follows is written by the triggers above.
  `grant select, insert on fund, journal_entry, journal_line, entitlement_lot, reservation, expiry_change to accounts`,
  `grant select on movement, fund_balance, provider_payable, reservation_lot to accounts`,
];

const functions = [
  'lot_is_born',
  'apply_to_lots',
  'apply_to_reservations',
  'apply_to_funds_and_payables',
  'reservation_is_covered',
  'reservation_lot_is_part',
  'apply_expiry_change',
  'refuse_change',
];

const down = [
  ...[
    'expiry_change',
    'reservation_lot',
    'reservation',
    'entitlement_lot',
    'journal_line',
    'journal_entry',
    'movement',
    'provider_payable',
    'fund_balance',
    'fund',
  ].map((table) => `drop table ${table} cascade`),
  ...functions.map((name) => `drop function ${name}()`),
];

/** The ledger: funds, lots, reservations, an append-only journal, and the triggers by which every balance follows from the journal. */
export class CreateLedger1764000100000 implements MigrationInterface {
  readonly name = 'CreateLedger1764000100000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [...tables, ...immutability, ...projections, ...access]) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
