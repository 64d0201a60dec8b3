import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { Any } from 'typeorm';
import { inAccounts, loaderInAccounts, type InAccount } from '../account/in-account.ts';
import { EarmarkAnswerEntity, EarmarkEntity } from './earmark.entity.ts';

/** Loaders of earmarks and of what holders answered to them. */
export const earmarkLoaders = ({ manager }: ReadTransaction) => ({
  earmarkById: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(EarmarkEntity).findBy({ id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  ),
  answerByLot: loaderInAccounts(
    async (keys) =>
      (await manager())
        .createQueryBuilder(EarmarkAnswerEntity, 'a')
        .where(inAccounts('a.accountId', 'a.lotId'), keys)
        .getMany(),
    ({ accountId, lotId: id }) => ({ accountId, id }),
  ),
  answerDayByLot: loaderInAccounts(
    async ({ accountIds, ids }) =>
      (await manager()).query<(InAccount & { answerBy: string })[]>(
        `select l.account_id as "accountId", l.id, (least(l.granted_on + e.answer_days, e.returns_on))::text as "answerBy"
           from unnest($1::uuid[], $2::uuid[]) as key (account_id, id)
           join entitlement_lot l using (account_id, id) join earmark e on e.id = l.earmark_id where l.offered`,
        [accountIds, ids],
      ),
    (lot) => lot,
  ),
});
