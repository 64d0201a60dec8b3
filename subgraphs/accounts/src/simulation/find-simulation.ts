import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { EntityManager } from 'typeorm';
import { PolicyVersionEntity } from '../policy/policy-version.entity.ts';
import { seesPolicyVersion } from '../policy/policy.policy.ts';
import { SimulationEntity, type Simulation } from './simulation.entity.ts';

/** A simulation of a version that the viewer sees, or null. */
export async function findSimulation(reader: EntityManager, viewer: Viewer, id: string): Promise<Simulation | null> {
  const simulation = isUuid(id) ? await reader.getRepository(SimulationEntity).findOneBy({ id }) : null;
  if (simulation === null) return null;
  const version = await reader.getRepository(PolicyVersionEntity).findOneBy({ id: simulation.policyVersionId });
  return version !== null && seesPolicyVersion(viewer, version) ? simulation : null;
}
