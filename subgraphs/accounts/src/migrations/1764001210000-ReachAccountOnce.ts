import type { MigrationInterface, QueryRunner } from 'typeorm';

const up = [
  // Asked of every line, who may see the account costs more than adding the lines up. It is asked once, in the words of the policy of learning accounts.
  `alter function lots_as_of(uuid, date, timestamptz) rename to held_as_of`,
  `alter function held_as_of(uuid, date, timestamptz) security definer`,
  `revoke execute on function held_as_of(uuid, date, timestamptz) from public`,
  `create function lots_as_of(p_account uuid, p_day date, p_known timestamptz)
     returns table (lot_id uuid, fund_id uuid, available bigint, reserved bigint, settled bigint, expires_on date, offered boolean)
     language sql stable security definer set search_path = accounts, pg_temp as $$
     select h.* from held_as_of(p_account, p_day, p_known) h
      where exists (select from learning_account a
                     where a.id = p_account
                       and ((select viewer_is_system()) or a.person_id = (select viewer_subject()) or has_live_case(a.person_id)))
   $$`,
];

const down = [
  `drop function lots_as_of(uuid, date, timestamptz)`,
  `alter function held_as_of(uuid, date, timestamptz) security invoker`,
  `alter function held_as_of(uuid, date, timestamptz) rename to lots_as_of`,
  `grant execute on function lots_as_of(uuid, date, timestamptz) to public`,
];

/** The balance of a past day, with the question who may see the account asked once and not of every line. */
export class ReachAccountOnce1764001210000 implements MigrationInterface {
  readonly name = 'ReachAccountOnce1764001210000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
