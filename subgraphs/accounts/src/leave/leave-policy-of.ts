import type { EntityManager } from 'typeorm';
import { findPolicyInForce, type PolicyInForce } from '../policy/policy-in-force.ts';
import type { PolicyScope } from '../policy/policy-version.entity.ts';

const SCOPE = `
  select p.region, s.value as sector
    from person p left join person_fact s on s.person_id = p.id and s.fact = 'SECTOR' and s.valid @> scheme_today()
   where p.id = $1`;

/** The policy that holds for a person's leave, by the region and the sector they belong to today; null where none is in force. */
export async function leavePolicyOf(reader: EntityManager, personId: string): Promise<PolicyInForce | null> {
  const [scope] = await reader.query<PolicyScope[]>(SCOPE, [personId]);
  return findPolicyInForce(reader, scope ?? { region: null, sector: null });
}
