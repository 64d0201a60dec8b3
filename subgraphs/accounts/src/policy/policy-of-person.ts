import type { EntityManager } from 'typeorm';
import { findPolicyInForce, type PolicyInForce } from './policy-in-force.ts';
import type { PolicyScope } from './policy-version.entity.ts';

const SCOPE = `
  select p.region, (select s.value from person_fact s where s.person_id = p.id and s.fact = 'SECTOR' and s.valid @> scheme_today()) as sector
    from person p where p.id = $1`;

/** Where a person belongs today, by what registers told: the region they live in and the sector they work in. */
export async function scopeOfPerson(reader: EntityManager, personId: string): Promise<PolicyScope> {
  const [scope] = await reader.query<PolicyScope[]>(SCOPE, [personId]);
  return scope ?? { region: null, sector: null };
}

/** The policy in force today for one person: whatever is decided about a person rests on this one, be it a quote, the terms of an order or leave. Null where none is. */
export const policyOfPerson = async (reader: EntityManager, personId: string): Promise<PolicyInForce | null> =>
  findPolicyInForce(reader, await scopeOfPerson(reader, personId));
