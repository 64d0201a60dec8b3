import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // The day of the holder's last own commitment: what others do with an account does not keep it awake.
  `alter table learning_account add column used_on date`,
  `update learning_account a set used_on = greatest(a.opened_on,
     (select max(o.placed_at)::date from training_order o where o.account_id = a.id),
     (select max(e.answered_at)::date from earmark_answer e where e.account_id = a.id))`,
  `alter table learning_account alter column used_on set default scheme_today(), alter column used_on set not null`,
  `create index learning_account_unused on learning_account (used_on) where state = 'OPEN'`,

  // An order or the answer to an offer is a use, and both are given by the holder in person, freshly signed in. A dormant account wakes up with it: before its money
  // is touched, and in the same transaction.
  `create function account_is_used() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   declare woken uuid;
   begin
     update learning_account set state = 'OPEN' where id = new.account_id and state = 'DORMANT' returning id into woken;
     if woken is not null then
       insert into outbox (aggregatetype, aggregateid, type, payload) values ('LearningAccount', woken, 'AccountAwakened', jsonb_build_object('accountId', woken));
     end if;
     update learning_account set used_on = scheme_today() where id = new.account_id and used_on < scheme_today();
     return null;
   end $$`,
  `create trigger training_order_uses_account after insert on training_order for each row execute function account_is_used()`,
  `create trigger earmark_answer_uses_account after insert on earmark_answer for each row execute function account_is_used()`,

  `create function account_changes_state() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if old.state || ' ' || new.state not in
          ('OPEN DORMANT', 'OPEN FROZEN', 'OPEN CLOSED', 'DORMANT OPEN', 'DORMANT FROZEN', 'DORMANT CLOSED', 'FROZEN OPEN', 'FROZEN CLOSED') then
       raise exception 'ACCOUNT_TRANSITION: % to %', old.state, new.state using errcode = 'TS140';
     end if;
     if new.state in ('CLOSED', 'DORMANT') and exists (select from reservation r where r.account_id = old.id and r.reserved > 0) then
       raise exception 'ACCOUNT_HAS_ORDERS' using errcode = 'TS141';
     end if;
     return new;
   end $$`,
  `create trigger account_changes_state before update of state on learning_account
     for each row when (old.state <> new.state) execute function account_changes_state()`,
];

const down = [
  `drop trigger account_changes_state on learning_account`,
  `drop function account_changes_state()`,
  `drop trigger earmark_answer_uses_account on earmark_answer`,
  `drop trigger training_order_uses_account on training_order`,
  `drop function account_is_used()`,
  `alter table learning_account drop column used_on`,
];

/** Accounts that fall asleep unused and wake up with their holder's next commitment, and the order in which an account's states follow each other. */
export class LetAccountsRest1764001610000 implements MigrationInterface {
  readonly name = 'LetAccountsRest1764001610000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
