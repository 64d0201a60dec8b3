import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The statements of a guard as it stands, and as it becomes. */
const rewritten = (name: string, was: string, becomes: string): string => `
  do $do$
  declare body text := pg_get_functiondef('${name}()'::regprocedure);
  begin
    if position($was$${was}$was$ in body) = 0 then raise exception '${name} is not what it was'; end if;
    execute replace(body, $was$${was}$was$, $new$${becomes}$new$);
  end $do$`;

const ANY_SIMULATION = `if new.step in ('SIMULATED', 'CONSULTED', 'APPROVED') and new.step <> old.step and (new.simulation_id is null or new.simulated_hash is distinct from new.content_hash) then`;
const OWN_SIMULATION = `if new.step in ('SIMULATED', 'CONSULTED', 'APPROVED') and new.step <> old.step
        and (new.simulated_hash is distinct from new.content_hash or not exists (select from simulation s
              where s.id = new.simulation_id and s.policy_version_id = new.id and s.content_hash = new.content_hash and s.state = 'DONE')) then`;

const ANY_OPINION = `if new.step in ('CONSULTED', 'APPROVED') and new.step <> old.step and not exists
        (select from consultation_record c where c.policy_version_id = new.id and c.content_hash = new.content_hash) then`;
const BOTH_SIDES = `if new.step in ('CONSULTED', 'APPROVED') and new.step <> old.step
        and (select count(distinct c.side) from consultation_record c where c.policy_version_id = new.id and c.content_hash = new.content_hash) < 2 then`;

const APPROVED_UNSEEN = `raise exception 'POLICY_APPROVED_UNSEEN' using errcode = 'TS045';
       end if;`;
const APPROVED_BY_PARTNER = `${APPROVED_UNSEEN}
       if exists (select from consultation_record c where c.policy_version_id = new.id and c.recorded_by = new.approver_id) then
         raise exception 'POLICY_APPROVED_BY_PARTNER' using errcode = 'TS162';
       end if;`;

const FITS = `if not found then raise exception 'POLICY_NOT_OPEN_TO_OPINION' using errcode = 'TS048'; end if;`;
const FITS_AND_IS_ANOTHERS = `${FITS}
     if exists (select from policy_version v where v.id = new.policy_version_id and (v.author_id = new.recorded_by or v.author_organisation_id = new.organisation_id)) then
       raise exception 'POLICY_OPINION_OF_AUTHOR' using errcode = 'TS160';
     end if;
     perform pg_advisory_xact_lock(hashtext('consultation_record'), hashtext(new.organisation_id::text));
     if exists (select from consultation_record c where c.organisation_id = new.organisation_id and c.side <> new.side) then
       raise exception 'POLICY_PARTNER_ON_OTHER_SIDE' using errcode = 'TS161';
     end if;`;

const up = [
  // Opinions from before sides were recorded are on none: what rests on them alone waits for both sides.
  `alter table consultation_record
     add side text constraint consultation_record_side check (side in ('EMPLOYERS', 'WORKERS')),
     add constraint consultation_record_person unique (policy_version_id, recorded_by)`,
  `alter table consultation_record add constraint consultation_record_sided check (side is not null) not valid`,
  // No step on with a simulation of something else; no force before employers and workers were heard, each by a person who neither wrote nor approves.
  rewritten('policy_version_moves', ANY_SIMULATION, OWN_SIMULATION),
  rewritten('policy_version_moves', ANY_OPINION, BOTH_SIDES),
  rewritten('policy_version_moves', APPROVED_UNSEEN, APPROVED_BY_PARTNER),
  rewritten('consultation_fits', FITS, FITS_AND_IS_ANOTHERS),
];

const down = [
  rewritten('consultation_fits', FITS_AND_IS_ANOTHERS, FITS),
  rewritten('policy_version_moves', APPROVED_BY_PARTNER, APPROVED_UNSEEN),
  rewritten('policy_version_moves', BOTH_SIDES, ANY_OPINION),
  rewritten('policy_version_moves', OWN_SIMULATION, ANY_SIMULATION),
  `alter table consultation_record drop constraint consultation_record_sided, drop constraint consultation_record_person, drop side`,
];

/** A policy version rests on its own simulation, and is consulted on once employers and workers were heard, neither by its author. */
export class HearBothSides1764001800000 implements MigrationInterface {
  readonly name = 'HearBothSides1764001800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of up) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const statement of down) await runner.query(statement);
  }
}
