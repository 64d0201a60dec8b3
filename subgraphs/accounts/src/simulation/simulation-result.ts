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

/** What a simulation found out. */
export interface SimulationResult {
  readonly currency: string;
  readonly accounts: number;
  readonly years: readonly SimulatedYear[];
  readonly winners: Figure; // accounts granted more than by the policy in force, over all years, and how much more
  readonly losers: Figure; // granted less, and how much less
  readonly expiries: readonly GroupFigure[]; // by quarter of the last day: what is not spent until then
  readonly money: string; // what the fund has today, within its budget
}
