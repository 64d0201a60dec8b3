import { checkDecisionTable } from './check-decision-table.ts';
import { fundKinds, policyContent, type PolicyContent, type ProvisionPolicy } from './policy-content.ts';
import { problem, problemsOfShape, type PolicyProblem } from './policy-problem.ts';
import {
  largest,
  policyVariation,
  type MayVary,
  type PolicyVariation,
  type VariableParameter,
} from './variable-parameter.ts';
import { vary } from './vary-policy.ts';

/** A content that can be saved, or everything that is wrong with it. */
export type Checked<T> = { readonly content: T } | { readonly problems: readonly PolicyProblem[] };

const checked = <T>(content: T, problems: readonly PolicyProblem[]): Checked<T> =>
  problems.length === 0 ? { content } : { problems };

function ceilingsBelow({ table }: ProvisionPolicy): readonly string[] {
  const outcomes = table.rules.map(({ then }, place) => ({
    then,
    path: `provision.table.rules[${place}].then.ceiling`,
  }));
  if (table.otherwise !== null) outcomes.push({ then: table.otherwise, path: 'provision.table.otherwise.ceiling' });
  return outcomes.filter(({ then }) => BigInt(then.ceiling) < BigInt(then.amount)).map(({ path }) => path);
}

const checkCeilings = (provision: ProvisionPolicy): readonly PolicyProblem[] =>
  ceilingsBelow(provision).map((path) =>
    problem(
      path,
      'CEILING_BELOW_AMOUNT',
      'The ceiling is below the yearly amount: no one would ever be granted all of it.',
    ),
  );

const checkSources = ({ countedSources }: ProvisionPolicy): readonly PolicyProblem[] =>
  countedSources.flatMap((kind, place) =>
    fundKinds.includes(kind)
      ? []
      : [
          problem(
            `provision.countedSources[${place}]`,
            'FUND_KIND_UNKNOWN',
            `${kind} is no kind of fund. There are: ${fundKinds.join(', ')}.`,
          ),
        ],
  );

const checkTranches = ({ tranches: { start, progress, final } }: PolicyContent): readonly PolicyProblem[] => {
  const sum = start + progress + final;
  return sum === 100 ? [] : [problem('tranches', 'TRANCHES_NOT_WHOLE', `The tranches make ${sum} percent, not 100.`)];
};

const checkBounds = (mayVary: MayVary): readonly PolicyProblem[] =>
  Object.entries(mayVary).flatMap(([parameter, { minimum, maximum }]) => {
    const most = largest[parameter as VariableParameter];
    const path = `mayVary.${parameter}`;
    if (minimum > maximum) return [problem(path, 'BOUNDS_CROSSED', 'The minimum is above the maximum.')];
    return maximum > most ? [problem(`${path}.maximum`, 'OUT_OF_BOUNDS', `At most ${most} can be allowed.`)] : [];
  });

/** Reads and checks the content of a national version. */
export function checkPolicyContent(json: unknown): Checked<PolicyContent> {
  const read = policyContent.safeParse(json);
  if (!read.success) return { problems: problemsOfShape(read.error) };
  const { coverage, provision, learnerContribution, mayVary } = read.data;
  return checked(read.data, [
    ...(coverage === undefined ? [] : checkDecisionTable(coverage, 'coverage')),
    ...checkDecisionTable(provision.table, 'provision.table'),
    ...checkCeilings(provision),
    ...checkSources(provision),
    ...checkDecisionTable(learnerContribution.exemptions.table, 'learnerContribution.exemptions.table'),
    ...checkTranches(read.data),
    ...checkBounds(mayVary),
  ]);
}

function checkParameter(parameter: VariableParameter, value: number, mayVary: MayVary): readonly PolicyProblem[] {
  const bounds = mayVary[parameter];
  if (bounds === undefined) {
    return [problem(parameter, 'NOT_VARIABLE', 'The national version in force does not let this parameter vary.')];
  }
  const { minimum, maximum } = bounds;
  return value < minimum || value > maximum
    ? [problem(parameter, 'OUT_OF_BOUNDS', `The national version in force allows from ${minimum} to ${maximum}.`)]
    : [];
}

/** Reads and checks the content of a version of a region or a sector against the national version it varies; null when none is in force. */
export function checkPolicyVariation(json: unknown, national: PolicyContent | null): Checked<PolicyVariation> {
  const read = policyVariation.safeParse(json);
  if (!read.success) return { problems: problemsOfShape(read.error) };
  if (national === null) {
    return { problems: [problem('', 'NO_NATIONAL_VERSION', 'There is no national version in force to vary.')] };
  }
  const variation = read.data;
  if (Object.keys(variation).length === 0) {
    return { problems: [problem('', 'SHAPE', 'A version of a region or a sector sets at least one parameter.')] };
  }
  const problems = Object.entries(variation).flatMap(([parameter, value]) =>
    checkParameter(parameter as VariableParameter, value, national.mayVary),
  );
  const low = problems.length === 0 && ceilingsBelow(vary(national, variation).provision).length > 0;
  const ceilings = low
    ? [problem('provision.ceilingPercent', 'CEILING_BELOW_AMOUNT', 'A ceiling would be below its yearly amount.')]
    : [];
  return checked(variation, [...problems, ...ceilings]);
}
