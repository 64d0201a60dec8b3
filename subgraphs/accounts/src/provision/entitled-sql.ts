import type { PolicyContent, ProvisionOutcome } from '../policy/policy-content.ts';
import { ruleSql } from './compile-rules.ts';
import { providedSql } from './provided-sql.ts';
import type { ResolvedPolicy } from './resolve-policies.ts';

/** The id explanations give where no rule of a table holds and its `otherwise` decides. */
const OTHERWISE = 'OTHERWISE';

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** An element of a constant list, by an index from 0. */
const pick = (type: string, values: readonly (string | number | null)[], index: string): string =>
  `(${literal(`{${values.map((value) => value ?? 'null').join(',')}}`)}::${type}[])[${index} + 1]`;

/** What is asked of each policy, by the policy that decides for a row; written once where all say the same. */
export function byPolicy(policies: readonly ResolvedPolicy[], sqlOf: (content: PolicyContent) => string): string {
  const [first = 'null', ...others] = policies.map(({ content }) => sqlOf(content));
  if (others.every((other) => other === first)) return first;
  return `case policy ${others.map((other, index) => `when ${index + 1} then ${other}`).join(' ')} else ${first} end`;
}

/** Index of the policy that decides for a row: that of its region and sector, else of its sector, else of its region, else the national one. */
function policySql(policies: readonly ResolvedPolicy[]): string {
  const lines = policies.flatMap(({ scope: { region, sector } }, index) => {
    const conditions = [
      ...(region === null ? [] : [`region = ${literal(region)}`]),
      ...(sector === null ? [] : [`sector = ${literal(sector)}`]),
    ];
    return conditions.length === 0 ? [] : [{ index, conditions }];
  });
  const special = lines
    .toSorted((one, other) => other.conditions.length - one.conditions.length)
    .map(({ index, conditions }) => `when ${conditions.join(' and ')} then ${index}`);
  return special.length === 0 ? '0' : `case ${special.join(' ')} else 0 end`;
}

interface Line {
  readonly policyVersionId: string;
  readonly ruleId: string;
  readonly then: ProvisionOutcome;
}

/** What each rule of each policy gives, `otherwise` last, one policy after the other. */
const linesOf = ({ policyVersionId, content }: ResolvedPolicy): readonly Line[] => {
  const { rules, otherwise } = content.provision.table;
  const last = otherwise === null ? [] : [{ id: OTHERWISE, then: otherwise }];
  return [...rules, ...last].map(({ id, then }) => ({ policyVersionId, ruleId: id, then }));
};

const proRataSql = ({ provision: { proRata } }: PolicyContent): string =>
  proRata === null
    ? 'amount'
    : `case when working_time < ${proRata.fullFromWorkingTime} then amount * working_time / 100 else amount end`;

/** Whether a row of `standing`, called `s`, counts toward the ceiling. */
export const countedSql = ({ provision: { countedSources } }: PolicyContent): string =>
  countedSources.length === 0 ? 'false' : `s.source in (${countedSources.map(literal).join(', ')})`;

/** Days that an account's lots expire later than they would without staggering: by its id, so that they are the same every year. */
const staggerSql = ({ expiry: { staggerDays } }: PolicyContent): string =>
  staggerDays < 2 ? '0' : `mod(('x' || right(account_id::text, 6))::bit(24)::integer, ${staggerDays})`;

/**
 * Who is entitled to how much by the annual provision, and why, as SQL: the annual run inserts what this selects and the simulation adds it up. It asks two relations
 * of the statement around it:
 *
 * - `population`: account_id, currency, region, decided_on (the day of the decision), and the facts by the names of `columnOf`;
 * - `standing`, reached by account_id: source (kind of the fund), amount (what is left of a lot), expires_on, provides (true for a lot of this very provision).
 *
 * Accounts that have the provision already are left out. `pro_rata` is the rule's amount after working time, rounded down to the cent; `granted` is that less
 * `cut_by_ceiling`. `offset 0` keeps what is worked out once from being worked out again wherever it is named.
 */
export function entitledSql(policies: readonly ResolvedPolicy[]): string {
  const lines = policies.map(linesOf);
  const starts = lines.map((_, index) => lines.slice(0, index).flat().length);
  const all = lines.flat();
  const months = all.map(({ then }) => then.preservationMonths);
  return `
    select e.*, pro_rata - granted as cut_by_ceiling,
           (decided_on + make_interval(months => preservation_months))::date + ${byPolicy(policies, staggerSql)} as expires_on
      from (
        select d.*, h.held, least(d.pro_rata, greatest(d.ceiling - h.held, 0)) as granted
          from (
            select r.*, ${byPolicy(policies, proRataSql)} as pro_rata
              from (
                select f.*,
                       ${pick(
                         'uuid',
                         all.map((line) => line.policyVersionId),
                         'line',
                       )} as policy_version_id,
                       ${pick(
                         'text',
                         all.map((line) => line.ruleId),
                         'line',
                       )} as rule_id,
                       ${pick(
                         'bigint',
                         all.map(({ then }) => then.amount),
                         'line',
                       )} as amount,
                       ${pick(
                         'bigint',
                         all.map(({ then }) => then.ceiling),
                         'line',
                       )} as ceiling,
                       ${pick('integer', months, 'line')} as preservation_months
                  from (
                    select q.*, ${pick('integer', starts, 'policy')} + ${byPolicy(policies, ({ provision }) => ruleSql(provision.table))} as line
                      from (select p.*, ${policySql(policies)} as policy from population p ${providedSql(policies)} offset 0) q offset 0) f) r offset 0) d
         cross join lateral (
           select coalesce(sum(s.amount) filter (where ${byPolicy(policies, countedSql)} and (s.expires_on is null or s.expires_on >= d.decided_on)), 0)::bigint as held,
                  coalesce(bool_or(s.provides), false) as provided
             from standing s where s.account_id = d.account_id) h
         where not h.provided) e`;
}
