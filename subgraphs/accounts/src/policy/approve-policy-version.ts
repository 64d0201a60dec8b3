import { isPast } from '@tessera/kit/time/scheme-clock.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { ConsultationRecordEntity } from './consultation.entity.ts';
import { lockPolicyScope, lockPolicyVersion } from './lock-policy-version.ts';
import { policyConflictOfInterest, type PolicyConflictOfInterest } from './policy-refusal.ts';
import { PolicyVersionEntity, type PolicyVersion } from './policy-version.entity.ts';
import { approvesPolicy, seesPolicyVersion, type Acting } from './policy.policy.ts';

/** A second person lets a version come into force on a day. */
export interface ApprovePolicyVersion {
  readonly policyVersionId: string;
  readonly organisationId: string;
  readonly contentHash: string; // of the content that was read
  readonly effectiveFrom: string;
}

export type ApprovePolicyVersionOutcome =
  | { readonly policyVersion: PolicyVersion }
  | { readonly refusal: NotFound | WrongState | InvalidInput | PolicyConflictOfInterest };

/** Ends what is in force on that day with the day before, and says when the version that follows begins; null when none does. */
async function makeRoom(tx: Tx, { region, sector }: PolicyVersion, from: string): Promise<string | null> {
  const [next] = await tx.query<[{ begins: string | null }]>(
    `select min(effective_from)::text as begins from policy_version
      where step = 'APPROVED' and region is not distinct from $1 and sector is not distinct from $2
        and effective_from > $3 and effective_to is distinct from effective_from`,
    [region, sector, from],
  );
  await tx.query(
    `update policy_version set effective_to = $3
      where step = 'APPROVED' and region is not distinct from $1 and sector is not distinct from $2 and daterange(effective_from, effective_to) @> $3::date`,
    [region, sector, from],
  );
  return next.begins;
}

async function approve(
  tx: Tx,
  approver: Acting,
  version: PolicyVersion,
  { contentHash, effectiveFrom }: ApprovePolicyVersion,
): Promise<PolicyVersion> {
  const effectiveTo = await makeRoom(tx, version, effectiveFrom);
  await tx.query(
    `update policy_version set step = 'APPROVED', approver_id = $2, approver_organisation_id = $3, approved_hash = $4, effective_from = $5, effective_to = $6
      where id = $1`,
    [version.id, approver.subject, approver.organisationId, contentHash, effectiveFrom, effectiveTo],
  );
  await announce(tx, {
    aggregateType: 'PolicyVersion',
    aggregateId: version.id,
    type: 'PolicyVersionApproved',
    payload: { region: version.region, sector: version.sector, effectiveFrom, effectiveTo },
  });
  return tx.getRepository(PolicyVersionEntity).findOneByOrFail({ id: version.id });
}

const hasSpoken = (tx: Tx, { id: policyVersionId }: PolicyVersion, { subject: recordedBy }: Acting): Promise<boolean> =>
  tx.getRepository(ConsultationRecordEntity).existsBy({ policyVersionId, recordedBy });

/** Why the version cannot be approved so, or null. */
async function refusalOf(
  tx: Tx,
  approver: Acting,
  version: PolicyVersion,
  { contentHash, effectiveFrom }: ApprovePolicyVersion,
) {
  if (version.authorId === approver.subject)
    return policyConflictOfInterest('Whoever wrote a version does not approve it.');
  if (await hasSpoken(tx, version, approver))
    return policyConflictOfInterest('Who gave the opinion of a social partner on a version does not approve it.');
  if (version.step !== 'CONSULTED') return wrongState('policy version', version.state, 'input', 'policyVersionId');
  if (version.contentHash !== contentHash)
    return invalidInput('This is not the hash of the content.', 'input', 'contentHash');
  return (await isPast(tx, effectiveFrom))
    ? invalidInput('A version comes into force today or later.', 'input', 'effectiveFrom')
    : null;
}

/**
 * Approves the very content that was simulated and opined on. By the day alone it comes into force, and what was in force before is superseded; what was granted
 * under that stays as it is. The same approval again changes nothing.
 */
export const approvePolicyVersion = (
  db: DataSource,
  viewer: Viewer,
  command: ApprovePolicyVersion,
): Promise<ApprovePolicyVersionOutcome> =>
  inTransaction<ApprovePolicyVersionOutcome>(db, async (tx) => {
    const version = await lockPolicyVersion(tx, command.policyVersionId);
    if (version === null || !seesPolicyVersion(viewer, version))
      return { refusal: notFound('policy version', 'input', 'policyVersionId') };
    const approver = approvesPolicy(viewer, command.organisationId, version);
    if (approver === null) return { refusal: notFound('authority', 'input', 'organisationId') };
    const done = version.step === 'APPROVED' && version.approverId === approver.subject;
    if (done && version.effectiveFrom === command.effectiveFrom) return { policyVersion: version };
    const refusal = await refusalOf(tx, approver, version, command);
    if (refusal !== null) return { refusal };
    await lockPolicyScope(tx, version);
    return { policyVersion: await approve(tx, approver, version, command) };
  });
