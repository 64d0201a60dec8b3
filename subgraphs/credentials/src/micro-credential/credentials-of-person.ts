import {
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import { LessThan, type EntityManager } from 'typeorm';
import { ID_CURSOR } from '../uuid.ts';
import { MicroCredentialEntity, type MicroCredential } from './micro-credential.entity.ts';

/** A person's credentials, newest first. */
export async function credentialsOfPerson(
  manager: EntityManager,
  holderPersonId: string,
  page: PageRequest,
): Promise<Connection<MicroCredential>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_CURSOR);
  const rows = await manager.find(MicroCredentialEntity, {
    where: { holderPersonId, ...(after !== null && { id: LessThan(after) }) },
    order: { id: 'DESC' },
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
