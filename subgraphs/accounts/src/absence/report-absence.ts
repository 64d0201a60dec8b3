import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { administersEmployer } from '../employment/employment.policy.ts';
import { currentLeave, lockLeaveOf } from '../leave/current-leave.ts';
import { leaveOverlap, type LeaveOverlap } from '../leave/leave-refusal.ts';
import type { LeaveRequest } from '../leave/leave-request.entity.ts';
import { releaseSpells } from '../leave/give-up-leave.ts';
import type { LeaveReason } from '../leave/explain-leave.ts';
import { TimeAwayEntity, type Absence, type AbsenceKind } from './time-away.entity.ts';

/** An employer reports an absence. */
export interface ReportAbsence {
  readonly organisationId: string;
  readonly personId: string;
  readonly kind: AbsenceKind;
  readonly startsOn: string;
  readonly endsOn: string;
}

export type ReportAbsenceOutcome =
  { readonly absence: Absence } | { readonly refusal: NotFound | InvalidInput | LeaveOverlap };

/** Three years with a leap day among them: the longest parental leave that employers know. A longer absence is reported in parts. */
const MOST_DAYS = 1096;

/** What law gives a worker and no employer chooses: training leave gives way to it. */
const ofRight: ReadonlySet<AbsenceKind> = new Set(['SICKNESS', 'PARENTAL_LEAVE']);

/** The days as a range of instants, in the scheme's zone. */
const DURING = `(select tstzrange(($3::date)::timestamp at time zone time_zone, ($4::date + 1)::timestamp at time zone time_zone) from scheme_clock)`;

/**
 * Leave and an absence from one employer cannot be paid for the same time. Sickness and parental leave suspend the employer's training leave, unless what came of it is
 * recorded already; an absence of its choice cannot undo what it granted or has to answer. Leave from another employer is neither touched nor told of.
 */
export const reportAbsence = (db: DataSource, viewer: Viewer, command: ReportAbsence): Promise<ReportAbsenceOutcome> =>
  inTransaction(db, async (tx) => {
    const { organisationId, personId } = command;
    if (!isUuid(personId) || !administersEmployer(viewer, organisationId, personId))
      return { refusal: notFound('worker', 'input', 'personId') };
    await lockLeaveOf(tx, personId);
    const refused = await checkDays(tx, command);
    if (refused !== null) return { refusal: refused };
    const reported = await reportedBefore(tx, command);
    if (reported !== null) return { absence: reported };
    const touched = await leaveWithin(tx, command);
    if (!touched.every(({ request }) => ofRight.has(command.kind) && gives.has(request.state)))
      return { refusal: leaveOverlap('input', 'startsOn') };
    const absenceId = await nextId(tx);
    for (const { request, spells } of touched)
      await releaseSpells(tx, request, spells, givesWayTo(command.kind), absenceId);
    await tx.query(
      `insert into time_away (person_id, organisation_id, kind, during, id, reported_by) values ($1, $2, $5, ${DURING}, $6, $7)`,
      [...daysOf(command), command.kind, absenceId, viewer.subject],
    );
    return { absence: await findAbsence(tx, absenceId) };
  });

const givesWayTo = (kind: AbsenceKind): LeaveReason => ({
  rules: [`${kind}_REPORTED`],
  remedy: 'The minutes are back. The leave comes back with them if the employer withdraws the absence.',
});

/** States of leave in which an absence may still take its time. */
const gives: ReadonlySet<LeaveRequest['state']> = new Set(['ASKED', 'GRANTED', 'TAKEN']);

type DaysOf = readonly [personId: string, organisationId: string, startsOn: string, endsOn: string];
const daysOf = ({ personId, organisationId, startsOn, endsOn }: ReportAbsence): DaysOf => [
  personId,
  organisationId,
  startsOn,
  endsOn,
];

/** Days that an absence can have, and that all lie within employments of the person by the employer. */
async function checkDays(tx: Tx, command: ReportAbsence): Promise<NotFound | InvalidInput | null> {
  const [row] = await tx.query<{ days: number; employed: boolean; covered: boolean }[]>(
    `select $4::date - $3::date + 1 as days, count(*) > 0 as employed,
            coalesce(case when $3::date <= $4::date then daterange($3::date, $4::date, '[]') <@ range_agg(valid) end, false) as covered
       from employment where person_id = $1 and organisation_id = $2`,
    [...daysOf(command)],
  );
  if (row?.employed !== true) return notFound('worker', 'input', 'personId');
  if (row.days < 1 || row.days > MOST_DAYS)
    return invalidInput(`An absence has 1 to ${MOST_DAYS} days.`, 'input', 'endsOn');
  return row.covered ? null : invalidInput('An absence lies within the employment.', 'input', 'endsOn');
}

const findAbsence = async (tx: Tx, id: string): Promise<Absence> =>
  (await tx.getRepository(TimeAwayEntity).findOneByOrFail({ id })) as Absence;

async function nextId(tx: Tx): Promise<string> {
  const [next] = await tx.query<{ id: string }[]>(`select uuidv7() as id`);
  if (next === undefined) throw new Error('there is no next id');
  return next.id;
}

/** The same absence, when it was reported already and not withdrawn. */
async function reportedBefore(tx: Tx, command: ReportAbsence): Promise<Absence | null> {
  const [same] = await tx.query<{ id: string }[]>(
    `select id from time_away where person_id = $1 and organisation_id = $2 and kind = $5 and live and during = ${DURING}`,
    [...daysOf(command), command.kind],
  );
  return same === undefined ? null : findAbsence(tx, same.id);
}

interface Touched {
  readonly request: LeaveRequest;
  readonly spells: readonly string[];
}

/** The employer's leave that the days lie upon, with all recorded that time has decided. */
async function leaveWithin(tx: Tx, command: ReportAbsence): Promise<Touched[]> {
  const spellsOf = (): Promise<{ id: string; spells: string[] }[]> =>
    tx.query(
      `select request_id as id, array_agg(id) as spells from time_away
        where person_id = $1 and organisation_id = $2 and live and request_id is not null and during && ${DURING} group by 1 order by 1`,
      [...daysOf(command)],
    );
  const current = new Map<string, LeaveRequest>();
  for (const { id } of await spellsOf()) current.set(id, await currentLeave(tx, { personId: command.personId, id }));
  return (await spellsOf()).flatMap(({ id, spells }) => {
    const request = current.get(id);
    return request === undefined ? [] : [{ request, spells }];
  });
}
