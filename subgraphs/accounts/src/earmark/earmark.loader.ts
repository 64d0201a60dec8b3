import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { Any } from 'typeorm';
import { EarmarkAnswerEntity, EarmarkEntity } from './earmark.entity.ts';

/** Loaders of earmarks and of what holders answered to them. */
export const earmarkLoaders = ({ manager }: ReadTransaction) => ({
  earmarkById: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(EarmarkEntity).findBy({ id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  ),
  answerByLot: loaderOf(
    async (lotIds: readonly string[]) =>
      (await manager()).getRepository(EarmarkAnswerEntity).findBy({ lotId: Any(onlyUuids(lotIds)) }),
    ({ lotId }) => lotId,
  ),
  answerDayByLot: loaderOf(
    async (lotIds: readonly string[]) =>
      (await manager()).query<{ id: string; answer_by: string }[]>(
        `select l.id, (least(l.granted_on + e.answer_days, e.returns_on))::text as answer_by
           from entitlement_lot l join earmark e on e.id = l.earmark_id where l.id = any($1::uuid[]) and l.offered`,
        [onlyUuids(lotIds)],
      ),
    ({ id }) => id,
  ),
});
