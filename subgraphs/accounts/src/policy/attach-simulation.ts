import type { Tx } from '@tessera/kit/database/transaction.ts';
import { lockPolicyVersion } from './lock-policy-version.ts';

/** A simulation that is done, and the content it was run on. */
export interface AttachSimulation {
  readonly policyVersionId: string;
  readonly simulationId: string;
  readonly contentHash: string; // of the version when the simulation began
}

/**
 * Rests a draft on its simulation: it becomes SIMULATED, and its content is fixed. False, and nothing is changed, when it is no draft any more, or when its
 * author has written on since the simulation began.
 */
export async function attachSimulation(
  tx: Tx,
  { policyVersionId, simulationId, contentHash }: AttachSimulation,
): Promise<boolean> {
  const draft = await lockPolicyVersion(tx, policyVersionId);
  if (draft?.step !== 'DRAFT' || draft.contentHash !== contentHash) return false;
  await tx.query(
    `update policy_version set step = 'SIMULATED', simulation_id = $2, simulated_hash = content_hash where id = $1`,
    [policyVersionId, simulationId],
  );
  return true;
}
