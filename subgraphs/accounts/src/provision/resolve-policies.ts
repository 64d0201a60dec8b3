import type { EntityManager } from 'typeorm';
import {
  resolvePolicy,
  versionsInForce,
  versionsOn,
  type PolicyInForce,
  type ScopedVersion,
} from '../policy/policy-in-force.ts';
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

/** Tells the policy that decides for a region and a sector; null where none is in force. */
export type FindPolicy = (scope: PolicyScope) => ResolvedPolicy | null;

/** Finds among resolved policies: that of region and sector, else of the sector, else of the region, else the national one. Regions and sectors no version names are nobody's. */
export function policyFinder(policies: readonly ResolvedPolicy[]): FindPolicy {
  const keyOf = ({ region, sector }: PolicyScope): string => `${region ?? ''}|${sector ?? ''}`;
  const byScope = new Map(policies.map((policy) => [keyOf(policy.scope), policy]));
  return ({ region, sector }) =>
    byScope.get(keyOf({ region, sector })) ??
    byScope.get(keyOf({ region: null, sector })) ??
    byScope.get(keyOf({ region, sector: null })) ??
    byScope.get('|') ??
    null;
}

/** The policies in force on a day, for everyone. */
export const policiesOn = async (reader: EntityManager, day: string): Promise<readonly ResolvedPolicy[]> =>
  resolvePolicies(await versionsOn(reader, day));

/** The policies in force today, for everyone. */
export const policiesInForce = async (reader: EntityManager): Promise<readonly ResolvedPolicy[]> =>
  resolvePolicies(await versionsInForce(reader));
