import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { CredentialShareEntity, type CredentialShare } from './credential-share.entity.ts';
import { CredentialShareViewEntity, type CredentialShareView } from './credential-share-view.entity.ts';

/** The shares of one credential, newest first. */
export const sharesOfCredential = (
  manager: EntityManager,
  microCredentialId: string,
  page: PageRequest,
): Promise<Connection<CredentialShare>> => newestFirst(manager, CredentialShareEntity, { microCredentialId }, page);

/** The looks at one share, newest first. */
export const viewsOfShare = (
  manager: EntityManager,
  shareId: string,
  page: PageRequest,
): Promise<Connection<CredentialShareView>> => newestFirst(manager, CredentialShareViewEntity, { shareId }, page);
