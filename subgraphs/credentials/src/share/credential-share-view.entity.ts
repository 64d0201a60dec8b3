import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** One look at a share, for the holder to see. Nothing of the one who looked is kept. */
export interface CredentialShareView {
  readonly id: string;
  readonly shareId: string;
  readonly holderPersonId: string;
  readonly form: 'PAGE' | 'DATA';
  readonly viewedAt: Date;
}

export const CredentialShareViewEntity = new EntitySchema<CredentialShareView>({
  name: 'CredentialShareView',
  tableName: 'credential_share_view',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'credential_share_view_pk' },
    shareId: { name: 'share_id', type: 'uuid' },
    holderPersonId: { name: 'holder_person_id', type: 'uuid' },
    form: { type: 'text' },
    viewedAt: { name: 'viewed_at', type: 'timestamptz' },
  } satisfies Record<keyof CredentialShareView, EntitySchemaColumnOptions>,
});
