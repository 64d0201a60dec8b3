import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** A person's individual learning account. There is one that is not closed per person. */
export interface LearningAccount {
  readonly id: string;
  readonly personId: string;
  readonly state: 'OPEN' | 'FROZEN' | 'DORMANT' | 'CLOSED';
  readonly currency: string;
  readonly openedOn: string;
}

/** The same as it is kept: no command looks at the day, only the sweep for accounts that nobody uses. */
interface KeptAccount extends LearningAccount {
  readonly usedOn: string; // day of the holder's last own commitment, or of the opening
}

export const LearningAccountEntity = new EntitySchema<KeptAccount>({
  name: 'LearningAccount',
  tableName: 'learning_account',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'learning_account_pk', default: () => 'uuidv7()' },
    personId: { name: 'person_id', type: 'uuid' },
    state: { type: 'text', default: 'OPEN' },
    currency: { type: 'text', default: 'EUR' },
    openedOn: { name: 'opened_on', type: 'date', default: () => 'scheme_today()' },
    usedOn: { name: 'used_on', type: 'date', default: () => 'scheme_today()' },
  } satisfies Record<keyof KeptAccount, EntitySchemaColumnOptions>,
});
