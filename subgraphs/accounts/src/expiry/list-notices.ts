import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { ExpiryNoticeEntity, type ExpiryNotice } from './expiry-notice.entity.ts';

/** A page of an account's notices, newest first. */
export const listNotices = (
  reader: EntityManager,
  accountId: string,
  page: PageRequest,
): Promise<Connection<ExpiryNotice>> => newestFirst(reader, ExpiryNoticeEntity, { accountId }, page);
