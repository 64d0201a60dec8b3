import { schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { allDeadlines, type Deadlines } from '../policy/policy-content.ts';
import { policyOfPerson } from '../policy/policy-of-person.ts';
import type { OrderTerms, TrainingOrder } from './order.entity.ts';

/** Terms of an order that was confirmed while no policy was in force, or before terms were kept. */
const withoutPolicy: OrderTerms = {
  policyVersionId: null,
  deadlines: {
    fundingDays: 30,
    counterProposalWorkingDays: 4,
    providerAnswerWorkingDays: 2,
    withdrawalWorkingDays: 11,
    confirmDeliveryDays: 30,
    holdDays: 30,
  },
  tranches: { start: 0, progress: 0, final: 100 },
};

/** The terms that hold for an order, with what those that were fixed before a deadline was there do not name. */
export const termsOf = ({
  terms,
}: Pick<TrainingOrder, 'terms'>): OrderTerms & { readonly deadlines: Required<Deadlines> } => {
  const fixed = terms ?? withoutPolicy;
  return { ...fixed, deadlines: allDeadlines(fixed.deadlines) };
};

/** What is fixed when an order is confirmed for the first time: its terms, and until when the holder may withdraw. */
export async function fixTerms(
  tx: Tx,
  order: TrainingOrder,
): Promise<Pick<TrainingOrder, 'terms' | 'confirmedAt' | 'coolingOffUntil'>> {
  const policy = await policyOfPerson(tx, order.personId);
  const terms: OrderTerms =
    policy === null
      ? withoutPolicy
      : {
          policyVersionId: policy.policyVersionId,
          deadlines: allDeadlines(policy.content.deadlines),
          tranches: policy.content.tranches,
        };
  const coolingOffUntil = await workingDaysFromToday(tx, order, terms.deadlines.withdrawalWorkingDays);
  return { terms, confirmedAt: await schemeNow(tx), coolingOffUntil };
}

/** The last of so many working days after today, where the person of the order lives. */
export async function workingDaysFromToday(tx: Tx, { personId }: TrainingOrder, days: number): Promise<string> {
  const [clock] = await tx.query<{ day: string }[]>(
    `select working_day_after(scheme_today(), $2, p.region)::text as day from person p where p.id = $1`,
    [personId, days],
  );
  if (clock === undefined) throw new Error('an order names a person that is not there');
  return clock.day;
}

/** The last of so many days after a day, or after today where that has passed already. */
export async function daysFrom(tx: Tx, day: string | null, days: number): Promise<string> {
  const [clock] = await tx.query<{ day: string }[]>(
    `select (greatest(scheme_today(), $1::date) + $2::integer)::text as day`,
    [day, days],
  );
  if (clock === undefined) throw new Error('the database does not tell the day');
  return clock.day;
}
