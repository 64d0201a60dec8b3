import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { Lifecycle } from '../lifecycle/lifecycle.ts';

export type GuidanceCaseState = 'REQUESTED' | 'OPEN' | 'WAITING' | 'HANDED_OVER' | 'CLOSED';

export type GuidancePurpose =
  'ORIENTATION' | 'CAREER_CHANGE' | 'UPSKILLING' | 'RETURN_TO_WORK' | 'VALIDATION' | 'MICRO_CREDENTIALS';

/** A person's guidance by one guidance service. */
export interface GuidanceCase {
  readonly id: string;
  readonly personId: string;
  readonly guidanceServiceId: string;
  readonly practitionerId: string | null; // who leads the case; null until one of the service accepted it
  readonly team: readonly string[]; // practitioners named on the case, its lead among them
  readonly region: string; // NUTS code
  readonly purpose: GuidancePurpose;
  readonly state: GuidanceCaseState;
  readonly handedOverFrom: string | null; // the case at another service that this one goes on with
  readonly requestedAt: Date;
  readonly openedAt: Date | null;
  readonly closedAt: Date | null;
}

export const GuidanceCaseEntity = new EntitySchema<GuidanceCase>({
  name: 'GuidanceCase',
  tableName: 'guidance_case',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'guidance_case_pk' },
    personId: { name: 'person_id', type: 'uuid' },
    guidanceServiceId: { name: 'guidance_service_id', type: 'uuid' },
    practitionerId: { name: 'practitioner_id', type: 'uuid', nullable: true },
    team: { type: 'uuid', array: true, default: [] },
    region: { type: 'text' },
    purpose: { type: 'text' },
    state: { type: 'text', default: 'REQUESTED' },
    handedOverFrom: { name: 'handed_over_from', type: 'uuid', nullable: true },
    requestedAt: { name: 'requested_at', type: 'timestamptz', default: () => 'scheme_now()' },
    openedAt: { name: 'opened_at', type: 'timestamptz', nullable: true },
    closedAt: { name: 'closed_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof GuidanceCase, EntitySchemaColumnOptions>,
});

/** What may become of a case. */
export const guidanceCaseLifecycle: Lifecycle<GuidanceCaseState> = {
  REQUESTED: ['OPEN', 'HANDED_OVER', 'CLOSED'],
  OPEN: ['WAITING', 'HANDED_OVER', 'CLOSED'],
  WAITING: ['OPEN', 'HANDED_OVER', 'CLOSED'],
  HANDED_OVER: ['CLOSED'],
  CLOSED: [],
};

/** States of a case that goes on; a person has at most one such case. */
export const liveStates: readonly GuidanceCaseState[] = ['REQUESTED', 'OPEN', 'WAITING'];

/** True while the case goes on. */
export const isLive = ({ state }: Pick<GuidanceCase, 'state'>): boolean => liveStates.includes(state);

/** True while a practitioner works on the case. */
export const isWorkedOn = ({ state }: Pick<GuidanceCase, 'state'>): boolean => state === 'OPEN' || state === 'WAITING';
