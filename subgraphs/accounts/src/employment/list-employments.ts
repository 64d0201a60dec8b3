import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { EmploymentEntity, type Employment } from './employment.entity.ts';

/** A page of an employer's employments, newest first. */
export const listEmployments = (
  reader: EntityManager,
  organisationId: string,
  page: PageRequest,
): Promise<Connection<Employment>> => newestFirst(reader, EmploymentEntity, { organisationId }, page);
