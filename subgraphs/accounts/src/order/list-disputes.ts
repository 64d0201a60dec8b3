import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { ID_KEY, connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { IsNull, MoreThan, type EntityManager } from 'typeorm';
import { OrderDisputeEntity, type OrderDispute } from './order-dispute.entity.ts';

/** A page of disputes that are not decided, oldest first. */
export async function listOpenDisputes(reader: EntityManager, page: PageRequest): Promise<Connection<OrderDispute>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = await reader.getRepository(OrderDisputeEntity).find({
    where: { decidedAt: IsNull(), ...(after !== null && { id: MoreThan(after) }) },
    order: { id: 'ASC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
