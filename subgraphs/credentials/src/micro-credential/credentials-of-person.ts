import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { MicroCredentialEntity, type MicroCredential } from './micro-credential.entity.ts';

/** A person's credentials, newest first. */
export const credentialsOfPerson = (
  manager: EntityManager,
  holderPersonId: string,
  page: PageRequest,
): Promise<Connection<MicroCredential>> => newestFirst(manager, MicroCredentialEntity, { holderPersonId }, page);
