import { BadArgument } from '@tessera/kit/outcome/bad-argument.ts';
import type { Employment } from '../employment/employment.entity.ts';
import type { LeavePolicy } from '../policy/policy-content.ts';
import type { FundingQuote } from '../quote/funding-quote.ts';
import { leaveEffectOf, type LeaveEffect } from './leave-effect.ts';

/** What leave for a quoted session would do to income at one employer. */
export interface QuotedLeave extends LeaveEffect {
  readonly organisationId: string;
  readonly currency: string;
  readonly withOwnShare: bigint | null; // netLoss and the own share; null where wages are in another currency than the price
}

const MOST_MINUTES = 200_000; // as many as a policy can give in a year

/** What so many minutes of leave would do to income, for each employment that holds on all days of a quoted session. */
export function quoteLeave(
  { startsOn, endsOn, currency, ownShare }: FundingQuote,
  employments: readonly Employment[],
  rules: LeavePolicy | null, // null: no policy is in force
  minutes: number,
): readonly QuotedLeave[] {
  if (minutes < 1 || minutes > MOST_MINUTES) throw new BadArgument(`Leave has 1 to ${MOST_MINUTES} minutes.`);
  if (rules === null) return [];
  return employments
    .filter((held) => held.startsOn <= startsOn && (held.endsOn === null || held.endsOn >= endsOn))
    .map((held) => {
      const effect = leaveEffectOf({ hourlyWage: held.hourlyWage, minutes, rules });
      const withOwnShare = held.currency === currency ? effect.netLoss + ownShare : null;
      return { organisationId: held.organisationId, currency: held.currency, ...effect, withOwnShare };
    });
}
