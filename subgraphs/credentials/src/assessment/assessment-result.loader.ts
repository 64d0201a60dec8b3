import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { loaderOf } from '@tessera/kit/graphql/loader.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { In } from 'typeorm';
import { AssessmentResultEntity } from './assessment-result.entity.ts';

/** Results by their id, and the latest of an order. */
export const assessmentResultLoaders = (reading: ReadTransaction) => ({
  assessmentResultById: loaderOf(
    async (ids: readonly string[]) => (await reading.manager()).findBy(AssessmentResultEntity, { id: In(ids) }),
    ({ id }) => id,
  ),
  latestResultByOrder: loaderOf(
    async (orderIds: readonly string[]) =>
      (await reading.manager())
        .createQueryBuilder(AssessmentResultEntity, 'result')
        .distinctOn(['result.order_id'])
        .where('result.order_id = any(:ids)', { ids: orderIds.filter(isUuid) })
        .orderBy('result.order_id')
        .addOrderBy('result.id', 'DESC')
        .getMany(),
    ({ orderId }) => orderId,
  ),
});
