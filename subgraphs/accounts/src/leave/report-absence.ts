import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { employmentCovering } from '../employment/employment-covering.ts';
import { administersEmployer } from '../employment/employment.policy.ts';
import { currentLeave, giveUp, lockLeaveOf } from './current-leave.ts';
import { leaveOverlap, type LeaveOverlap } from './leave-refusal.ts';
import type { AbsenceKind } from './leave.entity.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';
import { moveHeldMinutes } from './move-leave.ts';

/** Days on which a worker is away for another reason than training. */
export interface Absence {
  readonly kind: AbsenceKind;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** An employer reports an absence. */
export interface ReportAbsence extends Absence {
  readonly organisationId: string;
  readonly personId: string;
}

export type ReportAbsenceOutcome =
  { readonly absence: Absence } | { readonly refusal: NotFound | InvalidInput | LeaveOverlap };

const MOST_DAYS = 1096;

/** The days as a range of instants, in the scheme's zone. */
const DURING = `(select tstzrange(($2::date)::timestamp at time zone time_zone, ($3::date + 1)::timestamp at time zone time_zone) from scheme_clock)`;

/** Leave and an absence cannot be paid for the same time: spells within it are given up, unless attendance is recorded for them already. */
export const reportAbsence = (
  db: DataSource,
  viewer: Viewer,
  { organisationId, personId, kind, startsOn, endsOn }: ReportAbsence,
): Promise<ReportAbsenceOutcome> =>
  inTransaction(db, async (tx) => {
    if (!administersEmployer(viewer, organisationId, personId))
      return { refusal: notFound('worker', 'input', 'personId') };
    if (!(await areDays(tx, startsOn, endsOn)))
      return { refusal: invalidInput(`An absence has 1 to ${MOST_DAYS} days.`, 'input', 'endsOn') };
    if ((await employmentCovering(tx, personId, organisationId, startsOn, startsOn)) === null)
      return { refusal: notFound('worker', 'input', 'personId') };
    await lockLeaveOf(tx, personId);
    const touched = await requestsWithin(tx, personId, startsOn, endsOn);
    if (touched.some(({ state }) => state === 'EVIDENCED' || state === 'COMPENSATED'))
      return { refusal: leaveOverlap('input', 'startsOn') };
    for (const request of touched) await giveUpWithin(tx, request, startsOn, endsOn);
    await tx.query(`insert into time_away (person_id, organisation_id, kind, during) values ($1, $4, $5, ${DURING})`, [
      personId,
      startsOn,
      endsOn,
      organisationId,
      kind,
    ]);
    return { absence: { kind, startsOn, endsOn } };
  });

async function areDays(tx: Tx, startsOn: string, endsOn: string): Promise<boolean> {
  const [row] = await tx.query<{ days: number }[]>(`select $2::date - $1::date + 1 as days`, [startsOn, endsOn]);
  return row !== undefined && row.days >= 1 && row.days <= MOST_DAYS;
}

/** Requests with a spell within the days, with all recorded that time has decided. */
async function requestsWithin(tx: Tx, personId: string, startsOn: string, endsOn: string): Promise<LeaveRequest[]> {
  const rows = await tx.query<{ id: string }[]>(
    `select distinct request_id as id from time_away where person_id = $1 and live and request_id is not null and during && ${DURING} order by 1`,
    [personId, startsOn, endsOn],
  );
  const touched: LeaveRequest[] = [];
  for (const { id } of rows) touched.push(await currentLeave(tx, { personId, id }));
  return touched.filter(({ state }) => state !== 'REFUSED' && state !== 'CANCELLED');
}

/** Gives up what of a request lies within the days; all of it, when nothing else is left. */
async function giveUpWithin(tx: Tx, request: LeaveRequest, startsOn: string, endsOn: string): Promise<void> {
  const { personId, id } = request;
  const [given] = await tx.query<{ minutes: number }[]>(
    `select coalesce(sum(minutes), 0)::integer as minutes from time_away where person_id = $1 and request_id = $4 and live and during && ${DURING}`,
    [personId, startsOn, endsOn, id],
  );
  const minutes = given?.minutes ?? 0;
  if (minutes === request.minutes) {
    await giveUp(tx, request, 'CANCELLED', 'accounts');
    return;
  }
  await tx.query(
    `update time_away set live = false where person_id = $1 and request_id = $4 and live and during && ${DURING}`,
    [personId, startsOn, endsOn, id],
  );
  await moveHeldMinutes(tx, request, request.state === 'TAKEN' ? 'RETURN' : 'RELEASE', minutes, 'accounts');
  await tx.getRepository(LeaveRequestEntity).update({ personId, id }, { minutes: request.minutes - minutes });
}
