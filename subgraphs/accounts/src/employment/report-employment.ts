import { sqlState } from '@tessera/kit/database/sql-state.ts';
import { inTransaction, orRollBack, type Tx } from '@tessera/kit/database/transaction.ts';
import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import { invalidInput, notFound, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { accrueLeave } from '../leave/accrue-leave.ts';
import { policyOfPerson } from '../policy/policy-of-person.ts';
import { EmploymentEntity, type Employment } from './employment.entity.ts';
import { administersEmployer } from './employment.policy.ts';
import { giveUpUnemployed } from './give-up-unemployed.ts';

/** An employer tells who works for it, and on which terms. */
export interface ReportEmployment {
  readonly organisationId: string;
  readonly personId: string;
  readonly minutesPerWeek: number;
  readonly fullTimeMinutesPerWeek: number;
  readonly hourlyWage: { readonly amount: string; readonly currency: string };
  readonly startsOn: string;
  readonly endsOn?: string | null | undefined; // null: none is set
}

export type EmploymentOutcome = { readonly employment: Employment } | { readonly refusal: NotFound | InvalidInput };

const MOST_MINUTES = 3600;
const MOST_WAGE = 100_000_000n;
const ALREADY_EMPLOYED = '23P01'; // exclusion: an employment of the same two lies on these days

/** Enters an employment, and grants the worker what it gives of this year's leave. Persons are known by id alone: one that is not there is not found. */
export async function reportEmployment(
  db: DataSource,
  viewer: Viewer,
  command: ReportEmployment,
): Promise<EmploymentOutcome> {
  const { organisationId, personId } = command;
  if (!administersEmployer(viewer, organisationId)) return { refusal: notFound('employer', 'input', 'organisationId') };
  const wrong = wrongTerms(command);
  if (wrong !== null) return { refusal: wrong };
  try {
    return await inTransaction(db, async (tx) => {
      const region =
        isUuid(personId) && administersEmployer(viewer, organisationId, personId) ? await regionOf(tx, personId) : null;
      if (region === null) return { refusal: notFound('person', 'input', 'personId') };
      const policy = await policyOfPerson(tx, personId);
      const currency = policy?.content.currency ?? command.hourlyWage.currency;
      if (currency !== command.hourlyWage.currency)
        return { refusal: invalidInput(`Wages are told in ${currency}.`, 'input', 'hourlyWage', 'currency') };
      return orRollBack<EmploymentOutcome>(tx, async () => {
        await endTermsBefore(tx, command);
        const employment = await enter(tx, command);
        const refusal = await giveUpUnemployed(tx, personId, organisationId);
        if (refusal !== null) return { keep: false, value: { refusal } };
        await accrueLeave(tx, { personId });
        return { keep: true, value: { employment } };
      });
    });
  } catch (error) {
    if (sqlState(error) !== ALREADY_EMPLOYED) throw error;
    const message = 'There is an employment of this person on these days; end it first.';
    return { refusal: invalidInput(message, 'input', 'startsOn') };
  }
}

function wrongTerms({
  minutesPerWeek,
  fullTimeMinutesPerWeek,
  hourlyWage,
  startsOn,
  endsOn,
}: ReportEmployment): InvalidInput | null {
  if (fullTimeMinutesPerWeek < 1 || fullTimeMinutesPerWeek > MOST_MINUTES)
    return invalidInput(`A full-time week has 1 to ${MOST_MINUTES} minutes.`, 'input', 'fullTimeMinutesPerWeek');
  if (minutesPerWeek < 1 || minutesPerWeek > fullTimeMinutesPerWeek)
    return invalidInput('A week has 1 minute to those of a full-time week.', 'input', 'minutesPerWeek');
  const wage = minorUnitsOf(hourlyWage.amount) ?? 0n;
  if (wage < 1n || wage > MOST_WAGE)
    return invalidInput('An hourly wage is more than nothing, and at most 1000000.', 'input', 'hourlyWage', 'amount');
  if (endsOn != null && endsOn < startsOn)
    return invalidInput('The last day is not before the first.', 'input', 'endsOn');
  return null;
}

const regionOf = async (tx: Tx, personId: string): Promise<string | null> => {
  const [person] = await tx.query<{ region: string }[]>(
    `select region from person where id = $1 and state = 'ACTIVE' for no key update`,
    [personId],
  );
  return person?.region ?? null;
};

/** Other terms from a day on end those that have no end yet on the day before, and leave goes on through them. */
const endTermsBefore = (tx: Tx, { personId, organisationId, startsOn }: ReportEmployment): Promise<unknown> =>
  tx.query(
    `update employment set valid = daterange(lower(valid), $3::date) where person_id = $1 and organisation_id = $2 and upper_inf(valid) and lower(valid) < $3::date`,
    [personId, organisationId, startsOn],
  );

async function enter(tx: Tx, command: ReportEmployment): Promise<Employment> {
  const [row] = await tx.query<{ id: string }[]>(
    `insert into employment (person_id, organisation_id, minutes_per_week, full_time_minutes_per_week, hourly_wage, currency, valid)
     values ($1, $2, $3, $4, $5, $6, daterange($7::date, $8::date, '[]')) returning id`,
    [
      command.personId,
      command.organisationId,
      command.minutesPerWeek,
      command.fullTimeMinutesPerWeek,
      (minorUnitsOf(command.hourlyWage.amount) ?? 0n).toString(),
      command.hourlyWage.currency,
      command.startsOn,
      command.endsOn ?? null,
    ],
  );
  if (row === undefined) throw new Error('an employment that was just entered is not there');
  return tx.getRepository(EmploymentEntity).findOneByOrFail({ id: row.id });
}
