import {
  ID_KEY,
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { LessThan, type EntityManager } from 'typeorm';
import { LedgerCorrectionEntity, type LedgerCorrection } from './correction.entity.ts';

/** A page of the corrections of a fund, newest first. */
export async function listCorrections(
  reader: EntityManager,
  fundId: string,
  page: PageRequest,
): Promise<Connection<LedgerCorrection>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const rows = isUuid(fundId)
    ? await reader.getRepository(LedgerCorrectionEntity).find({
        where: { fundId, ...(after !== null && { id: LessThan(after) }) },
        order: { id: 'DESC' },
        take: size + 1,
      })
    : [];
  return connectionOf(rows, size, ({ id }) => id);
}
