import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { amountGiven, type MoneyGiven } from '../fund/amount-given.ts';
import { findManagedFund } from '../fund/find-fund.ts';
import { askedTopUp } from './read-top-up-file.ts';
import { submitTopUps, type SubmitTopUpsOutcome } from './submit-top-ups.ts';
import type { TopUpTerms } from './top-up-terms.ts';
import { TopUpEntity, type TopUp } from './top-up.entity.ts';

/** One top-up for one named person. */
export interface GiveTopUp extends TopUpTerms {
  readonly personId: string;
  readonly amount: MoneyGiven;
  readonly expiresOn?: string | null | undefined; // never, when left out
  readonly idempotencyKey: string;
}

export type GiveTopUpOutcome = { readonly topUp: TopUp } | Extract<SubmitTopUpsOutcome, { readonly refusal: unknown }>;

/** Pledges one top-up, a batch of one row, and grants it as far as nobody else has to approve and the money is there. */
export async function giveTopUp(db: DataSource, viewer: Viewer, command: GiveTopUp): Promise<GiveTopUpOutcome> {
  const { personId: person, amount, expiresOn, ...terms } = command;
  const found = await inTransaction(db, (tx) => findManagedFund(tx, viewer, terms.fundId));
  if ('refusal' in found) return found;
  const given = amountGiven(amount, { ...found.fund, least: 1n }, 'input', 'amount');
  if ('refusal' in given) return given;
  const row = askedTopUp({ person, amount: amount.amount, expiresOn: expiresOn ?? '' });
  if (row.problem !== null) {
    const { column, message } = row.problem;
    return { refusal: invalidInput(message, 'input', column === 'person' ? 'personId' : column) };
  }
  const outcome = await submitTopUps(db, viewer, { ...terms, rows: [row] });
  if ('refusal' in outcome) return outcome;
  return {
    topUp: await inTransaction(db, (tx) =>
      tx.getRepository(TopUpEntity).findOneByOrFail({ batchId: outcome.batch.id, rowNumber: 1 }),
    ),
  };
}
