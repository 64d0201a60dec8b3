import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { grantLots } from '../ledger/grant-lots.ts';
import { TopUpBatchEntity, type TopUpBatch, type TopUpBatchState } from './top-up.entity.ts';

const CHUNK = 1_000; // lots granted in one transaction

const move = async (tx: Tx, { id }: TopUpBatch, state: TopUpBatchState): Promise<void> => {
  await tx.getRepository(TopUpBatchEntity).update({ id }, { state });
};

/** Whether the money a batch names has arrived and is not pledged to another: of its payment, or else of the fund. */
async function isCovered(tx: Tx, { id, fundId, paymentReference, total }: TopUpBatch): Promise<boolean> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 81))`, [fundId]);
  const [answer] = await tx.query<{ covered: boolean }[]>(
    `select coalesce((select available from fund_balance where fund_id = $2), 0) >= $4
            and ($3::text is null or coalesce((select amount from fund_payment where fund_id = $2 and payment_reference = $3 and corrected_by is null), 0) >= $4 + (
              select coalesce(sum(total), 0) from top_up_batch
               where fund_id = $2 and payment_reference = $3 and id <> $1 and state in ('FUNDED', 'GRANTED', 'PARTLY_REJECTED'))) as covered`,
    [id, fundId, paymentReference, total.toString()],
  );
  return total === 0n || answer?.covered === true;
}

interface NextRow {
  readonly row_number: number;
  readonly account_id: string;
  readonly amount: string;
  readonly expires_on: string | null;
  readonly gone: boolean; // the account was closed, or the last day passed, while the money was awaited
}

const NEXT = `
  select t.row_number, t.account_id, t.amount, t.expires_on::text, a.state = 'CLOSED' or coalesce(t.expires_on < scheme_today(), false) as gone
    from top_up t join learning_account a on a.id = t.account_id
   where t.batch_id = $1 and t.state = 'PENDING' order by t.row_number limit ${CHUNK}`;

/** Rows that cannot be granted any more say why. */
const RETIRE = `
  update top_up t set state = case when a.state = 'CLOSED' then 'CANNOT_BE_PROCESSED' else 'INVALID' end,
                      problem = case when a.state <> 'CLOSED' then '{"code": "DAY_PAST", "column": "expiresOn", "message": "This day passed before the money came."}'::jsonb end
    from learning_account a where t.batch_id = $1 and t.row_number = any($2::integer[]) and a.id = t.account_id`;

/** Everything of the batch is decided. */
async function conclude(tx: Tx, batch: TopUpBatch): Promise<void> {
  const rejected = await tx.query<unknown[]>(`select from top_up where batch_id = $1 and state <> 'GRANTED' limit 1`, [
    batch.id,
  ]);
  await move(tx, batch, rejected.length === 0 ? 'GRANTED' : 'PARTLY_REJECTED');
}

/** Grants the next rows of a funded batch. True when there may be more. */
async function grantChunk(tx: Tx, batch: TopUpBatch): Promise<boolean> {
  const next = await tx.query<NextRow[]>(NEXT, [batch.id]);
  if (next.length === 0) {
    await conclude(tx, batch);
    return false;
  }
  const numbers = (rows: readonly NextRow[]) => rows.map(({ row_number: number }) => number);
  const [gone, rows] = [next.filter((row) => row.gone), next.filter((row) => !row.gone)];
  if (gone.length > 0) await tx.query(RETIRE, [batch.id, numbers(gone)]);
  const { fundId, reference, kind, agreementReference, earmarkId } = batch;
  const explanation = { kind: 'TOP_UP', topUp: { kind, agreementReference, batch: batch.id } } as const;
  const outcome = await grantLots(tx, {
    fundId,
    grantReference: reference,
    actor: batch.submittedBy,
    grants: rows.map((row) => ({
      accountId: row.account_id,
      amount: BigInt(row.amount),
      expiresOn: row.expires_on,
      explanation,
      ...(earmarkId !== null && { earmark: { id: earmarkId, offered: true } }),
    })),
  });
  if ('refusal' in outcome) {
    await move(tx, batch, 'AWAITING_FUNDS');
    return false;
  }
  await tx.query(`update top_up set state = 'GRANTED' where batch_id = $1 and row_number = any($2::integer[])`, [
    batch.id,
    numbers(rows),
  ]);
  return true;
}

/** One step of a batch under its lock. True when another may follow. */
const step = (db: DataSource, batchId: string): Promise<boolean> =>
  inTransaction(db, async (tx) => {
    const batch = await tx
      .getRepository(TopUpBatchEntity)
      .findOne({ where: { id: batchId }, lock: { mode: 'for_no_key_update' } });
    if (batch === null) return false;
    if (batch.state === 'FUNDED') return grantChunk(tx, batch);
    if (batch.state !== 'CONFIRMED' && batch.state !== 'AWAITING_FUNDS') return false;
    const covered = await isCovered(tx, batch);
    const next = covered ? 'FUNDED' : 'AWAITING_FUNDS';
    if (next !== batch.state) await move(tx, batch, next);
    return covered;
  });

/** Brings a batch as far as it goes: from confirmed over funded to granted. Each step is a transaction of its own, so a batch that was interrupted is simply advanced again. */
export async function advanceTopUps(db: DataSource, batchId: string): Promise<void> {
  while (await step(db, batchId));
}

/** Advances every batch that could go on, oldest first: those of one fund, or of all. */
export async function advanceWaitingTopUps(db: DataSource, fundId: string | null = null): Promise<void> {
  const waiting = await inTransaction(db, (tx) =>
    tx.query<{ id: string }[]>(
      `select b.id from top_up_batch b left join fund_balance m on m.fund_id = b.fund_id
        where b.state in ('CONFIRMED', 'AWAITING_FUNDS', 'FUNDED') and (b.state <> 'AWAITING_FUNDS' or m.available >= b.total)
          and ($1::uuid is null or b.fund_id = $1) order by b.id`,
      [fundId],
    ),
  );
  for (const { id } of waiting) await advanceTopUps(db, id);
}
