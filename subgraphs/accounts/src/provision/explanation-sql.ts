import type { Fact } from '../policy/decision-table.ts';
import { columnOf, factsOf } from './compile-rules.ts';
import { byPolicy } from './entitled-sql.ts';
import type { ResolvedPolicy } from './resolve-policies.ts';

const object = (entries: readonly (readonly [string, string])[]): string =>
  `jsonb_build_object(${entries.map(([name, sql]) => `'${name}', ${sql}`).join(', ')})`;

/** The facts a policy's table and pro rata ask for, and those by which the policy itself was chosen. */
function factsSql(policies: readonly ResolvedPolicy[]): string {
  const bySector = policies.some(({ scope }) => scope.sector !== null);
  const byRegion = policies.some(({ scope }) => scope.region !== null);
  return byPolicy(policies, ({ provision: { table, proRata } }) => {
    const asked = new Set<Fact>(factsOf(table));
    if (proRata !== null) asked.add('WORKING_TIME');
    if (bySector) asked.add('SECTOR');
    const facts = [...asked].sort().map((fact) => [fact, columnOf[fact]] as const);
    return object(byRegion ? [...facts, ['REGION', 'region']] : facts);
  });
}

const baseSql = (kind: string, policies: readonly ResolvedPolicy[]): string =>
  object([
    ['kind', `'${kind}'`],
    ['policyVersion', 'policy_version_id'],
    ['rule', 'rule_id'],
    ['facts', factsSql(policies)],
  ]);

const STEPS = [
  ['amount', 'amount::text'],
  ['afterWorkingTime', 'pro_rata::text'],
  ['ceiling', 'ceiling::text'],
  ['held', 'held::text'],
] as const;

/**
 * Why a row of `entitled` is granted what it is, as SQL: the policy version, the rule that fired and the facts it asked for. Only where working time or the ceiling
 * made it less than the rule's amount, the steps from the one to the other: whatever else the holder is shown follows from the version named.
 */
export function explanationSql(policies: readonly ResolvedPolicy[]): string {
  const base = baseSql('PROVISION', policies);
  return `case when granted = amount then ${base} else ${base} || ${object([...STEPS, ['cutByCeiling', 'cut_by_ceiling::text']])} end`;
}

/** The same of a correction: always with every step, and what the year had granted before. */
export const correctionExplanationSql = (policies: readonly ResolvedPolicy[]): string =>
  `${baseSql('CORRECTION', policies)} || ${object([...STEPS, ['before', 'before::text'], ['cutByCeiling', '(pro_rata - before - granted)::text']])}`;
