import { checkLine } from '@tessera/kit/outcome/check-text.ts';
import { createHash, randomBytes } from 'node:crypto';
import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { type InvalidInput, type NotFound, invalidInput, isRefusal } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { z } from 'zod';
import { amountGiven, type MoneyGiven } from '../fund/amount-given.ts';
import { findManagedFund } from '../fund/find-fund.ts';
import { checkDecisionTable } from '../policy/check-decision-table.ts';
import { decisionTable, type DecisionTable } from '../policy/decision-table.ts';
import {
  AllocationSecretEntity,
  AllocationWindowEntity,
  type AllocationWindow,
  type Weight,
} from './allocation.entity.ts';

/** A funder announces a draw. */
export interface AnnounceWindow {
  readonly fundId: string;
  readonly title: string;
  readonly amount: MoneyGiven;
  readonly places: number;
  readonly expiresOn: string | null;
  readonly opensAt: string;
  readonly closesAt: string;
  readonly weights: unknown; // a decision table, as JSON
  readonly idempotencyKey: string;
}

export type AnnounceWindowOutcome =
  { readonly window: AllocationWindow } | { readonly refusal: NotFound | InvalidInput | KeyRefused['refusal'] };

type Announced = { readonly windowId: string } | { readonly refusal: InvalidInput };

const MOST_PLACES = 1_000_000;
const table: z.ZodType<DecisionTable<Weight>> = decisionTable(z.strictObject({ weight: z.int().min(0).max(100) }));

/** The table of weights, or what is wrong with it. */
function weightsOf(given: unknown): DecisionTable<Weight> | InvalidInput {
  const read = table.safeParse(given);
  const [problem] = read.success ? checkDecisionTable(read.data, 'weights') : [];
  if (!read.success || problem !== undefined)
    return invalidInput(
      problem === undefined
        ? 'Weights are a decision table of outcomes such as {"weight": 2}, from 0 to 100.'
        : `${problem.path}: ${problem.message}`,
      'input',
      'weights',
    );
  return read.data;
}

async function whyInvalid(
  tx: Tx,
  { title, places, expiresOn, opensAt, closesAt }: AnnounceWindow,
): Promise<InvalidInput | null> {
  const unreadable = checkLine(title, { most: 200 }, 'input', 'title');
  if (unreadable !== null) return unreadable;
  if (places < 1 || places > MOST_PLACES) return invalidInput(`From 1 to ${MOST_PLACES} places.`, 'input', 'places');
  const [times] = await tx.query<{ begun: boolean; reversed: boolean; past: boolean }[]>(
    `select $1::timestamptz < scheme_now() as begun, $2::timestamptz <= $1::timestamptz as reversed, coalesce($3::date < $2::timestamptz::date, false) as past`,
    [opensAt, closesAt, expiresOn],
  );
  if (times?.begun === true) return invalidInput('A window opens after it is announced.', 'input', 'opensAt');
  if (times?.reversed === true) return invalidInput('A window closes after it opens.', 'input', 'closesAt');
  return times?.past === true ? invalidInput('The last day is after the draw.', 'input', 'expiresOn') : null;
}

/** Announces a window of a fund that the viewer manages, with a commitment to a seed that nobody knows. Nothing of it changes from then on. */
export const announceWindow = (
  db: DataSource,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: AnnounceWindow,
): Promise<AnnounceWindowOutcome> =>
  inTransaction(db, async (tx): Promise<AnnounceWindowOutcome> => {
    const found = await findManagedFund(tx, viewer, command.fundId);
    if ('refusal' in found) return found;
    const given = amountGiven(command.amount, { ...found.fund, least: 1n }, 'input', 'amount');
    if ('refusal' in given) return given;
    const weights = weightsOf(command.weights);
    if (isRefusal(weights)) return { refusal: weights };
    const scope = `allocationWindowAnnounce:${viewer.subject ?? ''}`;
    const announced = await once(tx, { scope, key, request: command }, async (): Promise<Announced> => {
      const invalid = await whyInvalid(tx, { ...command, idempotencyKey: key });
      if (invalid !== null) return { refusal: invalid };
      const id = uuidv7();
      const seed = randomBytes(32).toString('hex');
      await tx.query(
        `insert into allocation_window (id, fund_id, title, amount, places, expires_on, opens_at, closes_at, weights, seed_commitment, announced_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          id,
          command.fundId,
          command.title,
          given.amount.toString(),
          command.places,
          command.expiresOn,
          command.opensAt,
          command.closesAt,
          JSON.stringify(weights),
          createHash('sha256').update(seed).digest('hex'),
          viewer.subject,
        ],
      );
      await tx.getRepository(AllocationSecretEntity).insert({ windowId: id, seed });
      return { windowId: id };
    });
    if ('refusal' in announced) return announced;
    return { window: await tx.getRepository(AllocationWindowEntity).findOneByOrFail({ id: announced.windowId }) };
  });
