import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import { invalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { DataSource } from 'typeorm';
import { EmploymentEntity } from '../employment/employment.entity.ts';
import { compensationPercentOf, employerCompensationOf, isSmall, wageReplacementOf } from './leave-effect.ts';
import { LeaveCompensationEntity } from './leave-compensation.entity.ts';
import { evidencesLeave } from './leave.policy.ts';
import type { LeaveRequest } from './leave-request.entity.ts';
import { explainLeave, TELL_THE_SCHEME } from './explain-leave.ts';
import { moveRequest } from './move-leave.ts';
import { takeStep, type LeaveStepOutcome } from './step-leave.ts';

/** The provider records attendance once the time is over. From it follows what is paid; until it is there the payment pauses. Of somebody who never came nothing is. */
export const recordEvidence = (
  db: DataSource,
  viewer: Viewer,
  requestId: string,
  attendedMinutes: number,
): Promise<LeaveStepOutcome> =>
  inTransaction(db, (tx) =>
    takeStep(tx, {
      viewer,
      requestId,
      may: evidencesLeave,
      from: ['TAKEN'],
      to: attendedMinutes === 0 ? 'FORFEITED' : 'EVIDENCED',
      same: (request) => request.attendedMinutes === attendedMinutes,
      take: async (request) => {
        if (attendedMinutes < 0 || attendedMinutes > request.minutes)
          return invalidInput(
            `Attendance has from 0 to the ${request.minutes} minutes of the leave.`,
            'input',
            'attendedMinutes',
          );
        if (attendedMinutes === 0) {
          await explainLeave(tx, request, 'FORFEITED', { rules: ['NOBODY_ATTENDED'], remedy: TELL_THE_SCHEME });
          return moveRequest(tx, request, 'FORFEITED', { attendedMinutes }, 'evidencedAt');
        }
        const evidenced = await moveRequest(tx, request, 'EVIDENCED', { attendedMinutes }, 'evidencedAt');
        await computeCompensation(tx, request, attendedMinutes);
        return evidenced;
      },
    }),
  );

/** Writes what the attended minutes cost by the rules of the request; the database computes it again and refuses another figure. */
async function computeCompensation(tx: Tx, request: LeaveRequest, minutes: number): Promise<void> {
  const { personId, organisationId, rules } = request;
  const { hourlyWage, currency } = await tx
    .getRepository(EmploymentEntity)
    .findOneByOrFail({ id: request.employmentId });
  const headCount = await headCountOf(tx, request);
  const compensationPercent = compensationPercentOf(headCount, rules);
  const wageReplacement = wageReplacementOf(hourlyWage, minutes, rules);
  const amount = employerCompensationOf(wageReplacement, compensationPercent);
  await explainLeave(tx, request, 'EVIDENCED', {
    rules: ['ATTENDANCE_RECORDED', isSmall(headCount, rules) ? 'SMALL_EMPLOYER' : 'EMPLOYER'],
    inputs: {
      attendedMinutes: String(minutes),
      hourlyWage: moneyOf(hourlyWage, currency).amount,
      replacementPercent: String(rules.replacementPercent),
      ceilingPerHour: moneyOf(BigInt(rules.ceilingPerHour), currency).amount,
      wageReplacement: moneyOf(wageReplacement, currency).amount,
      headCount: headCount === null ? 'never told' : String(headCount),
      compensationPercent: String(compensationPercent),
      compensation: moneyOf(amount, currency).amount,
    },
    remedy: TELL_THE_SCHEME,
  });
  await tx.getRepository(LeaveCompensationEntity).insert({
    personId,
    requestId: request.id,
    organisationId,
    minutes,
    hourlyWage,
    currency,
    replacementPercent: rules.replacementPercent,
    ceilingPerHour: BigInt(rules.ceilingPerHour),
    wageReplacement,
    headCount,
    compensationPercent,
    amount,
  });
}

/** The employer's head count on the day the leave was asked for: one told afterwards changes nothing. */
async function headCountOf(tx: Tx, { organisationId, askedAt }: LeaveRequest): Promise<number | null> {
  const [size] = await tx.query<{ headCount: number }[]>(
    `select s.head_count as "headCount" from employer_size s, scheme_clock c
      where s.organisation_id = $1 and s.since <= ($2::timestamptz at time zone c.time_zone)::date order by s.since desc limit 1`,
    [organisationId, askedAt],
  );
  return size?.headCount ?? null;
}
