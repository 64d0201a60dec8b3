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
import { ConsultationRecordEntity, type ConsultationRecord, type Opinion } from './consultation.entity.ts';
import { lockPolicyVersion } from './lock-policy-version.ts';
import type { PolicyVersion } from './policy-version.entity.ts';
import { opinesFor, seesPolicyVersion, type Acting } from './policy.policy.ts';

/** The opinion of an organisation of employers or workers on a version that was simulated. */
export interface RecordConsultation {
  readonly policyVersionId: string;
  readonly organisationId: string;
  readonly contentHash: string; // of the content that was read
  readonly opinion: Opinion;
  readonly statement: string;
}

export type RecordConsultationOutcome =
  { readonly consultation: ConsultationRecord } | { readonly refusal: NotFound | WrongState | InvalidInput };

const openToOpinion: ReadonlySet<PolicyVersion['step']> = new Set(['SIMULATED', 'CONSULTED']);

const sameOrRefused = (
  given: ConsultationRecord,
  { opinion, statement }: RecordConsultation,
): RecordConsultationOutcome =>
  given.opinion === opinion && given.statement === statement
    ? { consultation: given }
    : { refusal: invalidInput('This organisation has given its opinion.', 'input', 'organisationId') };

async function enter(
  tx: Tx,
  partner: Acting,
  version: PolicyVersion,
  { opinion, statement }: RecordConsultation,
): Promise<ConsultationRecord> {
  const [row] = await tx.query<[{ id: string }]>(
    `insert into consultation_record (policy_version_id, content_hash, organisation_id, opinion, statement, recorded_by)
     values ($1, $2, $3, $4, $5, $6) returning id`,
    [version.id, version.contentHash, partner.organisationId, opinion, statement, partner.subject],
  );
  if (version.step === 'SIMULATED')
    await tx.query(`update policy_version set step = 'CONSULTED' where id = $1`, [version.id]);
  return tx.getRepository(ConsultationRecordEntity).findOneByOrFail({ id: row.id });
}

/** Records the opinion; the first one makes the version CONSULTED. An organisation speaks once: saying the same again changes nothing. */
export async function recordConsultation(
  db: DataSource,
  viewer: Viewer,
  command: RecordConsultation,
): Promise<RecordConsultationOutcome> {
  const partner = opinesFor(viewer, command.organisationId);
  if (partner === null) return { refusal: notFound('organisation', 'input', 'organisationId') };
  const { length } = command.statement;
  if (length < 3 || length > 4000)
    return { refusal: invalidInput('A statement has 3 to 4000 characters.', 'input', 'statement') };
  return inTransaction(db, async (tx) => {
    const version = await lockPolicyVersion(tx, command.policyVersionId);
    if (version === null || !seesPolicyVersion(viewer, version))
      return { refusal: notFound('policy version', 'input', 'policyVersionId') };
    const given = await tx
      .getRepository(ConsultationRecordEntity)
      .findOneBy({ policyVersionId: version.id, organisationId: partner.organisationId });
    if (given !== null) return sameOrRefused(given, command);
    if (!openToOpinion.has(version.step))
      return { refusal: wrongState('policy version', version.state, 'input', 'policyVersionId') };
    if (version.contentHash !== command.contentHash)
      return { refusal: invalidInput('This is not the hash of the content.', 'input', 'contentHash') };
    return { consultation: await enter(tx, partner, version, command) };
  });
}
