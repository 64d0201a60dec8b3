import {
  ID_KEY,
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import { Any, type EntityManager } from 'typeorm';
import type { LeaveCompensationState } from './leave-compensation.entity.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';

/** Which compensations: those of one run, or in some states; null for all. */
export interface CompensationFilter {
  readonly states: readonly LeaveCompensationState[] | null;
  readonly runId: string | null;
}

// What `compensationState` says of one, for a list.
const PAGE = `
  select r.id
    from leave_request r join leave_compensation c on c.person_id = r.person_id and c.request_id = r.id
   where r.state in ('EVIDENCED', 'COMPENSATED') and ($1::uuid is null or r.id < $1) and ($2::uuid is null or c.run_id = $2)
     and ($3::text[] is null or case when c.approved_at is null then 'AWAITING_APPROVAL' when c.payout_id is not null or c.amount = 0 then 'PAID'
                                     when c.run_id is not null then 'RELEASED' else 'DUE' end = any($3))
   order by r.id desc limit $4`;

/** A page of leave with a compensation, newest first. */
export async function listCompensations(
  reader: EntityManager,
  { states, runId }: CompensationFilter,
  page: PageRequest,
): Promise<Connection<LeaveRequest>> {
  const size = pageSize(page);
  const ids = await reader.query<{ id: string }[]>(PAGE, [keyAfter(page, ID_KEY), runId, states, size + 1]);
  const rows = await reader
    .getRepository(LeaveRequestEntity)
    .find({ where: { id: Any(ids.map(({ id }) => id)) }, order: { id: 'DESC' } });
  return connectionOf(rows, size, ({ id }) => id);
}
