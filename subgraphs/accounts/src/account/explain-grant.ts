import { moneyOf } from '@tessera/kit/money/money.ts';
import type { GrantExplanation } from '../ledger/grant-explanation.ts';

/** A decision to grant, or to grant nothing, as it was recorded. */
export interface RecordedDecision {
  readonly reference: string;
  readonly explanation: GrantExplanation;
  readonly granted: bigint; // minor units
  readonly currency: string;
}

const ASK_FOR_CORRECTION =
  'If a fact is wrong, ask whoever keeps it to put it right: a correction of the year then grants the difference, and takes nothing back.';
const ASK_THE_FUNDER = 'Ask the funder whose fund it is from.';

/** What may be done about a grant, by who decided it. */
const remedies: Readonly<Record<GrantExplanation['kind'], string>> = {
  PROVISION: ASK_FOR_CORRECTION,
  CORRECTION: ASK_FOR_CORRECTION,
  TOP_UP: ASK_THE_FUNDER,
  CO_FUNDING: ASK_THE_FUNDER,
  ALLOCATION: 'Draw the published entries again with the published seed: whoever finds another result tells the fund.',
  OTHER: ASK_THE_FUNDER,
};

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
    return { ...NO_RULE, reference, cutByCeiling: nothing, remedy: remedies[explanation.kind] };
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
    remedy: remedies[explanation.kind],
    before: explanation.kind === 'CORRECTION' ? money(explanation.before) : null,
  };
}
