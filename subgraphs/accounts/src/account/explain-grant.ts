import { moneyOf } from '@tessera/kit/money/money.ts';
import type { GrantExplanation } from '../ledger/grant-explanation.ts';

/** A decision to grant, or to grant nothing, as it was recorded. */
export interface RecordedDecision {
  readonly reference: string;
  readonly explanation: GrantExplanation;
  readonly granted: bigint; // minor units
  readonly currency: string;
}

/** What decided by no rule of a policy is explained by: its reference. */
const NO_RULE = {
  rule: null,
  policyVersion: null,
  facts: [],
  amountByRule: null,
  afterWorkingTime: null,
  ceiling: null,
  held: null,
  before: null,
};

/**
 * What the holder is told of a grant. Steps between the rule's amount and the grant are recorded only where they took something away: where they are not, a rule's
 * amount was granted whole.
 */
export function explainGrant({ reference, explanation, granted, currency }: RecordedDecision) {
  const money = (text: string | undefined) => (text === undefined ? null : moneyOf(BigInt(text), currency));
  const nothing = moneyOf(0n, currency);
  if (explanation.kind !== 'PROVISION' && explanation.kind !== 'CORRECTION')
    return { ...NO_RULE, reference, cutByCeiling: nothing };
  const { rule, policyVersion, facts, amount, afterWorkingTime, ceiling, held, cutByCeiling } = explanation;
  const whole = moneyOf(granted, currency);
  return {
    reference,
    rule,
    policyVersion,
    facts: Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`])),
    amountByRule: money(amount) ?? whole,
    afterWorkingTime: money(afterWorkingTime) ?? whole,
    ceiling: money(ceiling),
    held: money(held),
    cutByCeiling: money(cutByCeiling) ?? nothing,
    before: explanation.kind === 'CORRECTION' ? money(explanation.before) : null,
  };
}
