import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { listLoaderOf, loaderOf } from '@tessera/kit/graphql/loader.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import DataLoader from 'dataloader';
import { Any } from 'typeorm';
import { LeaveCompensationEntity } from './leave-compensation.entity.ts';
import type { LeaveYear } from './leave.entity.ts';
import { policyOfPerson } from '../policy/policy-of-person.ts';
import { LeaveRequestEntity } from './leave-request.entity.ts';
import type { PolicyInForce } from '../policy/policy-in-force.ts';

/** One stretch of leave as it stands. */
interface KeptSpell {
  readonly requestId: string;
  readonly startsAt: Date;
  readonly minutes: number;
}

/** Minutes a person has of the years that still count. */
type LeaveTotals = Omit<LeaveYear, 'year'>;

/** Loaders of leave and of what belongs to a request. */
export const leaveLoaders = ({ manager }: ReadTransaction) => ({
  leaveRequestById: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(LeaveRequestEntity).findBy({ id: Any(onlyUuids(ids)) }),
    ({ id }) => id,
  ),
  /** Loads one query a person: only a holder asks, and only for themselves. */
  leavePolicyByPerson: new DataLoader<string, PolicyInForce | null>(async (ids) => {
    const reader = await manager();
    return Promise.all(ids.map((id) => policyOfPerson(reader, id)));
  }),
  leaveRequestsByOrder: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager())
        .getRepository(LeaveRequestEntity)
        .find({ where: { orderId: Any(onlyUuids(ids)) }, order: { id: 'DESC' } }),
    ({ orderId }) => orderId,
  ),
  spellsByLeaveRequest: listLoaderOf(
    async (ids: readonly string[]) =>
      (await manager()).query<KeptSpell[]>(
        `select request_id as "requestId", lower(during) as "startsAt", minutes from time_away where request_id = any($1::uuid[]) and live order by during`,
        [onlyUuids(ids)],
      ),
    ({ requestId }) => requestId,
  ),
  compensationByLeaveRequest: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).getRepository(LeaveCompensationEntity).findBy({ requestId: Any(onlyUuids(ids)) }),
    ({ requestId }) => requestId,
  ),
  leaveByPerson: loaderOf(
    async (ids: readonly string[]) =>
      (await manager()).query<LeaveTotals[]>(
        `select person_id as "personId", sum(granted)::integer as granted, sum(available)::integer as available, sum(reserved)::integer as reserved,
                sum(taken)::integer as taken, sum(expired)::integer as expired
           from leave_entitlement where person_id = any($1::uuid[]) and year >= extract(year from scheme_today()) - 1 group by person_id`,
        [onlyUuids(ids)],
      ),
    ({ personId }) => personId,
  ),
});
