import {
  ID_KEY,
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { PolicyVersionEntity, type PolicyVersion, type PolicyVersionState } from './policy-version.entity.ts';
import type { PolicySight } from './policy.policy.ts';

const visible: Readonly<Record<PolicySight, string>> = {
  EVERYTHING: 'true',
  SIMULATED: `(v.step = 'APPROVED' or v.approverId is not null or v.simulationId is not null)`,
  PUBLISHED: `(v.step = 'APPROVED' or v.approverId is not null)`,
};

/** A page of the versions a viewer sees, of every scope, newest first. */
export async function listPolicyVersions(
  reader: EntityManager,
  sight: PolicySight,
  states: readonly PolicyVersionState[] | null,
  page: PageRequest,
): Promise<Connection<PolicyVersion>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const query = reader
    .getRepository(PolicyVersionEntity)
    .createQueryBuilder('v')
    .where(visible[sight])
    .orderBy('v.id', 'DESC') // UUIDv7: the newest id is the newest version
    .take(size + 1);
  if (states !== null)
    query.andWhere('policy_state(v.step, v.effectiveFrom, v.effectiveTo) = any(:states)', { states });
  if (after !== null) query.andWhere('v.id < :after', { after });
  return connectionOf(await query.getMany(), size, ({ id }) => id);
}
