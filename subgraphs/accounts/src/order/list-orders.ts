import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { ID_KEY, connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { In, LessThan, type EntityManager } from 'typeorm';
import { TrainingOrderEntity, type OrderState, type TrainingOrder } from './order.entity.ts';

/** Whose orders: one person's, or one provider's. */
export type OrderFilter = { readonly personId: string } | { readonly providerId: string };

/** A page of orders, newest first. */
export async function listOrders(
  reader: EntityManager,
  filter: OrderFilter,
  states: readonly OrderState[] | null,
  page: PageRequest,
): Promise<Connection<TrainingOrder>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = await reader.getRepository(TrainingOrderEntity).find({
    where: {
      ...filter,
      ...(states !== null && { state: In([...states]) }),
      ...(after !== null && { id: LessThan(after) }),
    },
    order: { id: 'DESC' }, // UUIDv7: the newest id is the newest order
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
