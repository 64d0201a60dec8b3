import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A natural person under the scheme's pseudonym. Names are elsewhere, sealed. */
export interface Person {
  readonly id: string; // the `sub` of their sign-in
  readonly region: string; // NUTS 2 code of residence
  readonly birthYear: number;
  readonly state: 'ACTIVE' | 'MERGED' | 'DECEASED' | 'ERASED';
}

export const PersonEntity = new EntitySchema<Person>({
  name: 'Person',
  tableName: 'person',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'person_pk' },
    region: { type: 'text' },
    birthYear: { name: 'birth_year', type: 'smallint' },
    state: { type: 'text', default: 'ACTIVE' },
  } satisfies Record<keyof Person, EntitySchemaColumnOptions>,
});

/** Name and birth date, sealed with a key of the person's own. */
export interface PersonIdentity {
  readonly personId: string;
  readonly wrappedKey: Buffer;
  readonly sealed: Buffer;
}

export const PersonIdentityEntity = new EntitySchema<PersonIdentity>({
  name: 'PersonIdentity',
  tableName: 'person_identity',
  columns: {
    personId: { name: 'person_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'person_identity_pk' },
    wrappedKey: { name: 'wrapped_key', type: 'bytea' },
    sealed: { type: 'bytea' },
  } satisfies Record<keyof PersonIdentity, EntitySchemaColumnOptions>,
});

/** What a register says of a person for a time: what rules of need are decided by. */
export interface PersonFact {
  readonly personId: string;
  readonly fact: 'LABOUR_FORCE_STATUS' | 'QUALIFICATION' | 'RESIDENCE' | 'SECTOR' | 'WORKING_TIME';
  readonly value: string;
  readonly source: string;
  readonly valid: string; // daterange
}

export const PersonFactEntity = new EntitySchema<PersonFact>({
  name: 'PersonFact',
  tableName: 'person_fact',
  columns: {
    personId: { name: 'person_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'person_fact_pk' },
    fact: { type: 'text', primary: true, primaryKeyConstraintName: 'person_fact_pk' },
    value: { type: 'text' },
    source: { type: 'text' },
    valid: { type: 'daterange', primary: true, primaryKeyConstraintName: 'person_fact_pk' },
  } satisfies Record<keyof PersonFact, EntitySchemaColumnOptions>,
});

/** One thing a register told of a person. Written once: `PersonFact` is what follows from all of it for each day. */
export interface PersonFactTold {
  readonly personId: string;
  readonly id: string;
  readonly fact: PersonFact['fact'];
  readonly value: string | null; // null: not known any more
  readonly source: string;
  readonly since: string; // first day on which it holds
  readonly toldAt: Date;
}

export const PersonFactToldEntity = new EntitySchema<PersonFactTold>({
  name: 'PersonFactTold',
  tableName: 'person_fact_told',
  columns: {
    personId: { name: 'person_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'person_fact_told_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'person_fact_told_pk', default: () => 'uuidv7()' },
    fact: { type: 'text' },
    value: { type: 'text', nullable: true },
    source: { type: 'text' },
    since: { type: 'date' },
    toldAt: { name: 'told_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof PersonFactTold, EntitySchemaColumnOptions>,
});
