import type { EntityManager } from 'typeorm';
import { policyContent, type PolicyContent } from './policy-content.ts';
import type { PolicyScope } from './policy-version.entity.ts';
import { vary } from './vary-policy.ts';
import { variationOf } from './variable-parameter.ts';

/** What holds today for a region and a sector. */
export interface PolicyInForce {
  readonly policyVersionId: string; // the most special version that has a say
  readonly policyVersionIds: readonly string[]; // every version that has a say: national, then region, then sector
  readonly content: PolicyContent;
}

/** An approved version with whom it is for. */
export interface ScopedVersion extends PolicyScope {
  readonly id: string;
  readonly content: unknown; // the whole policy of a national version, what is set by one of a region or a sector
}

/** The versions in force today for a scope: national, then region, then sector. */
const IN_FORCE = `
  select id, content, region, sector from policy_version
   where step = 'APPROVED' and daterange(effective_from, effective_to) @> scheme_today()`;

const BY_RANK = `order by sector nulls first, region nulls first`;

/** Every version in force today, of the nation, the regions and the sectors. */
export const versionsInForce = (reader: EntityManager): Promise<readonly ScopedVersion[]> =>
  reader.query<ScopedVersion[]>(`${IN_FORCE} ${BY_RANK}`);

/** Every version that is approved for a day, by what is approved now. */
export const versionsOn = (reader: EntityManager, day: string): Promise<readonly ScopedVersion[]> =>
  reader.query<ScopedVersion[]>(
    `select id, content, region, sector from policy_version
      where step = 'APPROVED' and daterange(effective_from, effective_to) @> $1::date ${BY_RANK}`,
    [day],
  );

/** What versions of one scope come to, given in the order national, region, sector; null where the first is not national. */
export function resolvePolicy([national, ...special]: readonly ScopedVersion[]): PolicyInForce | null {
  if (national?.region !== null || national.sector !== null) return null;
  const variation = variationOf(Object.assign({}, ...special.map(({ content }) => content))); // what comes later wins
  const content = vary(policyContent.parse(national.content), variation);
  const policyVersionIds = [national, ...special].map(({ id }) => id);
  return { policyVersionId: policyVersionIds.at(-1) ?? national.id, policyVersionIds, content };
}

/** The policy in force today, resolved national, then region, then sector. Null where no national version is in force: a scheme that has not begun. */
export async function findPolicyInForce(
  reader: EntityManager,
  { region, sector }: PolicyScope,
): Promise<PolicyInForce | null> {
  const ofScope = `${IN_FORCE} and (region is null or region = $1) and (sector is null or sector = $2) ${BY_RANK}`;
  return resolvePolicy(await reader.query<ScopedVersion[]>(ofScope, [region, sector]));
}
