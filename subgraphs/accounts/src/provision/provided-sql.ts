import { ruleSql } from './compile-rules.ts';
import type { ResolvedPolicy } from './resolve-policies.ts';

/**
 * Which rows of `population` the annual provision is granted to by the table of coverage, decided anew on the day of the provision; empty where the policy has none.
 * Regions and sectors do not vary coverage, so that every policy has the same table.
 */
export function providedSql([national]: readonly ResolvedPolicy[]): string {
  const coverage = national?.content.coverage;
  if (coverage === undefined) return '';
  const { rules, otherwise } = coverage;
  const provided = [...rules.map(({ then }) => then), ...(otherwise === null ? [] : [otherwise])];
  return `where ('{${provided.map(({ provision }) => provision).join(',')}}'::boolean[])[${ruleSql(coverage)} + 1]`;
}
