import type { Tx } from '@tessera/kit/database/transaction.ts';
import { sumOf } from '@tessera/kit/money/money.ts';
import { factsOf } from '../policy/evaluate.ts';
import { policyFinder, type FindPolicy, type ResolvedPolicy } from '../provision/resolve-policies.ts';
import { contributionTo, type QuotedContribution } from '../quote/learner-contribution.ts';
import { rowsByAccount, type Numbered } from './rows-of.ts';
import type { SimulatedContribution } from './simulation-result.ts';
import { count, figureOf, figuresOf, nobody, type Tally } from './tally.ts';

interface OrderRow extends Numbered {
  readonly price: string;
  readonly employer_pays: boolean;
  readonly region: string;
  readonly age: number;
  readonly told: Readonly<Record<string, string>>;
}

/** Orders with the facts of who ordered, as they are today. */
const ORDERS = `
  select o.n, o.account_id, o.price, o.employer_pays, p.region, p.age,
         jsonb_strip_nulls(jsonb_build_object('QUALIFICATION', p.qualification, 'LABOUR_FORCE_STATUS', p.labour_force_status, 'SECTOR', p.sector,
           'RESIDENCE', p.residence, 'WORKING_TIME', p.working_time::text)) as told
    from sim_order o join sim_person p on p.account_id = o.account_id where o.n > $1 and o.n <= $2`;

/** Asks the learner of an order by the very function that a quote asks. Null where nothing is asked of anybody. */
function quoted(
  { price, employer_pays: employerPays, region, age, told }: OrderRow,
  policyOf: FindPolicy,
  ahead: number,
): QuotedContribution | null {
  const facts = factsOf(age - ahead, told);
  const policy = policyOf({ region, sector: facts.SECTOR });
  if (policy === null) return null;
  const { policyVersionId, content } = policy;
  const terms = { policyVersionId, content, fundingDays: content.deadlines.fundingDays, facts };
  return contributionTo(BigInt(price), terms, employerPays);
}

const dues = (contributions: readonly (QuotedContribution | null)[]): readonly bigint[] =>
  contributions.map((contribution) => contribution?.due ?? 0n);

/** Counts what one account is exempt from, by the rule that exempts it. */
function countExemptions(exemptions: Map<string, Tally>, contributions: readonly (QuotedContribution | null)[]): void {
  for (const [rule = null, exempt = []] of Map.groupBy(contributions, (contribution) => contribution?.exemption)) {
    if (rule === null) continue;
    const tally = exemptions.get(rule) ?? nobody();
    exemptions.set(rule, tally);
    count(
      tally,
      exempt.map((contribution) => contribution?.waived ?? 0n),
    );
  }
}

/**
 * What the orders of the population would cost its learners under the draft, and under what is in force: each by the function that quotes. `ahead` is by how many
 * years the ages of the population are those of a year to come.
 */
export async function simulateContribution(
  tx: Tx,
  [withDraft = [], inForce = []]: readonly (readonly ResolvedPolicy[])[],
  ahead: number,
): Promise<SimulatedContribution> {
  const [draft, present] = [policyFinder(withDraft), policyFinder(inForce)];
  const [asked, askedInForce, payMore, payLess] = [nobody(), nobody(), nobody(), nobody()];
  const exemptions = new Map<string, Tally>();
  let orders = 0;
  for await (const rows of rowsByAccount<OrderRow>(tx, ORDERS)) {
    const contributions = rows.map((row) => quoted(row, draft, ahead));
    const now = dues(rows.map((row) => quoted(row, present, ahead)));
    const then = dues(contributions);
    orders += rows.length;
    count(asked, then);
    count(askedInForce, now);
    count(payMore, [sumOf(then) - sumOf(now)]);
    count(payLess, [sumOf(now) - sumOf(then)]);
    countExemptions(exemptions, contributions);
  }
  return {
    orders,
    asked: figureOf(asked),
    askedInForce: figureOf(askedInForce),
    payMore: figureOf(payMore),
    payLess: figureOf(payLess),
    exemptions: figuresOf(exemptions),
  };
}
