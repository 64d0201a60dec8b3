import { least } from '@tessera/kit/money/money.ts';
import { decide } from '../policy/evaluate.ts';
import type { LearnerContribution } from '../policy/policy-content.ts';
import type { PaymentTerms } from './payment-terms.ts';

/** The learner's own contribution to one price, and why it is what it is. */
export interface QuotedContribution {
  readonly policyVersionId: string;
  readonly kind: 'FLAT' | 'PERCENT';
  readonly position: LearnerContribution['position'];
  readonly due: bigint; // minor units; 0 when exempt
  readonly waived: bigint; // what would be due without an exemption
  readonly exemption: string | null; // id of the rule that exempts, or EMPLOYER_CONTRIBUTES
}

/** The exemption of everybody whose employer pays a part. */
export const EMPLOYER_CONTRIBUTES = 'EMPLOYER_CONTRIBUTES';

/** What of the terms a contribution rests on. */
type Asked = Pick<PaymentTerms, 'policyVersionId' | 'content' | 'facts'>;

const HUNDREDTHS = 10_000n; // of a percent, in the whole

/** What the policy asks of anybody for a price, never more than all of it. A percentage is rounded half up to the cent. */
function asked(price: bigint, contribution: Exclude<LearnerContribution, { kind: 'NONE' }>): bigint {
  if (contribution.kind === 'FLAT') return least(BigInt(contribution.amount), price);
  return (price * BigInt(contribution.percent) + HUNDREDTHS / 2n) / HUNDREDTHS;
}

function exemptionOf({ exemptions }: LearnerContribution, { facts }: Asked, employerPays: boolean) {
  const decided = decide(exemptions.table, facts);
  if (decided?.then.exempt === true) return decided.ruleId;
  return exemptions.employerContributes && employerPays ? EMPLOYER_CONTRIBUTES : null;
}

/** The contribution to a price; null when the policy asks none. `employerPays`: a lot of an employer is among those that would pay the whole price. */
export function contributionTo(price: bigint, terms: Asked, employerPays: boolean): QuotedContribution | null {
  const {
    policyVersionId,
    content: { learnerContribution },
  } = terms;
  if (policyVersionId === null || learnerContribution.kind === 'NONE') return null;
  const { kind, position } = learnerContribution;
  const amount = asked(price, learnerContribution);
  const exemption = exemptionOf(learnerContribution, terms, employerPays);
  const isExempt = exemption !== null;
  return { policyVersionId, kind, position, exemption, due: isExempt ? 0n : amount, waived: isExempt ? amount : 0n };
}
