import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { DecisionTable } from '../policy/decision-table.ts';

/** How many tickets an entry has. */
export interface Weight {
  readonly weight: number; // 0 to 100; 0: the window is not for them
}

/** A window in which persons enter a draw for money that is short. */
export interface AllocationWindow {
  readonly id: string;
  readonly fundId: string;
  readonly title: string;
  readonly amount: bigint; // minor units for each person drawn
  readonly places: number; // persons drawn at most
  readonly expiresOn: string | null; // of the lots; null: never
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly weights: DecisionTable<Weight>;
  readonly seedCommitment: string; // sha256 of the seed, published before anybody enters
  readonly seed: string | null; // null before the draw
  readonly state: 'ANNOUNCED' | 'DRAWN' | 'PUBLISHED'; // by the clock an announced window is open, then closed
  readonly announcedBy: string;
  readonly announcedAt: Date;
  readonly drawnAt: Date | null;
}

export const AllocationWindowEntity = new EntitySchema<AllocationWindow>({
  name: 'AllocationWindow',
  tableName: 'allocation_window',
  columns: {
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'allocation_window_pk' },
    fundId: { name: 'fund_id', type: 'uuid' },
    title: { type: 'text' },
    amount: { type: 'bigint', transformer: minorUnits },
    places: { type: 'integer' },
    expiresOn: { name: 'expires_on', type: 'date', nullable: true },
    opensAt: { name: 'opens_at', type: 'timestamptz' },
    closesAt: { name: 'closes_at', type: 'timestamptz' },
    weights: { type: 'jsonb' },
    seedCommitment: { name: 'seed_commitment', type: 'text' },
    seed: { type: 'text', nullable: true },
    state: { type: 'text', default: 'ANNOUNCED' },
    announcedBy: { name: 'announced_by', type: 'uuid' },
    announcedAt: { name: 'announced_at', type: 'timestamptz', default: () => 'scheme_now()' },
    drawnAt: { name: 'drawn_at', type: 'timestamptz', nullable: true },
  } satisfies Record<keyof AllocationWindow, EntitySchemaColumnOptions>,
});

/** The seed that a window's commitment was made to; a secret until the draw. */
export interface AllocationSecret {
  readonly windowId: string;
  readonly seed: string;
}

export const AllocationSecretEntity = new EntitySchema<AllocationSecret>({
  name: 'AllocationSecret',
  tableName: 'allocation_secret',
  columns: {
    windowId: { name: 'window_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'allocation_secret_pk' },
    seed: { type: 'text' },
  } satisfies Record<keyof AllocationSecret, EntitySchemaColumnOptions>,
});

/** One person's entry to a draw. */
export interface AllocationEntry {
  readonly windowId: string;
  readonly personId: string;
  readonly id: string; // published; says nothing of the person
  readonly accountId: string;
  readonly enteredAt: Date;
  readonly weight: number | null; // null before the draw
  readonly rule: string | null; // of the table of weights
  readonly rank: number | null; // from 1; null before the draw
  readonly state: 'ENTERED' | 'EXCLUDED' | 'DRAWN' | 'NOT_DRAWN' | 'CLOSED' | 'LAPSED' | 'GRANTED';
}

/** What is published of an entry. */
export type PublishedEntry = Pick<AllocationEntry, 'id' | 'weight' | 'rule' | 'rank' | 'state'>;

export const AllocationEntryEntity = new EntitySchema<AllocationEntry>({
  name: 'AllocationEntry',
  tableName: 'allocation_entry',
  columns: {
    windowId: { name: 'window_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'allocation_entry_pk' },
    personId: { name: 'person_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'allocation_entry_pk' },
    id: { type: 'uuid', default: () => 'uuidv4()' },
    accountId: { name: 'account_id', type: 'uuid' },
    enteredAt: { name: 'entered_at', type: 'timestamptz', default: () => 'scheme_now()' },
    weight: { type: 'integer', nullable: true },
    rule: { type: 'text', nullable: true },
    rank: { type: 'integer', nullable: true },
    state: { type: 'text', default: 'ENTERED' },
  } satisfies Record<keyof AllocationEntry, EntitySchemaColumnOptions>,
  uniques: [{ name: 'allocation_entry_id', columns: ['windowId', 'id'] }],
});
