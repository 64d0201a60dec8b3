import type { MigrationInterface, QueryRunner } from 'typeorm';

const STATES = `'ENTERED', 'DRAWN', 'NOT_DRAWN', 'GRANTED'`;

const up = [
  // A weight of 0 is no ticket: a window says by rule whom it is not for. Who was drawn and cannot be granted is told so, and the place goes to the next.
  `alter table allocation_entry
     drop constraint allocation_entry_weight,
     drop constraint allocation_entry_state,
     drop constraint allocation_entry_ranked,
     add constraint allocation_entry_weight check (weight between 0 and 100),
     add constraint allocation_entry_state check (state in (${STATES}, 'EXCLUDED', 'CLOSED', 'LAPSED')),
     add constraint allocation_entry_ranked check ((state in ('ENTERED', 'EXCLUDED')) = (rank is null) and (rank is null or weight > 0)),
     add constraint allocation_entry_excluded check (state <> 'EXCLUDED' or weight = 0)`,
  `create index allocation_entry_drawn on allocation_entry (window_id, rank) where state = 'DRAWN'`,
  `create index allocation_entry_passed on allocation_entry (window_id, rank) where state = 'NOT_DRAWN'`,
  `create index top_up_pending on top_up (batch_id, row_number) where state = 'PENDING'`,

  // Nobody draws for themselves either: whoever announced a window, and with it the weights, does not enter it.
  `create or replace function allocation_entry_in_time() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if not exists (select from allocation_window w where w.id = new.window_id and w.state = 'ANNOUNCED' and w.opens_at <= scheme_now() and w.closes_at > scheme_now()) then
       raise exception 'ALLOCATION_NOT_OPEN' using errcode = 'TS085';
     end if;
     if exists (select from allocation_window w where w.id = new.window_id and w.announced_by = new.person_id) then
       raise exception 'ALLOCATION_OF_ANNOUNCER' using errcode = 'TS157';
     end if;
     return new;
   end $$`,

  // A page of what is published of a draw, for everybody: entries by rank, without their persons; nothing before the draw.
  `create function drawn_entries(p_window uuid, p_after integer, p_size integer) returns table (id uuid, weight integer, rule text, rank integer, state text)
     language sql stable security definer set search_path = accounts, pg_temp as $$
     select e.id, e.weight, e.rule, e.rank, e.state
       from allocation_entry e
      where e.window_id = p_window and e.rank > p_after and exists (select from allocation_window w where w.id = p_window and w.seed is not null)
      order by e.rank limit p_size
   $$`,
];

const down = [
  `drop function drawn_entries(uuid, integer, integer)`,
  `create or replace function allocation_entry_in_time() returns trigger language plpgsql security definer set search_path = accounts, pg_temp as $$
   begin
     if not exists (select from allocation_window w where w.id = new.window_id and w.state = 'ANNOUNCED' and w.opens_at <= scheme_now() and w.closes_at > scheme_now()) then
       raise exception 'ALLOCATION_NOT_OPEN' using errcode = 'TS085';
     end if;
     return new;
   end $$`,
  `drop index top_up_pending`,
  `drop index allocation_entry_passed`,
  `drop index allocation_entry_drawn`,
  `alter table allocation_entry
     drop constraint allocation_entry_excluded,
     drop constraint allocation_entry_ranked,
     drop constraint allocation_entry_state,
     drop constraint allocation_entry_weight,
     add constraint allocation_entry_weight check (weight between 1 and 100),
     add constraint allocation_entry_state check (state in (${STATES})),
     add constraint allocation_entry_ranked check ((state = 'ENTERED') = (rank is null) and (rank is null or weight is not null))`,
];

/** Draws exclude by rule, pass places on, and are read by everybody without a connection of their own; runs find what is left to do by an index. */
export class PassPlacesOn1764001740000 implements MigrationInterface {
  readonly name = 'PassPlacesOn1764001740000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  // Refused where an entry is in a state that the first form has no word for.
  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
