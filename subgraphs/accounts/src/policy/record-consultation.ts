import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
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
import {
  ConsultationRecordEntity,
  type ConsultationRecord,
  type Opinion,
  type PartnerSide,
} from './consultation.entity.ts';
import { lockPolicyVersion } from './lock-policy-version.ts';
import { policyConflictOfInterest, type PolicyConflictOfInterest } from './policy-refusal.ts';
import type { PolicyVersion } from './policy-version.entity.ts';
import { opinesFor, seesPolicyVersion, type Acting } from './policy.policy.ts';

/** The opinion of an organisation of employers or workers on a version that was simulated. */
export interface RecordConsultation {
  readonly policyVersionId: string;
  readonly organisationId: string;
  readonly side: PartnerSide;
  readonly contentHash: string; // of the content that was read
  readonly opinion: Opinion;
  readonly statement: string;
}

export type RecordConsultationOutcome =
  | { readonly consultation: ConsultationRecord }
  | { readonly refusal: PolicyConflictOfInterest | NotFound | WrongState | InvalidInput };

const openToOpinion: ReadonlySet<PolicyVersion['step']> = new Set(['SIMULATED', 'CONSULTED']);

const sameOrRefused = (
  given: ConsultationRecord,
  { side, opinion, statement }: RecordConsultation,
): RecordConsultationOutcome =>
  given.side === side && given.opinion === opinion && given.statement === statement
    ? { consultation: given }
    : { refusal: invalidInput('This organisation has given its opinion.', 'input', 'organisationId') };

/** Who wrote a version, or spoke on it for another organisation, is nobody's voice on it. */
async function conflictOf(
  tx: Tx,
  { subject, organisationId }: Acting,
  { id: policyVersionId, authorId, authorOrganisationId }: PolicyVersion,
): Promise<PolicyConflictOfInterest | null> {
  if (authorId === subject || authorOrganisationId === organisationId)
    return policyConflictOfInterest('Whoever wrote a version gives no opinion on it.');
  return (await tx.getRepository(ConsultationRecordEntity).existsBy({ policyVersionId, recordedBy: subject }))
    ? policyConflictOfInterest('Whoever spoke on a version for one organisation does not speak for another.')
    : null;
}

/** An organisation is on one side of work, whatever version it speaks of. */
async function isOnOtherSide(tx: Tx, { organisationId, side }: RecordConsultation): Promise<boolean> {
  const { was = side } =
    (
      await tx.query<{ was: PartnerSide }[]>(
        `select side as was from consultation_record where organisation_id = $1 and side is not null limit 1`,
        [organisationId],
      )
    )[0] ?? {};
  return was !== side;
}

async function enter(
  tx: Tx,
  partner: Acting,
  version: PolicyVersion,
  { side, opinion, statement }: RecordConsultation,
): Promise<ConsultationRecord> {
  const [row] = await tx.query<[{ id: string }]>(
    `insert into consultation_record (policy_version_id, content_hash, organisation_id, side, opinion, statement, recorded_by)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [version.id, version.contentHash, partner.organisationId, side, opinion, statement, partner.subject],
  );
  if (version.step === 'SIMULATED')
    await tx.query(
      `update policy_version set step = 'CONSULTED'
        where id = $1 and (select count(distinct side) from consultation_record where policy_version_id = $1) = 2`,
      [version.id],
    );
  return tx.getRepository(ConsultationRecordEntity).findOneByOrFail({ id: row.id });
}

/** Why this opinion on this version is not recorded, or null. */
async function refusalOf(tx: Tx, partner: Acting, version: PolicyVersion, command: RecordConsultation) {
  if (!openToOpinion.has(version.step)) return wrongState('policy version', version.state, 'input', 'policyVersionId');
  if (version.contentHash !== command.contentHash)
    return invalidInput('This is not the hash of the content.', 'input', 'contentHash');
  if (await isOnOtherSide(tx, command))
    return invalidInput('This organisation spoke for the other side before.', 'input', 'side');
  return conflictOf(tx, partner, version);
}

/** Records the opinion; when both sides were heard the version is CONSULTED. An organisation speaks once: saying the same again changes nothing. */
export async function recordConsultation(
  db: DataSource,
  viewer: Viewer,
  command: RecordConsultation,
): Promise<RecordConsultationOutcome> {
  const partner = opinesFor(viewer, command.organisationId);
  if (partner === null) return { refusal: notFound('organisation', 'input', 'organisationId') };
  const unreadable = checkText(command.statement, { most: 4000 }, 'input', 'statement');
  if (unreadable !== null) return { refusal: unreadable };
  return inTransaction(db, async (tx) => {
    const version = await lockPolicyVersion(tx, command.policyVersionId);
    if (version === null || !seesPolicyVersion(viewer, version))
      return { refusal: notFound('policy version', 'input', 'policyVersionId') };
    const given = await tx
      .getRepository(ConsultationRecordEntity)
      .findOneBy({ policyVersionId: version.id, organisationId: partner.organisationId });
    if (given !== null) return sameOrRefused(given, command);
    const refusal = await refusalOf(tx, partner, version, command);
    if (refusal !== null) return { refusal };
    return { consultation: await enter(tx, partner, version, command) };
  });
}
