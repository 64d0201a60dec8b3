import type {
  Figure,
  GroupFigure,
  SimulatedContribution,
  SimulatedLeave,
  SimulationResult,
} from './simulation-result.ts';

const SMALL = 10; // persons: a figure of fewer could tell of one of them

const isSmall = ({ accounts }: Figure): boolean => accounts !== null && accounts > 0 && accounts < SMALL;

const HIDDEN: Figure = { accounts: null, amount: null };

const hide = (figure: Figure): Figure => (isSmall(figure) ? HIDDEN : figure);

/** Hides small groups of a breakdown; where that is one alone, also the next in size: otherwise the total would give it away. */
function hideGroups(groups: readonly GroupFigure[]): readonly GroupFigure[] {
  const hidden = new Set(groups.filter(isSmall).map((figure) => figure.group));
  if (hidden.size === 1) {
    const [next] = groups
      .filter((figure) => !hidden.has(figure.group) && figure.accounts !== 0)
      .toSorted((one, other) => (one.accounts ?? 0) - (other.accounts ?? 0));
    if (next !== undefined) hidden.add(next.group);
  }
  return groups.map((figure) => (hidden.has(figure.group) ? { group: figure.group, ...HIDDEN } : figure));
}

const hideContribution = (contribution: SimulatedContribution): SimulatedContribution => ({
  ...contribution,
  asked: hide(contribution.asked),
  askedInForce: hide(contribution.askedInForce),
  payMore: hide(contribution.payMore),
  payLess: hide(contribution.payLess),
  exemptions: hideGroups(contribution.exemptions),
});

/** A cost that is of few workers in one world is hidden in both, for the wages are the same. */
function hideLeave(leave: SimulatedLeave): SimulatedLeave {
  const figures = [leave.planned, leave.inForce].flatMap((cost) => [cost.wageReplacement, cost.employerCompensation]);
  if (leave.workers >= SMALL && !figures.some(isSmall)) return leave;
  const hidden = { hours: null, wageReplacement: HIDDEN, employerCompensation: HIDDEN };
  return { ...leave, planned: hidden, inForce: hidden };
}

/** A result in which no figure tells of fewer than ten persons. */
export const suppressSmallGroups = (result: SimulationResult): SimulationResult => ({
  ...result,
  winners: hide(result.winners),
  losers: hide(result.losers),
  expiries: hideGroups(result.expiries),
  years: result.years.map((year) => ({
    ...year,
    needGroups: hideGroups(year.needGroups),
    regions: hideGroups(year.regions),
    ceilingHits: hide(year.ceilingHits),
  })),
  ...(result.learnerContribution && { learnerContribution: hideContribution(result.learnerContribution) }),
  ...(result.leave && { leave: hideLeave(result.leave) }),
});
