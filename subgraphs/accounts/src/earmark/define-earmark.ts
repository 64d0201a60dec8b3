import { checkLine } from '@tessera/kit/outcome/check-text.ts';
import { isPast } from '@tessera/kit/time/scheme-clock.ts';
import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { type InvalidInput, type NotFound, invalidInput, isRefusal } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { findManagedFund } from '../fund/find-fund.ts';
import { itemsOf, type EarmarkItems } from './earmark-items.ts';
import { EarmarkEntity, type Earmark } from './earmark.entity.ts';

/** A funder says what money may be used for. */
export interface DefineEarmark extends EarmarkItems {
  readonly fundId: string;
  readonly title: string;
  readonly answerDays: number;
  readonly returnsOn: string | null;
  readonly idempotencyKey: string;
}

export type DefineEarmarkOutcome =
  { readonly earmark: Earmark } | { readonly refusal: NotFound | InvalidInput } | KeyRefused;

const LONGEST_ANSWER = 366;

/** Defines an earmark of a fund that the viewer manages. It never changes: holders have accepted it as it is. */
export async function defineEarmark(
  db: DataSource,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: DefineEarmark,
): Promise<DefineEarmarkOutcome> {
  const { fundId, title, answerDays, returnsOn } = command;
  return inTransaction(db, async (tx) => {
    const found = await findManagedFund(tx, viewer, fundId);
    if ('refusal' in found) return found;
    const items = itemsOf(command);
    if (isRefusal(items)) return { refusal: items };
    const unreadable = checkLine(title, { most: 200 }, 'input', 'title');
    if (unreadable !== null) return { refusal: unreadable };
    if (answerDays < 1 || answerDays > LONGEST_ANSWER)
      return { refusal: invalidInput(`From 1 to ${LONGEST_ANSWER} days.`, 'input', 'answerDays') };
    if (returnsOn !== null && (await isPast(tx, returnsOn)))
      return { refusal: invalidInput('This day is past.', 'input', 'returnsOn') };
    const scope = `earmarkDefine:${viewer.subject ?? ''}`;
    const defined = await once(tx, { scope, key, request: command }, async () => {
      const id = uuidv7();
      const row = { id, fundId, title, items: [...items], answerDays, returnsOn };
      await tx.getRepository(EarmarkEntity).insert(row);
      return { earmarkId: id };
    });
    if ('refusal' in defined) return defined;
    return { earmark: await tx.getRepository(EarmarkEntity).findOneByOrFail({ id: defined.earmarkId }) };
  });
}
