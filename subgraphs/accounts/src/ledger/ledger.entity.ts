import { minorUnits } from '@tessera/kit/money/money.ts';
import { EntitySchema, type EntitySchemaColumnOptions } from 'typeorm';
import type { GrantExplanation } from './grant-explanation.ts';

/** One grant of entitlement to an account: who gave it, what is left of it, until when. Written by the journal's triggers alone. */
export interface EntitlementLot {
  readonly accountId: string;
  readonly id: string;
  readonly fundId: string;
  readonly entryId: string;
  readonly grantReference: string;
  readonly granted: bigint; // minor units
  readonly available: bigint;
  readonly reserved: bigint;
  readonly settled: bigint;
  readonly currency: string;
  readonly grantedOn: string;
  readonly expiresOn: string | null; // last usable day in the scheme's zone; null: never
  readonly explanation: GrantExplanation;
  readonly earmarkId: string | null; // what it may pay; null: anything fundable
  readonly offered: boolean; // true: the holder has not accepted the earmark yet, so it pays nothing
  readonly expired: bigint;
  readonly returned: bigint; // given back to the fund
}

const amount = (name?: string): EntitySchemaColumnOptions => ({
  ...(name !== undefined && { name }),
  type: 'bigint',
  transformer: minorUnits,
});
const projected: EntitySchemaColumnOptions = { ...amount(), default: 0 };

export const EntitlementLotEntity = new EntitySchema<EntitlementLot>({
  name: 'EntitlementLot',
  tableName: 'entitlement_lot',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'entitlement_lot_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'entitlement_lot_pk', default: () => 'uuidv7()' },
    fundId: { name: 'fund_id', type: 'uuid' },
    entryId: { name: 'entry_id', type: 'uuid' },
    grantReference: { name: 'grant_reference', type: 'text' },
    granted: amount(),
    available: amount(),
    reserved: projected,
    settled: projected,
    currency: { type: 'text' },
    grantedOn: { name: 'granted_on', type: 'date' },
    expiresOn: { name: 'expires_on', type: 'date', nullable: true },
    explanation: { type: 'jsonb' },
    earmarkId: { name: 'earmark_id', type: 'uuid', nullable: true },
    offered: { type: 'boolean', default: false },
    expired: projected,
    returned: projected,
  } satisfies Record<keyof EntitlementLot, EntitySchemaColumnOptions>,
  uniques: [{ name: 'entitlement_lot_once', columns: ['accountId', 'fundId', 'grantReference'] }],
});

/**
 * The money of one order. Of the lots: reserved + settled + released = amount, and refunded is the part of settled that came back. Of the learner's own share:
 * paidIn - paidBack = ownHeld + ownSettled.
 */
export interface Reservation {
  readonly accountId: string;
  readonly id: string;
  readonly orderId: string;
  readonly providerId: string;
  readonly currency: string;
  readonly amount: bigint; // minor units
  readonly reserved: bigint;
  readonly settled: bigint;
  readonly released: bigint;
  readonly refunded: bigint;
  readonly price: bigint; // never does more stand in the reservation than the order costs
  readonly facts: string[]; // of what is bought: what an earmark is held against
  readonly paidIn: bigint;
  readonly paidBack: bigint;
  readonly ownHeld: bigint;
  readonly ownSettled: bigint; // less what came back from the provider
}

export const ReservationEntity = new EntitySchema<Reservation>({
  name: 'Reservation',
  tableName: 'reservation',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'reservation_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'reservation_pk', default: () => 'uuidv7()' },
    orderId: { name: 'order_id', type: 'uuid' },
    providerId: { name: 'provider_id', type: 'uuid' },
    currency: { type: 'text' },
    amount: projected,
    reserved: projected,
    settled: projected,
    released: projected,
    refunded: projected,
    price: amount(),
    facts: { type: 'text', array: true, default: '{}' },
    paidIn: { ...projected, name: 'paid_in' },
    paidBack: { ...projected, name: 'paid_back' },
    ownHeld: { ...projected, name: 'own_held' },
    ownSettled: { ...projected, name: 'own_settled' },
  } satisfies Record<keyof Reservation, EntitySchemaColumnOptions>,
  uniques: [{ name: 'reservation_once', columns: ['accountId', 'orderId'] }],
});

/** The part of a reservation that one lot pays, with its place in the spending order. */
export interface ReservationLot {
  readonly accountId: string;
  readonly reservationId: string;
  readonly lotId: string;
  readonly amount: bigint; // minor units
  readonly reserved: bigint;
  readonly settled: bigint;
  readonly released: bigint;
  readonly refunded: bigint;
  readonly spendingRank: number;
}

export const ReservationLotEntity = new EntitySchema<ReservationLot>({
  name: 'ReservationLot',
  tableName: 'reservation_lot',
  columns: {
    accountId: { name: 'account_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'reservation_lot_pk' },
    reservationId: {
      name: 'reservation_id',
      type: 'uuid',
      primary: true,
      primaryKeyConstraintName: 'reservation_lot_pk',
    },
    lotId: { name: 'lot_id', type: 'uuid', primary: true, primaryKeyConstraintName: 'reservation_lot_pk' },
    amount: amount(),
    reserved: amount(),
    settled: projected,
    released: projected,
    refunded: projected,
    spendingRank: { name: 'spending_rank', type: 'integer' },
  } satisfies Record<keyof ReservationLot, EntitySchemaColumnOptions>,
});
