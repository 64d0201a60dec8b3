import type { Tx } from '@tessera/kit/database/transaction.ts';
import { grantNotice } from './grant-notice.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';
import { freeSpells, moveHeldMinutes, moveRequest, type LeaveKey } from './move-leave.ts';

/** Who moves what nobody moves: time and the rules. */
const SYSTEM = 'accounts';

/** Orders whose course will not take place for the worker. */
const FALLEN = `('REFUSED', 'LAPSED', 'CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER')`;

/** The one lock of whatever changes a person's leave: whoever holds it finds what nobody else changes. */
export const lockLeaveOf = (tx: Tx, personId: string): Promise<unknown> =>
  tx.query(`select from person where id = $1 for no key update`, [personId]);

/** Ends a request that holds minutes and time: both are free again. */
export async function giveUp(
  tx: Tx,
  request: LeaveRequest,
  state: 'REFUSED' | 'CANCELLED',
  actor: string,
  changes: Parameters<typeof moveRequest>[3] = {},
): Promise<LeaveRequest> {
  const taken = request.recordedState === 'TAKEN';
  await moveHeldMinutes(tx, request, taken ? 'RETURN' : 'RELEASE', request.minutes, actor);
  await freeSpells(tx, request);
  return moveRequest(tx, request, state, changes, state === 'REFUSED' ? 'answeredAt' : null);
}

const hasFallen = async (tx: Tx, { personId, orderId }: LeaveRequest): Promise<boolean> => {
  const rows = await tx.query<unknown[]>(
    `select from training_order where id = $1 and person_id = $2 and state in ${FALLEN}`,
    [orderId, personId],
  );
  return rows.length > 0;
};

/** Records what time has decided: silence past the deadline, the end of granted leave; and leave falls with its order. */
async function catchUp(tx: Tx, request: LeaveRequest): Promise<LeaveRequest> {
  let now = request;
  if (now.recordedState === 'ASKED' && now.state === 'REFUSED')
    return giveUp(tx, now, 'REFUSED', SYSTEM, { bySilence: true });
  if (now.recordedState === 'ASKED' && now.state !== 'ASKED')
    now = await moveRequest(tx, now, 'GRANTED', { bySilence: true, notice: grantNotice }, 'answeredAt');
  if (now.recordedState === 'GRANTED' && now.state === 'TAKEN') {
    await moveHeldMinutes(tx, now, 'TAKE', now.minutes, SYSTEM);
    return moveRequest(tx, now, 'TAKEN');
  }
  const isOpen = ['ASKED', 'POSTPONED', 'GRANTED'].includes(now.recordedState);
  return isOpen && (await hasFallen(tx, now)) ? giveUp(tx, now, 'CANCELLED', SYSTEM) : now;
}

/** The request as it is now, its person's leave and itself locked until the transaction ends, with all recorded that time has decided. */
export async function currentLeave(tx: Tx, { personId, id }: LeaveKey): Promise<LeaveRequest> {
  await lockLeaveOf(tx, personId);
  const request = await tx
    .getRepository(LeaveRequestEntity)
    .findOne({ where: { personId, id }, lock: { mode: 'for_no_key_update' } });
  if (request === null) throw new Error('a request for leave that was made is not there');
  return catchUp(tx, request);
}

/** Requests that time or their order has overtaken, and that nobody asked about since. */
export const OVERTAKEN = `
  select person_id as "personId", id from leave_request where state = 'ASKED' and answer_by <= scheme_now()
  union
  select person_id, id from leave_request where state = 'GRANTED' and upper(during) <= scheme_now()
  union
  select r.person_id, r.id from leave_request r join training_order o on o.id = r.order_id and o.person_id = r.person_id
   where r.state in ('ASKED', 'POSTPONED', 'GRANTED') and o.state in ${FALLEN}
  limit $1`;
