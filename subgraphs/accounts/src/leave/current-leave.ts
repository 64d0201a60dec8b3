import type { Tx } from '@tessera/kit/database/transaction.ts';
import { TrainingOrderEntity, type OrderState, type TrainingOrder } from '../order/order.entity.ts';
import { ASK_ANEW, explainLeave, TELL_THE_SCHEME } from './explain-leave.ts';
import { giveUp, giveUpBecause, giveUpSpells, SYSTEM } from './give-up-leave.ts';
import { leaveRulesOf } from './leave-rules.ts';
import { LeaveRequestEntity, type LeaveRequest } from './leave-request.entity.ts';
import { moveHeldMinutes, moveRequest, type LeaveKey } from './move-leave.ts';

/** States of an order whose course is still to come or goes on: a postponed leave can be asked for again for it. */
const AHEAD: ReadonlySet<OrderState> = new Set(['CONFIRMED', 'COUNTER_PROPOSED', 'STARTED']);

/** The one lock of whatever changes a person's leave: whoever holds it finds what nobody else changes. */
export const lockLeaveOf = (tx: Tx, personId: string): Promise<unknown> =>
  tx.query(`select from person where id = $1 for no key update`, [personId]);

const orderOf = (tx: Tx, { orderId: id, personId }: LeaveRequest): Promise<TrainingOrder> =>
  tx.getRepository(TrainingOrderEntity).findOneByOrFail({ id, personId });

/** The worker's order came to nothing because they never came. */
const neverCame = ({ state, deliveredHundredths, deliveryCause }: TrainingOrder): boolean =>
  state === 'PARTLY_COMPLETED' && deliveredHundredths === 0 && deliveryCause === 'HOLDER';

/** Gives up the spells that have lost their course: since the order ended or its days moved, or all where nothing was delivered. */
async function followOrder(tx: Tx, request: LeaveRequest): Promise<LeaveRequest> {
  const [lost] = await tx.query<{ rule: string; spells: string[] }[]>(
    `select rule, array_agg(spell_id) as spells from leave_without_course where person_id = $1 and request_id = $2 group by rule order by rule limit 1`,
    [request.personId, request.id],
  );
  return lost === undefined ? request : giveUpSpells(tx, request, lost.spells, lost.rule);
}

/** Records what silence past the deadline decided. */
async function followSilence(tx: Tx, request: LeaveRequest): Promise<LeaveRequest> {
  const inputs = { answerBy: request.answerBy.toISOString() };
  const rules = [`SILENCE_IS_${request.rules.silence}`];
  if (request.state === 'REFUSED') {
    await explainLeave(tx, request, 'REFUSED', { rules, inputs, remedy: ASK_ANEW });
    return giveUp(tx, request, 'REFUSED', SYSTEM, { bySilence: true });
  }
  const remedy = 'The worker may go, and can cancel before the leave begins.';
  await explainLeave(tx, request, 'GRANTED', { rules, inputs, remedy });
  const { grantNotice: notice } = leaveRulesOf(request.rules);
  return moveRequest(tx, request, 'GRANTED', { bySilence: true, notice }, 'answeredAt');
}

/** Ends the wait for evidence. The minutes stay taken, for the worker was away; nothing is paid. */
async function forfeit(tx: Tx, request: LeaveRequest, rule: string): Promise<LeaveRequest> {
  if (request.minutes === 0) return giveUpBecause(tx, request, 'NOTHING_LEFT');
  await explainLeave(tx, request, 'FORFEITED', { rules: [rule], remedy: TELL_THE_SCHEME });
  return moveRequest(tx, request, 'FORFEITED');
}

/** Records what time and the order have decided, whatever the moment at which somebody looks. */
async function catchUp(tx: Tx, request: LeaveRequest): Promise<LeaveRequest> {
  if (FINAL.has(request.recordedState)) return request;
  const order = await orderOf(tx, request);
  if (request.recordedState === 'POSTPONED') {
    if (!AHEAD.has(order.state)) return giveUpBecause(tx, request, 'ORDER_ENDED');
    return request.state === 'CANCELLED' ? giveUpBecause(tx, request, 'NOT_ASKED_AGAIN') : request;
  }
  let now = await followOrder(tx, request);
  if (now.recordedState === 'ASKED' && now.state !== 'ASKED') now = await followSilence(tx, now);
  if (now.recordedState === 'GRANTED' && now.state !== 'GRANTED') {
    await moveHeldMinutes(tx, now, 'TAKE', now.minutes, SYSTEM);
    now = await moveRequest(tx, now, 'TAKEN');
  }
  if (now.recordedState === 'TAKEN' && now.state === 'FORFEITED') return forfeit(tx, now, 'EVIDENCE_DEADLINE_PASSED');
  const isOver = now.recordedState === 'TAKEN' || now.recordedState === 'EVIDENCED';
  return isOver && neverCame(order) ? forfeit(tx, now, 'LEARNER_NEVER_CAME') : now;
}

const FINAL: ReadonlySet<LeaveRequest['state']> = new Set(['REFUSED', 'CANCELLED', 'COMPENSATED', 'FORFEITED']);

/** The request as it is now, its person's leave and itself locked until the transaction ends, with all recorded that time has decided. */
export async function currentLeave(tx: Tx, { personId, id }: LeaveKey): Promise<LeaveRequest> {
  await lockLeaveOf(tx, personId);
  const request = await tx
    .getRepository(LeaveRequestEntity)
    .findOne({ where: { personId, id }, lock: { mode: 'for_no_key_update' } });
  if (request === null) throw new Error('a request for leave that was made is not there');
  return catchUp(tx, request);
}

/** Requests that time or their order has overtaken, and that nobody asked about since. All of them: one that cannot be moved keeps no other from its turn. */
export const OVERTAKEN = `
  select person_id as "personId", id from leave_request where state = 'ASKED' and answer_by <= scheme_now()
  union
  select person_id, id from leave_request where state = 'GRANTED' and upper(during) <= scheme_now()
  union
  select person_id, id from leave_request
   where state in ('POSTPONED', 'TAKEN') and leave_state_now(state, answer_by, during, rules, proposed_from) <> state
  union
  select r.person_id, r.id from leave_request r join training_order o on o.id = r.order_id and o.person_id = r.person_id
   where r.state = 'POSTPONED' and o.state not in ('CONFIRMED', 'COUNTER_PROPOSED', 'STARTED')
      or r.state in ('TAKEN', 'EVIDENCED') and o.state = 'PARTLY_COMPLETED' and o.delivered_hundredths = 0 and o.delivery_cause = 'HOLDER'
  union
  select person_id, request_id from leave_without_course`;
