import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';

/** What a holder was told of a lot that is going to expire. */
export interface ExpiryNotice {
  readonly accountId: string;
  readonly id: string;
  readonly lotId: string;
  readonly lastDay: string; // as it was then
  readonly leadDays: number; // of the policy, for which it was due
  readonly amount: bigint; // minor units available then
  readonly currency: string;
  readonly issuedAt: Date;
}

export const ExpiryNoticeEntity = new EntitySchema<ExpiryNotice>({
  name: 'ExpiryNotice',
  tableName: 'expiry_notice',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'expiry_notice_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'expiry_notice_pk', default: () => 'uuidv7()' },
    lotId: { name: 'lot_id', type: 'uuid' },
    lastDay: { name: 'last_day', type: 'date' },
    leadDays: { name: 'lead_days', type: 'integer' },
    amount: { type: 'bigint', transformer: minorUnits },
    currency: { type: 'text' },
    issuedAt: { name: 'issued_at', type: 'timestamptz', default: () => 'scheme_now()' },
  } satisfies Record<keyof ExpiryNotice, EntitySchemaColumnOptions>,
  uniques: [{ name: 'expiry_notice_once', columns: ['accountId', 'lotId', 'lastDay', 'leadDays'] }],
});
