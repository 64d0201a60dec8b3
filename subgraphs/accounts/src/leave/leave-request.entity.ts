import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { LeavePolicy } from '../policy/policy-content.ts';

export type LeaveState =
  'ASKED' | 'GRANTED' | 'POSTPONED' | 'REFUSED' | 'TAKEN' | 'EVIDENCED' | 'COMPENSATED' | 'FORFEITED' | 'CANCELLED';

/** A worker asks an employer for paid leave, for one training order. Its rules never change; its state moves along `leave_transition`. */
export interface LeaveRequest {
  readonly personId: string;
  readonly id: string;
  readonly employmentId: string;
  readonly organisationId: string; // the employer
  readonly orderId: string;
  readonly opportunityId: string;
  readonly providerId: string;
  readonly policyVersionId: string;
  readonly rules: LeavePolicy; // in force when the leave was asked for
  readonly recordedState: LeaveState;
  readonly state: LeaveState; // what it is at this moment: silence and time need no sweep to count
  readonly minutes: number;
  readonly during: string; // tstzrange, from the start of the first spell to the end of the last
  readonly startsAt: Date; // start of `during`
  readonly endsAt: Date; // end of `during`
  readonly askedAt: Date;
  readonly answerBy: Date; // silence counts from then
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  readonly bySilence: boolean;
  readonly refusalReason: string | null; // a code of `rules.refusalReasons`; null also when silence refused
  readonly notice: LocalizedTexts | null; // of the right to return, as it was given with the grant
  readonly postponements: number;
  readonly proposedFrom: string | null;
  readonly askAgainBy: string | null; // last day for asking again after a postponement
  readonly postponementReason: string | null;
  readonly attendedMinutes: number | null; // 0: nobody came
  readonly evidenceBy: Date; // pay is forfeited then
  readonly evidencedAt: Date | null;
}

const instant = (name: string): EntitySchemaColumnOptions => ({ name, type: 'timestamptz', nullable: true });

export const LeaveRequestEntity = new EntitySchema<LeaveRequest>({
  name: 'LeaveRequest',
  tableName: 'leave_request',
  columns: {
    personId: { name: 'person_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'leave_request_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'leave_request_pk', default: () => 'uuidv7()' },
    employmentId: { name: 'employment_id', type: 'uuid' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    orderId: { name: 'order_id', type: 'uuid' },
    opportunityId: { name: 'opportunity_id', type: 'uuid' },
    providerId: { name: 'provider_id', type: 'uuid' },
    policyVersionId: { name: 'policy_version_id', type: 'uuid' },
    rules: { type: 'jsonb' },
    recordedState: { name: 'state', type: 'text', default: 'ASKED' },
    state: {
      name: 'state_now',
      type: 'text',
      virtualProperty: true,
      query: (alias) =>
        `select leave_state_now(${alias}.state, ${alias}.answer_by, ${alias}.during, ${alias}.rules, ${alias}.proposed_from)`,
    },
    minutes: { type: 'integer' },
    during: { type: 'tstzrange' },
    startsAt: { type: 'timestamptz', virtualProperty: true, query: (alias) => `select lower(${alias}.during)` },
    endsAt: { type: 'timestamptz', virtualProperty: true, query: (alias) => `select upper(${alias}.during)` },
    askedAt: { name: 'asked_at', type: 'timestamptz', default: () => 'scheme_now()' },
    answerBy: { name: 'answer_by', type: 'timestamptz' },
    answeredAt: instant('answered_at'),
    answeredBy: { name: 'answered_by', type: 'uuid', nullable: true },
    bySilence: { name: 'by_silence', type: 'boolean', default: false },
    refusalReason: { name: 'refusal_reason', type: 'text', nullable: true },
    notice: { type: 'jsonb', nullable: true },
    postponements: { type: 'integer', default: 0 },
    proposedFrom: { name: 'proposed_from', type: 'date', nullable: true },
    askAgainBy: {
      type: 'text',
      virtualProperty: true,
      query: (alias) =>
        `select (${alias}.proposed_from + coalesce((${alias}.rules ->> 'askAgainDays')::integer, 90))::text`,
    },
    postponementReason: { name: 'postponement_reason', type: 'text', nullable: true },
    attendedMinutes: { name: 'attended_minutes', type: 'integer', nullable: true },
    evidenceBy: {
      type: 'timestamptz',
      virtualProperty: true,
      query: (alias) =>
        `select upper(${alias}.during) + make_interval(days => coalesce((${alias}.rules ->> 'evidenceDays')::integer, 366))`,
    },
    evidencedAt: instant('evidenced_at'),
  } satisfies Record<keyof LeaveRequest, EntitySchemaColumnOptions>,
});
