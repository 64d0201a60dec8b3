import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { Any, type EntityManager } from 'typeorm';
import { LedgerCorrectionEntity, type LedgerCorrection } from './correction.entity.ts';

/** A page of the corrections of a fund, newest first. An id that is none has none. */
export const listCorrections = (
  reader: EntityManager,
  fundId: string,
  page: PageRequest,
): Promise<Connection<LedgerCorrection>> =>
  newestFirst(reader, LedgerCorrectionEntity, { fundId: Any(onlyUuids([fundId])) }, page);
