import type { DecisionExplanation } from '../decision/decision.entity.ts';
import type { CoverageDecision } from './state-of-coverage.entity.ts';

const remedyOf: Readonly<Record<CoverageDecision['coveredBy'], string>> = {
  THIS_STATE: 'Nothing is needed. A change of residence or work is told by the register, and decided on then.',
  OTHER_STATE:
    'Ask the scheme of the state that covers you. If a fact is wrong, have the register that told it mend it; the decision follows.',
  NOBODY: 'If a fact is wrong, have the register that told it mend it; the decision follows.',
};

/** Why a state's scheme covers a person or does not, in the shape every decision has. */
export const explainCoverage = (decision: CoverageDecision): DecisionExplanation => ({
  id: decision.id,
  orderId: null,
  paymentHoldId: null,
  leaveRequestId: null,
  rules: [decision.ruleId],
  policyVersionId: decision.policyVersionId,
  inputs: decision.facts,
  outcome: decision.coveredBy,
  remedy: remedyOf[decision.coveredBy],
  deadline: null,
  decidedAt: decision.decidedAt,
});
