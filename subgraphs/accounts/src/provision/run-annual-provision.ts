import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';

/** The yearly grant to every eligible account, by one policy version, out of one fund. */
export interface RunAnnualProvision {
  readonly policyVersionId: string;
  readonly fundId: string;
  readonly year: number;
  readonly actor: string;
  readonly chunk?: number; // accounts per transaction
  readonly onProgress?: (accounts: number) => void;
}

/** What a run has done; a second run of the same year grants nothing. */
export interface ProvisionResult {
  readonly accounts: number;
  readonly granted: number;
  readonly amount: bigint; // minor units
}

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface Chunk {
  readonly last_account: string;
  readonly accounts: string;
  readonly granted: string;
  readonly amount: string;
}

/** Grants in chunks of accounts, each its own transaction, so that a run that was interrupted is simply run again. */
export async function runAnnualProvision(db: DataSource, run: RunAnnualProvision): Promise<ProvisionResult> {
  const { policyVersionId, fundId, year, actor, chunk = 20_000, onProgress } = run;
  const result = { accounts: 0, granted: 0, amount: 0n };
  for (let after = BEFORE_ALL; ;) {
    const [done] = await inTransaction(db, async (tx) => {
      await tx.query(`set local statement_timeout = '10min'`);
      return tx.query<Chunk[]>(`select * from provide_chunk($1, $2, $3, $4, $5, $6)`, [
        policyVersionId,
        fundId,
        year,
        after,
        chunk,
        actor,
      ]);
    });
    if (done === undefined) return result;
    after = done.last_account;
    result.accounts += Number(done.accounts);
    result.granted += Number(done.granted);
    result.amount += BigInt(done.amount);
    onProgress?.(result.accounts);
  }
}
