import type { EntityManager } from 'typeorm';
import { entitledSql } from '../provision/entitled-sql.ts';
import { POPULATION } from '../provision/provide-sql.ts';
import { policiesOn } from '../provision/resolve-policies.ts';
import type { ExpectedLot } from './expected-lots.ts';

/** What the annual provision of a year is expected to grant, and by which rule. Amounts in minor units. */
export interface ExpectedProvision {
  readonly year: number;
  readonly policyVersionId: string;
  readonly ruleId: string;
  readonly amount: bigint; // by the rule, after working time
  readonly granted: bigint;
  readonly ceiling: bigint;
  readonly lastDay: string | null;
}

interface Row {
  readonly policy_version_id: string;
  readonly rule_id: string;
  readonly pro_rata: string;
  readonly granted: string;
  readonly ceiling: string;
  readonly last_day: string | null;
}

/** The id before one, for a question about the accounts after one and up to another. */
const idBefore = (id: string): string =>
  (BigInt(`0x${id.replaceAll('-', '')}`) - 1n)
    .toString(16)
    .padStart(32, '0')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** The lots as they would be then, in the place of those of the ledger. */
const STANDING = `
  select $6::uuid as account_id, source, amount, expires_on, false as provides from unnest($7::text[], $8::bigint[], $9::date[]) as s (source, amount, expires_on)`;

/**
 * Asks what the annual provision of a year would grant on its first day, of the statement by which it is run: the same rules and ceilings, the age of that year, and what
 * registers say of the person then. Null where no rule grants anything, or no policy is approved for the day.
 */
export async function expectProvision(
  reader: EntityManager,
  account: { readonly id: string; readonly currency: string },
  year: number,
  lots: readonly ExpectedLot[],
): Promise<ExpectedProvision | null> {
  const day = `${year}-01-01`;
  const policies = await policiesOn(reader, day);
  if (policies.length === 0 || policies.some(({ content }) => content.currency !== account.currency)) return null;
  const [row] = await reader.query<Row[]>(
    `with population as (${POPULATION}), standing as (${STANDING}), entitled as (${entitledSql(policies)})
     select policy_version_id, rule_id, pro_rata, granted, ceiling, expires_on::text as last_day from entitled`,
    [
      account.currency,
      year,
      idBefore(account.id),
      account.id,
      day,
      account.id,
      lots.map(({ source }) => source),
      lots.map(({ available, reserved }) => (available + reserved).toString()),
      lots.map(({ lastDay }) => lastDay),
    ],
  );
  if (row === undefined || BigInt(row.pro_rata) === 0n) return null;
  return {
    year,
    policyVersionId: row.policy_version_id,
    ruleId: row.rule_id,
    amount: BigInt(row.pro_rata),
    granted: BigInt(row.granted),
    ceiling: BigInt(row.ceiling),
    lastDay: row.last_day,
  };
}
