import { moneyOf } from '@tessera/kit/money/money.ts';
import type { GrantExplanation } from '../ledger/ledger.entity.ts';

/** A decision to grant, or to grant nothing, as it was recorded. */
export interface RecordedDecision {
  readonly reference: string;
  readonly explanation: GrantExplanation;
  readonly granted: bigint; // minor units
  readonly currency: string;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const factsOf = (facts: unknown): string[] =>
  typeof facts === 'object' && facts !== null
    ? Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [`${name}: ${String(value)}`]))
    : [];

/**
 * What the holder is told of a grant. Steps between the rule's amount and the grant are recorded only where they took something away: where they are not, a rule's
 * amount was granted whole.
 */
export function explainGrant({ reference, explanation, granted, currency }: RecordedDecision) {
  const rule = textOf(explanation['rule']);
  const recorded = (name: string): bigint | null => {
    const text = textOf(explanation[name]);
    return text === null ? null : BigInt(text);
  };
  const money = (amount: bigint | null) => (amount === null ? null : moneyOf(amount, currency));
  const whole = rule === null ? null : granted;
  return {
    reference,
    rule,
    policyVersion: textOf(explanation['policyVersion']),
    facts: factsOf(explanation['facts']),
    amountByRule: money(recorded('amount') ?? whole),
    afterWorkingTime: money(recorded('afterWorkingTime') ?? whole),
    ceiling: money(recorded('ceiling')),
    held: money(recorded('held')),
    cutByCeiling: moneyOf(recorded('cutByCeiling') ?? 0n, currency),
  };
}
