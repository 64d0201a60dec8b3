import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { JsonObject } from '../proof/json.ts';

/** One issuer's list of 131,072 bits, each telling whether one credential is revoked; published as a credential of its own. */
export interface StatusList {
  readonly id: string;
  readonly organisationId: string;
  readonly bits: Buffer;
  readonly signedCredential: JsonObject; // what is published; signed anew with every change of a bit
  readonly createdAt: Date;
}

export const StatusListEntity = new EntitySchema<StatusList>({
  name: 'StatusList',
  tableName: 'status_list',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'status_list_pk' },
    organisationId: { name: 'organisation_id', type: 'uuid' },
    bits: { type: 'bytea' },
    signedCredential: { name: 'signed_credential', type: 'jsonb' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  } satisfies Record<keyof StatusList, EntitySchemaColumnOptions>,
});
