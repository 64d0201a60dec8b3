import type { Tx } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import type { QualityAssurance } from './prepare-admission.ts';

/** An admission that two persons have taken elsewhere, for many opportunities at once. */
export interface RecordedAdmission {
  readonly ruleVersion: string;
  readonly reason: string;
  readonly preparedBy: string; // person
  readonly decidedBy: string; // another person
  readonly qualityAssurance: QualityAssurance;
}

// Row by row the same as the officer's and the authority's steps; the database still refuses one person for both.
const RECORD = `
  with admitted as (
    update learning_opportunity set status = 'ADMITTED', quality_assurance_type = $3, quality_assurance_body = $4, quality_assured_until = $5::date
    from unnest($1::uuid[], $2::uuid[]) as wanted (opportunity_id, decision_id)
    where id = wanted.opportunity_id and status = 'SUBMITTED'
    returning id, version, wanted.decision_id
  ), told as (
    insert into outbox (aggregatetype, aggregateid, type, payload)
    select 'LearningOpportunity', id::text, 'LearningOpportunityStatusChanged', jsonb_build_object('status', 'ADMITTED', 'version', version) from admitted
  )
  insert into admission_decision (id, learning_opportunity_id, version, rule_version, reasons, outcome, prepared_by, prepared_at, decided_by, decided_at)
  select decision_id, id, version, $6, array[$7::text], 'ADMITTED', $8::uuid, scheme_now(), $9::uuid, scheme_now() from admitted
  returning learning_opportunity_id as id`;

/** Records an admission of the submitted ones among these opportunities; the others stay as they are. Answers the ids of those admitted. */
export async function recordAdmissions(
  tx: Tx,
  opportunityIds: readonly string[],
  { ruleVersion, reason, preparedBy, decidedBy, qualityAssurance: { type, body, validUntil } }: RecordedAdmission,
): Promise<ReadonlySet<string>> {
  const decisionIds = opportunityIds.map(() => uuidv7());
  const values = [opportunityIds, decisionIds, type, body, validUntil, ruleVersion, reason, preparedBy, decidedBy];
  const rows = await tx.query<{ id: string }[]>(RECORD, values);
  return new Set(rows.map(({ id }) => id));
}
