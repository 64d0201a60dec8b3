import {
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import type { Reconciliation } from './reconciliation.entity.ts';

/** How a payment stands in the funder's file and in the journal. */
export type ReconciliationOutcome = 'MATCHED' | 'AMOUNT_DIFFERS' | 'OURS_ONLY' | 'THEIRS_ONLY';

/** One payment, by its reference; an amount is null where one side does not have it. In minor units. */
export interface ReconciledPayment {
  readonly paymentReference: string;
  readonly lineNumber: number | null;
  readonly theirAmount: bigint | null;
  readonly theirDay: string | null;
  readonly ourAmount: bigint | null;
  readonly ourDay: string | null;
}

/** How many payments came out one way, and what they sum to. */
export interface OutcomeCount {
  readonly outcome: ReconciliationOutcome;
  readonly payments: number;
  readonly theirs: bigint;
  readonly ours: bigint;
}

const REFERENCE = /^[^\p{Cc}]{0,200}$/u;
const outcomes: readonly ReconciliationOutcome[] = ['MATCHED', 'AMOUNT_DIFFERS', 'OURS_ONLY', 'THEIRS_ONLY'];

const unitsOf = (text: string | null): bigint | null => (text === null ? null : BigInt(text));

interface Row extends Omit<ReconciledPayment, 'theirAmount' | 'ourAmount'> {
  readonly theirAmount: string | null;
  readonly ourAmount: string | null;
}

/** A page of the payments that came out one way, by reference. As things stand: what is booked after the import is found. */
export async function listReconciled(
  reader: EntityManager,
  { id }: Reconciliation,
  outcome: ReconciliationOutcome,
  page: PageRequest,
): Promise<Connection<ReconciledPayment>> {
  const size = pageSize(page);
  const rows = await reader.query<Row[]>(
    `select payment_reference as "paymentReference", line_number as "lineNumber", their_amount as "theirAmount", their_day::text as "theirDay",
            our_amount as "ourAmount", our_day::text as "ourDay"
       from reconciled($1) where outcome = $2 and ($3::text is null or payment_reference collate "C" > $3) order by payment_reference collate "C" limit $4`,
    [id, outcome, keyAfter(page, REFERENCE), size + 1],
  );
  const payments = rows.map((row) => ({
    ...row,
    theirAmount: unitsOf(row.theirAmount),
    ourAmount: unitsOf(row.ourAmount),
  }));
  return connectionOf(payments, size, ({ paymentReference }) => paymentReference);
}

/** How a file and the journal agree, in four figures. */
export interface ReconciledCounts {
  readonly reconciliationId: string;
  readonly counts: readonly OutcomeCount[];
}

/** How files and the journal agree, many in one query. */
export async function countReconciled(
  reader: EntityManager,
  ids: readonly string[],
): Promise<readonly ReconciledCounts[]> {
  const rows = await reader.query<{ id: string; outcome: string; payments: string; theirs: string; ours: string }[]>(
    `select r.id, x.outcome, count(*) as payments, coalesce(sum(x.their_amount), 0) as theirs, coalesce(sum(x.our_amount), 0) as ours
       from unnest($1::uuid[]) as r (id) cross join lateral reconciled(r.id) x group by r.id, x.outcome`,
    [ids],
  );
  return ids.map((reconciliationId) => ({
    reconciliationId,
    counts: outcomes.map((outcome) => {
      const row = rows.find(({ id, ...one }) => id === reconciliationId && one.outcome === outcome);
      const { payments = '0', theirs = '0', ours = '0' } = row ?? {};
      return { outcome, payments: Number(payments), theirs: BigInt(theirs), ours: BigInt(ours) };
    }),
  }));
}
