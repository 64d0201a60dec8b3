import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { ID_KEY, connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { In, LessThan, type EntityManager } from 'typeorm';
import { LeaveRequestEntity, type LeaveRequest, type LeaveState } from './leave-request.entity.ts';

/** Whose requests: one person's, one employer's, or everyone's. */
export type LeaveFilter = Partial<Pick<LeaveRequest, 'personId' | 'organisationId'>>;

/** No request at all. */
export const noLeaveRequests: Connection<LeaveRequest> = {
  edges: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

/** A page of requests as they stand at this moment, newest first. */
export async function listLeaveRequests(
  reader: EntityManager,
  filter: LeaveFilter,
  states: readonly LeaveState[] | null,
  page: PageRequest,
): Promise<Connection<LeaveRequest>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  if (!Object.values(filter).every(isUuid)) return noLeaveRequests;
  const rows = await reader.getRepository(LeaveRequestEntity).find({
    where: {
      ...filter,
      ...(states !== null && { state: In([...states]) }),
      ...(after !== null && { id: LessThan(after) }),
    },
    order: { id: 'DESC' }, // UUIDv7: the newest id is the newest request
    take: size + 1,
  });
  return connectionOf(rows, size, ({ id }) => id);
}
