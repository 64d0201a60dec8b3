import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { SimulationResult } from './simulation-result.ts';

/** Where a simulation stands. */
export type SimulationState = 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';

/** The annual provision of a draft over a population, computed in the background and never booked. */
export interface Simulation {
  readonly id: string;
  readonly policyVersionId: string;
  readonly contentHash: string; // of the draft that was simulated
  readonly fundId: string; // whose money the cost is held against
  readonly seed: string | null; // of a synthetic population; null: the scheme's own accounts
  readonly size: number | null; // persons of a synthetic population
  readonly years: number;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly state: SimulationState;
  readonly progress: number; // percent
  readonly attempts: number;
  readonly claim: string | null; // of the process that runs it
  readonly deadline: Date | null; // after which another process may take it up
  readonly endedAt: Date | null;
  readonly failure: string | null;
  readonly result: SimulationResult | null;
}

export const SimulationEntity = new EntitySchema<Simulation>({
  name: 'Simulation',
  tableName: 'simulation',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'simulation_pk', default: () => 'uuidv7()' },
    policyVersionId: { name: 'policy_version_id', type: 'uuid' },
    contentHash: { name: 'content_hash', type: 'text' },
    fundId: { name: 'fund_id', type: 'uuid' },
    seed: { type: 'bigint', nullable: true },
    size: { type: 'integer', nullable: true },
    years: { type: 'integer' },
    requestedBy: { name: 'requested_by', type: 'uuid' },
    requestedAt: { name: 'requested_at', type: 'timestamptz', default: () => 'scheme_now()' },
    state: { type: 'text', default: 'QUEUED' },
    progress: { type: 'integer', default: 0 },
    attempts: { type: 'integer', default: 0 },
    claim: { type: 'uuid', nullable: true },
    deadline: { type: 'timestamptz', nullable: true },
    endedAt: { name: 'ended_at', type: 'timestamptz', nullable: true },
    failure: { type: 'text', nullable: true },
    result: { type: 'jsonb', nullable: true },
  } satisfies Record<keyof Simulation, EntitySchemaColumnOptions>,
});
