import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { PolicyContent } from './policy-content.ts';
import type { PolicyVariation } from './variable-parameter.ts';

/** Steps that people take with a version. */
export type PolicyVersionStep = 'DRAFT' | 'SIMULATED' | 'CONSULTED' | 'APPROVED' | 'WITHDRAWN';

/** Steps, and what an approved version becomes by the day alone. */
export type PolicyVersionState = PolicyVersionStep | 'IN_FORCE' | 'SUPERSEDED';

/** For whom a version is made: national when both are null. */
export interface PolicyScope {
  readonly region: string | null; // NUTS code
  readonly sector: string | null; // section of NACE
}

/** Policy as data, from draft to what it is replaced by. Its content is fixed once it is simulated. */
export interface PolicyVersion extends PolicyScope {
  readonly id: string;
  readonly title: string;
  readonly content: PolicyContent | PolicyVariation; // the latter for regions and sectors
  readonly contentHash: string; // SHA-256 by the database; what was simulated, opined on and approved
  readonly step: PolicyVersionStep;
  readonly parentId: string | null; // the version it was written from
  readonly authorId: string | null; // null for versions from before authors were recorded, and so is who approved
  readonly authorOrganisationId: string | null;
  readonly simulationId: string | null;
  readonly simulatedHash: string | null;
  readonly approverId: string | null;
  readonly approverOrganisationId: string | null;
  readonly approvedHash: string | null;
  readonly effectiveFrom: string | null; // first day; null until approved
  readonly effectiveTo: string | null; // first day of the next version of its scope; null: none is known
  readonly withdrawalReason: string | null;
  readonly state: PolicyVersionState; // by the database, from the step and the day
}

/** A version for the country, whose content is a whole policy; any other holds what a region or a sector varies. */
export type NationalVersion = PolicyVersion & { readonly content: PolicyContent };

/** True for a version for the country: what is saved there was checked as a whole policy, and the database fixes content and scope. */
export const isNational = (version: PolicyVersion): version is NationalVersion =>
  version.region === null && version.sector === null;

export const PolicyVersionEntity = new EntitySchema<PolicyVersion>({
  name: 'PolicyVersion',
  tableName: 'policy_version',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'policy_version_pk', default: () => 'uuidv7()' },
    title: { type: 'text' },
    region: { type: 'text', nullable: true },
    sector: { type: 'text', nullable: true },
    content: { type: 'jsonb' },
    contentHash: { name: 'content_hash', type: 'text' },
    step: { type: 'text', default: 'DRAFT' },
    parentId: { name: 'parent_id', type: 'uuid', nullable: true },
    authorId: { name: 'author_id', type: 'uuid', nullable: true },
    authorOrganisationId: { name: 'author_organisation_id', type: 'uuid', nullable: true },
    simulationId: { name: 'simulation_id', type: 'uuid', nullable: true },
    simulatedHash: { name: 'simulated_hash', type: 'text', nullable: true },
    approverId: { name: 'approver_id', type: 'uuid', nullable: true },
    approverOrganisationId: { name: 'approver_organisation_id', type: 'uuid', nullable: true },
    approvedHash: { name: 'approved_hash', type: 'text', nullable: true },
    effectiveFrom: { name: 'effective_from', type: 'date', nullable: true },
    effectiveTo: { name: 'effective_to', type: 'date', nullable: true },
    withdrawalReason: { name: 'withdrawal_reason', type: 'text', nullable: true },
    state: {
      type: 'text',
      virtualProperty: true,
      query: (alias) => `policy_state(${alias}.step, ${alias}.effective_from, ${alias}.effective_to)`,
    },
  } satisfies Record<keyof PolicyVersion, EntitySchemaColumnOptions>,
});
