import type { EntityManager } from 'typeorm';
import { resolvePolicy, versionsInForce, type PolicyInForce, type ScopedVersion } from '../policy/policy-in-force.ts';
import type { PolicyScope } from '../policy/policy-version.entity.ts';

/** A policy with the scope it decides for. */
export interface ResolvedPolicy extends Pick<PolicyInForce, 'policyVersionId' | 'content'> {
  readonly scope: PolicyScope;
}

const named = (scopes: readonly (string | null)[]): readonly (string | null)[] => [...new Set([null, ...scopes])];

/**
 * The few policies that decide for everyone: one for each region and sector that a version names, and for each pair of them, resolved like the policy in force of one
 * person. The national one is first. None where there is no national version.
 */
export function resolvePolicies(versions: readonly ScopedVersion[]): readonly ResolvedPolicy[] {
  const regions = named(versions.map(({ region }) => region));
  const sectors = named(versions.map(({ sector }) => sector));
  return regions
    .flatMap((region) => sectors.map((sector) => ({ region, sector })))
    .flatMap((scope) => {
      const concerned = versions.filter(
        ({ region, sector }) =>
          (region === null || region === scope.region) && (sector === null || sector === scope.sector),
      );
      const policy = resolvePolicy(concerned);
      return policy === null ? [] : [{ ...policy, scope }];
    });
}

/** The policies in force today, for everyone. */
export const policiesInForce = async (reader: EntityManager): Promise<readonly ResolvedPolicy[]> =>
  resolvePolicies(await versionsInForce(reader));
