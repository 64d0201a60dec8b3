import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { lockPolicyScope, lockPolicyVersion } from './lock-policy-version.ts';
import { PolicyVersionEntity, type PolicyVersion, type PolicyVersionState } from './policy-version.entity.ts';
import { approvesPolicy, seesPolicyVersion, writesPolicy } from './policy.policy.ts';

/** A version is given up before it is in force. */
export interface WithdrawPolicyVersion {
  readonly policyVersionId: string;
  readonly organisationId: string;
  readonly reason: string;
}

export type WithdrawPolicyVersionOutcome =
  { readonly policyVersion: PolicyVersion } | { readonly refusal: NotFound | WrongState | InvalidInput };

const beforeForce: ReadonlySet<PolicyVersionState> = new Set(['DRAFT', 'SIMULATED', 'CONSULTED', 'APPROVED']);

/** An author gives up what they wrote until it is approved; an approver anything of their scope until it is in force. */
function mayWithdraw(viewer: Viewer, organisationId: string, version: PolicyVersion): boolean {
  const isAuthor =
    version.step !== 'APPROVED' && writesPolicy(viewer, organisationId, version)?.subject === version.authorId;
  return isAuthor || approvesPolicy(viewer, organisationId, version) !== null;
}

/** What the version would have ended on its first day goes on until what would have followed it. */
const closeGap = (tx: Tx, { region, sector, effectiveFrom, effectiveTo }: PolicyVersion): Promise<unknown> =>
  tx.query(
    `update policy_version set effective_to = $4 where id = (
       select v.id from policy_version v left join policy_history h on h.policy_version_id = v.id and h.step = 'APPROVED'
        where v.step = 'APPROVED' and v.region is not distinct from $1 and v.sector is not distinct from $2 and v.effective_to = $3
        order by v.effective_from desc, h.at desc nulls last limit 1)`,
    [region, sector, effectiveFrom, effectiveTo],
  );

async function withdraw(tx: Tx, version: PolicyVersion, reason: string): Promise<PolicyVersion> {
  await tx.query(`update policy_version set step = 'WITHDRAWN', withdrawal_reason = $2 where id = $1`, [
    version.id,
    reason,
  ]);
  if (version.step === 'APPROVED') {
    await closeGap(tx, version);
    const { id, region, sector } = version;
    const type = 'PolicyVersionWithdrawn';
    await announce(tx, { aggregateType: 'PolicyVersion', aggregateId: id, type, payload: { region, sector } });
  }
  return tx.getRepository(PolicyVersionEntity).findOneByOrFail({ id: version.id });
}

/** Withdraws a version that is not in force yet; what it would have superseded goes on. Withdrawing again changes nothing. */
export async function withdrawPolicyVersion(
  db: DataSource,
  viewer: Viewer,
  { policyVersionId, organisationId, reason }: WithdrawPolicyVersion,
): Promise<WithdrawPolicyVersionOutcome> {
  const unreadable = checkText(reason, { most: 500 }, 'input', 'reason');
  if (unreadable !== null) return { refusal: unreadable };
  return inTransaction<WithdrawPolicyVersionOutcome>(db, async (tx) => {
    const version = await lockPolicyVersion(tx, policyVersionId);
    if (version === null || !seesPolicyVersion(viewer, version) || !mayWithdraw(viewer, organisationId, version))
      return { refusal: notFound('policy version', 'input', 'policyVersionId') };
    if (version.step === 'WITHDRAWN') return { policyVersion: version };
    if (!beforeForce.has(version.state))
      return { refusal: wrongState('policy version', version.state, 'input', 'policyVersionId') };
    await lockPolicyScope(tx, version);
    return { policyVersion: await withdraw(tx, version, reason) };
  });
}
