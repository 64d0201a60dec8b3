import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { ID_KEY, connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { LessThan, type EntityManager } from 'typeorm';
import { ExpiryNoticeEntity, type ExpiryNotice } from './expiry-notice.entity.ts';

/** A page of an account's notices, newest first. */
export async function listNotices(
  reader: EntityManager,
  accountId: string,
  page: PageRequest,
): Promise<Connection<ExpiryNotice>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = await reader.getRepository(ExpiryNoticeEntity).find({
    where: { accountId, ...(after !== null && { id: LessThan(after) }) },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
