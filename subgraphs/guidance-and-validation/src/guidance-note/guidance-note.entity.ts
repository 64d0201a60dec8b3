import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** What a practitioner wrote down in a case. Confidential; never changed once written. */
export interface GuidanceNote {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly authorId: string;
  readonly sealedText: Buffer;
  readonly writtenAt: Date;
}

export const GuidanceNoteEntity = new EntitySchema<GuidanceNote>({
  name: 'GuidanceNote',
  tableName: 'guidance_note',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'guidance_note_pk' },
    caseId: { name: 'case_id', type: 'uuid' },
    personId: { name: 'person_id', type: 'uuid' },
    authorId: { name: 'author_id', type: 'uuid' },
    sealedText: { name: 'sealed_text', type: 'bytea' },
    writtenAt: { name: 'written_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof GuidanceNote, EntitySchemaColumnOptions>,
});
