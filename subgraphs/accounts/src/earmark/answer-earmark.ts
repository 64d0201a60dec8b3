import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { EntitlementLotEntity, type EntitlementLot } from '../ledger/ledger.entity.ts';
import { returnLot } from '../ledger/return-lot.ts';
import { EarmarkAnswerEntity } from './earmark.entity.ts';

/** What a holder says to an offered lot. */
export interface AnswerEarmark {
  readonly lotId: string;
  readonly answer: 'ACCEPTED' | 'DECLINED';
}

export type AnswerEarmarkOutcome = { readonly lot: EntitlementLot } | { readonly refusal: NotFound | WrongState };

/** The account of a lot with an earmark, when it is the viewer's own. */
async function ownAccountOf(tx: Tx, viewer: Viewer, lotId: string): Promise<string | null> {
  if (viewer.subject === null || !isUuid(lotId)) return null;
  const [row] = await tx.query<{ account_id: string }[]>(
    `select l.account_id from learning_account a join entitlement_lot l on l.account_id = a.id
      where a.person_id = $1 and a.state <> 'CLOSED' and l.id = $2 and l.earmark_id is not null`,
    [viewer.subject, lotId],
  );
  return row?.account_id ?? null;
}

/** What stands of the offer under the account's lock: an answer, or the end of its time. Null while it is open. */
async function standing(tx: Tx, accountId: string, lotId: string): Promise<string | null> {
  const given = await tx.getRepository(EarmarkAnswerEntity).findOneBy({ accountId, lotId });
  if (given !== null) return given.answer;
  const [row] = await tx.query<{ offered: boolean; late: boolean }[]>(
    `select l.offered, l.granted_on < scheme_today() - e.answer_days or coalesce(e.returns_on < scheme_today(), false) as late
       from entitlement_lot l join earmark e on e.id = l.earmark_id where l.account_id = $1 and l.id = $2`,
    [accountId, lotId],
  );
  if (row?.offered !== true) return 'ACCEPTED';
  return row.late ? 'LAPSED' : null;
}

/** The holder accepts an offered lot with its conditions, or declines it and the money goes back to its fund. The same answer again changes nothing. */
export const answerEarmark = (
  db: DataSource,
  viewer: Viewer,
  { lotId, answer }: AnswerEarmark,
): Promise<AnswerEarmarkOutcome> =>
  inTransaction(db, async (tx) => {
    const accountId = await ownAccountOf(tx, viewer, lotId);
    if (accountId === null) return { refusal: notFound('lot', 'input', 'lotId') };
    await tx.query(`select lock_account($1)`, [accountId]);
    const stands = await standing(tx, accountId, lotId);
    if (stands !== null && stands !== answer) return { refusal: wrongState('offer', stands, 'input', 'lotId') };
    if (stands === null) {
      const actor = viewer.subject ?? '';
      await tx.getRepository(EarmarkAnswerEntity).insert({ accountId, lotId, answer, actor });
      if (answer === 'DECLINED') await returnLot(tx, { accountId, lotId, actor, reason: 'declined by the holder' });
    }
    return { lot: await tx.getRepository(EntitlementLotEntity).findOneByOrFail({ accountId, id: lotId }) };
  });
