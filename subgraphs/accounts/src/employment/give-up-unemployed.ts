import type { Tx } from '@tessera/kit/database/transaction.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import { cutAbsence } from '../absence/cut-absence.ts';
import { currentLeave } from '../leave/current-leave.ts';
import { giveUpSpells } from '../leave/give-up-leave.ts';

/** The days of a time away, in the scheme's zone, and those on which its employer employs the person. */
const DAYS = `daterange((lower(t.during) at time zone c.time_zone)::date, ((upper(t.during) - interval '1 second') at time zone c.time_zone)::date, '[]')`;
const EMPLOYED = `coalesce((select range_agg(e.valid) from employment e where e.person_id = $1 and e.organisation_id = $2), '{}')`;

interface Unemployed {
  readonly id: string; // of the absence, or of the request for leave
  readonly startsOn: string;
  readonly from: string; // first of its days without employment
  readonly spells: readonly string[];
}

/** Absences, or leave by request, with days on which the employer does not employ the person. */
const findUnemployed = (tx: Tx, personId: string, organisationId: string, leave: boolean): Promise<Unemployed[]> =>
  tx.query(
    `select coalesce(t.request_id, t.id) as id, min(lower(${DAYS}))::text as "startsOn",
            min(lower(datemultirange(${DAYS}) - ${EMPLOYED}))::text as from, array_agg(t.id) as spells
       from time_away t, scheme_clock c
      where t.person_id = $1 and t.organisation_id = $2 and t.live and (t.request_id is not null) = $3 and not ${DAYS} <@ ${EMPLOYED}
      group by 1 order by 1`,
    [personId, organisationId, leave],
  );

/** States of leave that may still be given up. */
const givable: ReadonlySet<string> = new Set(['ASKED', 'GRANTED', 'TAKEN']);

/**
 * Gives up leave and absences for days on which the employer does not employ the person any more: what is left of the leave stays. Refused where attendance is recorded
 * already; then nothing that was written before is to be kept. The leave of the person is locked.
 */
export async function giveUpUnemployed(tx: Tx, personId: string, organisationId: string): Promise<InvalidInput | null> {
  for (const absence of await findUnemployed(tx, personId, organisationId, false))
    await cutAbsence(tx, { ...absence, personId }, absence.from);
  for (const { id } of await findUnemployed(tx, personId, organisationId, true))
    await currentLeave(tx, { personId, id });
  for (const { id, spells } of await findUnemployed(tx, personId, organisationId, true)) {
    const request = await currentLeave(tx, { personId, id });
    if (!givable.has(request.state))
      return invalidInput('Attendance is recorded for leave after this day.', 'input', 'endsOn');
    await giveUpSpells(tx, request, spells, 'EMPLOYMENT_ENDED');
  }
  return null;
}
