import { inStates, newestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { emptyPage } from '@tessera/kit/graphql/connection.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { EntityManager } from 'typeorm';
import { LeaveRequestEntity, type LeaveRequest, type LeaveState } from './leave-request.entity.ts';

/** Whose requests: one person's, one employer's, or everyone's. */
export type LeaveFilter = Partial<Pick<LeaveRequest, 'personId' | 'organisationId'>>;

/** A page of requests as they stand at this moment, newest first. */
export async function listLeaveRequests(
  reader: EntityManager,
  filter: LeaveFilter,
  states: readonly LeaveState[] | null,
  page: PageRequest,
): Promise<Connection<LeaveRequest>> {
  return Object.values(filter).every(isUuid)
    ? newestFirst(reader, LeaveRequestEntity, { ...filter, ...inStates(states) }, page)
    : emptyPage;
}
