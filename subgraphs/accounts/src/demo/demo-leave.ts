import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { demoOrganisation, demoPerson, demoSignIns } from '@tessera/kit/demo/country.ts';
import { anonymous, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { reportEmployerSize } from '../employment/report-employer-size.ts';
import { reportEmployment } from '../employment/report-employment.ts';
import { answerLeave, type AnswerLeave } from '../leave/answer-leave.ts';
import { askForLeave, type LeaveDesk } from '../leave/ask-for-leave.ts';

const { id: organisationId } = demoOrganisation.employer;
const HEAD_COUNT = 42;
const FULL_TIME = 38 * 60; // minutes
const REQUESTS = 8;

/** The person of the demo employer in that role, as they sign in. */
function staffOfEmployer(role: Role): Viewer {
  const person = demoSignIns.find((signIn) => signIn.role === role);
  if (person === undefined) throw new Error(`the demo country has nobody in the role ${role}`);
  const grant = { role, organisationId, region: person.region };
  return { ...anonymous('demo'), subject: person.subject, client: 'demo', roles: [grant] };
}

/** The demo employer tells of one worker; told before, nothing changes. */
const employ = (db: DataSource, personId: string, wage = '17.20'): Promise<unknown> =>
  reportEmployment(db, staffOfEmployer('EMPLOYER_ADMIN'), {
    organisationId,
    personId,
    minutesPerWeek: FULL_TIME,
    fullTimeMinutesPerWeek: FULL_TIME,
    hourlyWage: { amount: wage, currency: 'EUR' },
    startsOn: '2024-01-01',
  });

/** The demo holder and those whom the demo employer tops up work for it; it is a small one. */
export async function employSome(db: DataSource, workers: readonly string[]): Promise<void> {
  await reportEmployerSize(db, staffOfEmployer('EMPLOYER_ADMIN'), organisationId, HEAD_COUNT);
  const { id: holder } = demoPerson(0);
  await employ(db, holder, '19.50');
  for (const personId of new Set(workers)) if (personId !== holder) await employ(db, personId);
}

interface BookedCourse {
  readonly orderId: string;
  readonly personId: string;
  readonly startsOn: string;
}

/** Courses that are booked and so far away that an employer has its whole time for an answer. */
const coursesAhead = (db: DataSource): Promise<BookedCourse[]> =>
  inTransaction(db, (tx) =>
    tx.query<BookedCourse[]>(
      `select distinct on (person_id) id as "orderId", person_id as "personId", starts_on::text as "startsOn" from training_order
        where state = 'CONFIRMED' and starts_on > scheme_today() + 32 order by person_id, id limit ${REQUESTS}`,
    ),
  );

/** What the leave approver says to some of the requests; the first and those that come after wait. */
const answers: readonly (Omit<AnswerLeave, 'requestId'> | undefined)[] = [
  undefined,
  { answer: 'GRANT' },
  { answer: 'REFUSE', refusalReason: 'SERVICE_REQUIREMENT' },
  { answer: 'GRANT' },
];

/** Some who have booked a course work for the demo employer and ask it for leave on the first day; a few are answered. */
export async function askForDemoLeave({ db, guidance }: LeaveDesk): Promise<void> {
  for (const [place, { orderId, personId, startsOn }] of (await coursesAhead(db)).entries()) {
    await employ(db, personId, `${18 + place}.40`);
    const spells = [{ startsAt: `${startsOn}T09:00:00Z`, minutes: 420 }];
    const idempotencyKey = `demo leave ${orderId}`;
    const command = { personId, orderId, organisationId, spells, idempotencyKey, requestId: 'demo' };
    const outcome = await askForLeave({ db, guidance }, command);
    const answer = answers[place];
    if (answer === undefined || 'refusal' in outcome) continue;
    const requestId = outcome.leaveRequest.id;
    await answerLeave(db, staffOfEmployer('EMPLOYER_LEAVE_APPROVER'), { requestId, ...answer });
  }
}
