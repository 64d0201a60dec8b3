import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { DataSource } from 'typeorm';
import { correctionReference, correctionText } from './correct-sql.ts';
import { grantInChunks, type ProvisionResult, type ProvisionRun, type ProvisionTotals } from './grant-in-chunks.ts';
import { provisionReference } from './provide-sql.ts';
import { policiesOn } from './resolve-policies.ts';

/** A year whose provision was decided from wrong facts, or by a wrong version. */
export interface CorrectProvision extends ProvisionRun {
  readonly correction: number; // from 1; the same number again goes on with the same correction
  readonly policyOf: string | null; // the policy in force on this day decides; null: that of the day of the run
}

/** How a correction ended: as a run does, or before it began, for a year that was never provided for. */
export type CorrectionResult = ProvisionResult | (ProvisionTotals & { readonly ending: 'NOTHING_TO_CORRECT' });

/** The last day on which the run itself decided for the year; null where it never did. */
const dayOfRun = (db: DataSource, year: number): Promise<string | null> =>
  inTransaction(db, async (tx) => {
    const [run] = await tx.query<{ day: string | null }[]>(
      `select greatest((select max(granted_on) from entitlement_lot l where l.grant_reference = $1),
                       (select max(decided_on) from provision_withheld where year = $2 and correction = 0))::text as day`,
      [provisionReference(year), year],
    );
    return run?.day ?? null;
  });

/**
 * Posts to every account what the provision of a year should have granted it, by the facts as they are known now, and has not. Nothing that was granted is taken back,
 * and no entry is changed: each difference is a grant of its own, with a reference and an explanation of its own.
 */
export async function correctProvision(db: DataSource, command: CorrectProvision): Promise<CorrectionResult> {
  const { year, correction, policyOf, ...run } = command;
  const day = await dayOfRun(db, year);
  if (day === null) return { ending: 'NOTHING_TO_CORRECT', accounts: 0, granted: 0, withheld: 0, amount: 0n };
  return grantInChunks(db, {
    ...run,
    year,
    correction,
    reference: correctionReference(year, correction),
    textOf: correctionText,
    policies: (tx) => policiesOn(tx, policyOf ?? day),
    parameters: [provisionReference(year), day, correction],
  });
}
