import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { ID_KEY, connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { In, LessThan, type EntityManager } from 'typeorm';
import { PaymentHoldEntity, type PaymentHold, type PaymentHoldState } from './payment-hold.entity.ts';

/** A page of holds, newest first: those of one provider, or of all. */
export async function listHolds(
  reader: EntityManager,
  filter: { readonly providerId?: string },
  states: readonly PaymentHoldState[] | null,
  page: PageRequest,
): Promise<Connection<PaymentHold>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = await reader.getRepository(PaymentHoldEntity).find({
    where: {
      ...filter,
      ...(states !== null && { state: In([...states]) }),
      ...(after !== null && { id: LessThan(after) }),
    },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
