import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import type { EntityManager } from 'typeorm';
import { EmploymentEntity } from '../employment/employment.entity.ts';
import { leaveEffectOf, type LeaveEffect } from './leave-effect.ts';
import { leavePolicyOf } from './leave-policy-of.ts';

/** What leave would do to income at one employer. */
export interface QuotedLeave extends LeaveEffect {
  readonly organisationId: string;
  readonly currency: string;
}

const MOST_MINUTES = 200_000;

/** What so many minutes of leave would do to a person's income, for each employment that holds on a day, under the policy in force. Changes nothing. */
export async function quoteLeave(
  reader: EntityManager,
  personId: string,
  day: string,
  minutes: number,
): Promise<readonly QuotedLeave[]> {
  if (minutes < 1 || minutes > MOST_MINUTES) throw new BadArgument(`Leave has 1 to ${MOST_MINUTES} minutes.`);
  const policy = await leavePolicyOf(reader, personId);
  if (policy === null) return [];
  const employments = await reader
    .getRepository(EmploymentEntity)
    .createQueryBuilder('e')
    .where('e.personId = :personId and e.valid @> :day::date', { personId, day })
    .orderBy('e.id')
    .getMany();
  return employments.map(({ organisationId, currency, hourlyWage }) => ({
    organisationId,
    currency,
    ...leaveEffectOf({ hourlyWage, minutes, rules: policy.content.leave }),
  }));
}
