import {
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import { LessThan, type EntityManager } from 'typeorm';
import { ID_CURSOR } from '../uuid.ts';
import { CredentialShareEntity, type CredentialShare } from './credential-share.entity.ts';
import { CredentialShareViewEntity, type CredentialShareView } from './credential-share-view.entity.ts';

/** The shares of one credential, newest first. */
export async function sharesOfCredential(
  manager: EntityManager,
  microCredentialId: string,
  page: PageRequest,
): Promise<Connection<CredentialShare>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_CURSOR);
  const rows = await manager.find(CredentialShareEntity, {
    where: { microCredentialId, ...(after !== null && { id: LessThan(after) }) },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}

/** The looks at one share, newest first. */
export async function viewsOfShare(
  manager: EntityManager,
  shareId: string,
  page: PageRequest,
): Promise<Connection<CredentialShareView>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_CURSOR);
  const rows = await manager.find(CredentialShareViewEntity, {
    where: { shareId, ...(after !== null && { id: LessThan(after) }) },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
