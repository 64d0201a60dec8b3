/** How many accounts something concerns, and how much money in all. Null where the group is too small to be shown. */
export interface Figure {
  readonly accounts: number | null;
  readonly amount: string | null; // minor units
}

/** A figure of one group of a breakdown. */
export interface GroupFigure extends Figure {
  readonly group: string; // id of a rule, NUTS code, or quarter such as 2031-Q4
}

/** One simulated year. */
export interface SimulatedYear {
  readonly year: number;
  readonly cost: string; // minor units, by the version simulated
  readonly costInForce: string; // by the policy in force, over the same population
  readonly needGroups: readonly GroupFigure[];
  readonly regions: readonly GroupFigure[];
  readonly ceilingHits: Figure; // accounts whose grant was cut, and by how much
  readonly moneyAfter: string; // what the fund has left after this year and those before; negative when it does not suffice
}

/** What the learners of a population would pay themselves. */
export interface SimulatedContribution {
  readonly orders: number; // of the year before, or invented
  readonly asked: Figure; // who is asked for a contribution, by the version simulated, and for how much
  readonly askedInForce: Figure; // by the policy in force
  readonly payMore: Figure; // accounts asked for more than by the policy in force, and how much more
  readonly payLess: Figure;
  readonly exemptions: readonly GroupFigure[]; // by the rule that exempts: what is not asked
}

/** What leave comes to when all of it is taken. */
export interface SimulatedLeaveCost {
  readonly hours: string | null; // whole hours that workers accrue in a year; null where there are too few of them to be shown
  readonly wageReplacement: Figure; // workers, and what is paid on
  readonly employerCompensation: Figure; // workers, and what their employers get back
}

/** A year of training leave. */
export interface SimulatedLeave {
  readonly workers: number;
  readonly planned: SimulatedLeaveCost; // by the version simulated
  readonly inForce: SimulatedLeaveCost;
}

/** What a simulation found out. */
export interface SimulationResult {
  readonly currency: string;
  readonly accounts: number;
  readonly years: readonly SimulatedYear[];
  readonly winners: Figure; // accounts granted more than by the policy in force, over all years, and how much more
  readonly losers: Figure; // granted less, and how much less
  readonly expiries: readonly GroupFigure[]; // by quarter of the last day: what is not spent until then
  readonly money: string; // what the fund has today, within its budget
  readonly learnerContribution?: SimulatedContribution; // this and what follows: not in results from before it was simulated
  readonly leave?: SimulatedLeave;
  readonly notSimulated?: readonly string[]; // parameters the version changes and no figure here shows
}
