import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Fund } from '../fund/fund.entity.ts';
import type { Figure, GroupFigure, SimulatedYear, SimulationResult } from './simulation-result.ts';

/** When a simulation begins. */
export interface Moment {
  readonly today: string;
  readonly firstYear: number;
  readonly ahead: number; // years from now to the first one
}

interface CostRow {
  readonly year: number;
  readonly cost: string;
  readonly cost_in_force: string;
  readonly cut_accounts: string;
  readonly cut: string;
}

interface GroupRow {
  readonly year: number;
  readonly group: string;
  readonly accounts: string;
  readonly amount: string;
}

/** World 0 is that of the draft, world 1 that of the policy in force. */
const COSTS = `
  select year, coalesce(sum(granted) filter (where world = 0), 0) as cost, coalesce(sum(granted) filter (where world = 1), 0) as cost_in_force,
         count(*) filter (where world = 0 and cut > 0) as cut_accounts, coalesce(sum(cut) filter (where world = 0), 0) as cut
    from sim_grant group by year order by year`;

const groupsBy = (column: 'rule_id' | 'region'): string => `
  select year, ${column} as "group", count(*) as accounts, sum(granted) as amount
    from sim_grant where world = 0 and ${column} is not null group by year, ${column} order by year, ${column}`;

const DIFFERENCES = `
  select count(*) filter (where more > 0) as winners, coalesce(sum(more) filter (where more > 0), 0) as won,
         count(*) filter (where more < 0) as losers, coalesce(-sum(more) filter (where more < 0), 0) as lost
    from (select sum(case world when 0 then granted else -granted end) as more from sim_grant group by account_id) account`;

const EXPIRIES = `
  select 0 as year, to_char(expires_on, 'YYYY"-Q"Q') as "group", count(distinct account_id) as accounts, sum(amount) as amount
    from sim_lot where (world is null or world = 0) and expires_on >= $1::date group by 2 order by 2`;

const MONEY = `select coalesce(least(available, budget - committed), 0) as money from fund_balance where fund_id = $1`;

const figure = (accounts: string, amount: string): Figure => ({ accounts: Number(accounts), amount });

const group = ({ group: name, accounts, amount }: GroupRow): GroupFigure => ({
  group: name,
  ...figure(accounts, amount),
});

/** Each year with its breakdowns, and what the fund has left after it. */
function yearsOf(
  costs: readonly CostRow[],
  rules: readonly GroupRow[],
  regions: readonly GroupRow[],
  money: bigint,
): readonly SimulatedYear[] {
  let left = money;
  return costs.map(({ year, cost, cost_in_force: costInForce, cut_accounts: accounts, cut }) => {
    left -= BigInt(cost);
    const ofYear = (rows: readonly GroupRow[]) => rows.filter((row) => row.year === year).map(group);
    return {
      year,
      cost,
      costInForce,
      needGroups: ofYear(rules),
      regions: ofYear(regions),
      ceilingHits: figure(accounts, cut),
      moneyAfter: left.toString(),
    };
  });
}

/** Adds up what both worlds were granted. */
export async function addUp(tx: Tx, { id, currency }: Fund, { today }: Moment): Promise<SimulationResult> {
  const costs = await tx.query<CostRow[]>(COSTS);
  const rules = await tx.query<GroupRow[]>(groupsBy('rule_id'));
  const regions = await tx.query<GroupRow[]>(groupsBy('region'));
  const [differences] = await tx.query<Record<'winners' | 'won' | 'losers' | 'lost', string>[]>(DIFFERENCES);
  const expiries = await tx.query<GroupRow[]>(EXPIRIES, [today]);
  const [{ money } = { money: '0' }] = await tx.query<{ money: string }[]>(MONEY, [id]);
  const [persons] = await tx.query<{ accounts: string }[]>(`select count(*) as accounts from sim_person`);
  return {
    currency,
    accounts: Number(persons?.accounts ?? '0'),
    years: yearsOf(costs, rules, regions, BigInt(money)),
    winners: figure(differences?.winners ?? '0', differences?.won ?? '0'),
    losers: figure(differences?.losers ?? '0', differences?.lost ?? '0'),
    expiries: expiries.map(group),
    money,
  };
}
