import type { DecisionTable } from './decision-table.ts';
import type { LearnerContribution, PolicyContent, ProvisionOutcome } from './policy-content.ts';
import type { Bounds, PolicyVariation, VariableParameter } from './variable-parameter.ts';

/** A whole percentage of an amount of minor units, rounded down to the cent. */
const percentOf = (amount: string, percent: number): string => ((BigInt(amount) * BigInt(percent)) / 100n).toString();

/** The nearest value within bounds. */
const within = (value: number, { minimum, maximum }: Bounds): number => Math.min(Math.max(value, minimum), maximum);

/** Reads what a variation sets, held to the bounds of the national version: what may not vary is not there. */
const heldTo =
  ({ mayVary }: PolicyContent, variation: PolicyVariation) =>
  (parameter: VariableParameter): number | null => {
    const [value, bounds] = [variation[parameter], mayVary[parameter]];
    return value === undefined || bounds === undefined ? null : within(value, bounds);
  };

const varyTable = (
  table: DecisionTable<ProvisionOutcome>,
  amountPercent: number,
  ceilingPercent: number,
): DecisionTable<ProvisionOutcome> => {
  const varied = (outcome: ProvisionOutcome): ProvisionOutcome => ({
    ...outcome,
    amount: percentOf(outcome.amount, amountPercent),
    ceiling: percentOf(outcome.ceiling, ceilingPercent),
  });
  return {
    rules: table.rules.map((rule) => ({ ...rule, then: varied(rule.then) })),
    otherwise: table.otherwise === null ? null : varied(table.otherwise),
  };
};

const varyContribution = (contribution: LearnerContribution, sharePercent: number): LearnerContribution => {
  if (contribution.kind === 'FLAT') return { ...contribution, amount: percentOf(contribution.amount, sharePercent) };
  if (contribution.kind === 'PERCENT')
    return { ...contribution, percent: Math.min(Math.floor((contribution.percent * sharePercent) / 100), 10_000) };
  return contribution;
};

/**
 * The policy of a region or a sector: the national one with what they set. Bounds hold on the day of the decision: when a new national version narrows them, a
 * variation that is outside counts as the nearest bound.
 */
export function vary(national: PolicyContent, variation: PolicyVariation): PolicyContent {
  const set = heldTo(national, variation);
  const { provision, learnerContribution, deadlines, leave } = national;
  return {
    ...national,
    provision: {
      ...provision,
      table: varyTable(provision.table, set('provision.amountPercent') ?? 100, set('provision.ceilingPercent') ?? 100),
    },
    learnerContribution: varyContribution(learnerContribution, set('learnerContribution.sharePercent') ?? 100),
    deadlines: {
      ...deadlines,
      providerAnswerWorkingDays: set('deadlines.providerAnswerWorkingDays') ?? deadlines.providerAnswerWorkingDays,
      withdrawalWorkingDays: set('deadlines.withdrawalWorkingDays') ?? deadlines.withdrawalWorkingDays,
    },
    leave: {
      ...leave,
      minutesPerYear: set('leave.minutesPerYear') ?? leave.minutesPerYear,
      carryOverMinutes: set('leave.carryOverMinutes') ?? leave.carryOverMinutes,
      replacementPercent: set('leave.replacementPercent') ?? leave.replacementPercent,
      employerCompensationPercent: set('leave.employerCompensationPercent') ?? leave.employerCompensationPercent,
      smallEmployerCompensationPercent:
        set('leave.smallEmployerCompensationPercent') ?? leave.smallEmployerCompensationPercent,
    },
  };
}
