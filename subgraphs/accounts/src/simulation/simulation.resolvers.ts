import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { Resolvers } from '../generated/graphql.ts';
import { findSimulation } from './find-simulation.ts';
import { requestSimulation } from './request-simulation.ts';
import type { Figure, GroupFigure, SimulatedLeaveCost, SimulationResult } from './simulation-result.ts';
import { seesSmallGroups } from './simulation.policy.ts';
import { suppressSmallGroups } from './suppress-small-groups.ts';

/** A result as the graph gives it. */
function shown({ currency, years, winners, losers, expiries, money, accounts, ...more }: SimulationResult) {
  const { learnerContribution, leave, notSimulated } = more;
  const amount = (units: string) => moneyOf(BigInt(units), currency);
  const figure = (of: Figure) => ({ accounts: of.accounts, amount: of.amount === null ? null : amount(of.amount) });
  const groups = (of: readonly GroupFigure[]) => of.map((one) => ({ group: one.group, ...figure(one) }));
  const cost = (of: SimulatedLeaveCost) => ({
    hours: of.hours,
    wageReplacement: figure(of.wageReplacement),
    employerCompensation: figure(of.employerCompensation),
  });
  return {
    accounts,
    money: amount(money),
    winners: figure(winners),
    losers: figure(losers),
    expiries: groups(expiries),
    learnerContribution:
      learnerContribution === undefined
        ? null
        : {
            orders: learnerContribution.orders,
            asked: figure(learnerContribution.asked),
            askedInForce: figure(learnerContribution.askedInForce),
            payMore: figure(learnerContribution.payMore),
            payLess: figure(learnerContribution.payLess),
            exemptions: groups(learnerContribution.exemptions),
          },
    leave:
      leave === undefined
        ? null
        : { workers: leave.workers, planned: cost(leave.planned), inForce: cost(leave.inForce) },
    notSimulated: notSimulated === undefined ? null : [...notSimulated],
    years: years.map((year) => ({
      year: year.year,
      cost: amount(year.cost),
      costInForce: amount(year.costInForce),
      needGroups: groups(year.needGroups),
      regions: groups(year.regions),
      ceilingHits: figure(year.ceilingHits),
      moneyAfter: amount(year.moneyAfter),
      fundSuffices: BigInt(year.moneyAfter) >= 0n,
    })),
  };
}

export const simulationResolvers = {
  Query: {
    simulation: async (_root, { id }, { reading, viewer }) => findSimulation(await reading.manager(), viewer, id),
  },
  Mutation: {
    policySimulate: async (_root, { input }, { db, viewer }) => {
      const { policyVersionId, fundId = null, synthetic = null, years = 1 } = input;
      return payloadOf(
        'simulation',
        await requestSimulation(db, viewer, { policyVersionId, fundId, synthetic, years }),
      );
    },
  },
  Simulation: {
    policyVersion: ({ policyVersionId }, _args, { loaders }) => loaders.policyVersionById.load(policyVersionId),
    fund: ({ fundId }, _args, { loaders }) => loaders.existingFund(fundId),
    synthetic: ({ seed, size }) => (seed === null || size === null ? null : { seed: Number(seed), size }),
    result: ({ result, seed }, _args, { viewer }) => {
      if (result === null) return null;
      const ofPersons = seed === null; // nobody is protected where nobody is real
      return shown(ofPersons && !seesSmallGroups(viewer) ? suppressSmallGroups(result) : result);
    },
  },
} satisfies Resolvers;
