import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A micro-credential that an awarding body offers; what it says is in its versions. */
export interface Template {
  readonly id: string;
  readonly awardingBodyId: string;
  readonly createdAt: Date;
}

export const TemplateEntity = new EntitySchema<Template>({
  name: 'Template',
  tableName: 'micro_credential_template',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'micro_credential_template_pk' },
    awardingBodyId: { name: 'awarding_body_id', type: 'uuid' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
  } satisfies Record<keyof Template, EntitySchemaColumnOptions>,
});
