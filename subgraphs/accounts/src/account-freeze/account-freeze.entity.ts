import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** On what ground an account does not spend. */
export type FreezeGround = 'HOLDER_WISH' | 'IDENTITY_MISUSE' | 'COURT_ORDER';

/** An account does not spend from one instant to another. One at a time is live. */
export interface AccountFreeze {
  readonly accountId: string;
  readonly id: string;
  readonly ground: FreezeGround;
  readonly reason: string;
  readonly frozenBy: string;
  readonly frozenAt: Date;
  readonly liftedBy: string | null;
  readonly liftedAt: Date | null; // null: it is live
  readonly liftReason: string | null;
}

export const AccountFreezeEntity = new EntitySchema<AccountFreeze>({
  name: 'AccountFreeze',
  tableName: 'account_freeze',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'account_freeze_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'account_freeze_pk', default: () => 'uuidv7()' },
    ground: { type: 'text' },
    reason: { type: 'text' },
    frozenBy: { name: 'frozen_by', type: 'uuid' },
    frozenAt: { name: 'frozen_at', type: 'timestamptz', default: () => 'scheme_now()' },
    liftedBy: { name: 'lifted_by', type: 'uuid', nullable: true },
    liftedAt: { name: 'lifted_at', type: 'timestamptz', nullable: true },
    liftReason: { name: 'lift_reason', type: 'text', nullable: true },
  } satisfies Record<keyof AccountFreeze, EntitySchemaColumnOptions>,
});
