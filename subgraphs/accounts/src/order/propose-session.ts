import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { invalidInput, notFound, wrongState } from '@tessera/kit/outcome/refusal.ts';
import { SubgraphUnavailable } from '@tessera/kit/server/call-subgraph.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { CounterProposalEntity, type CounterProposal } from './counter-proposal.entity.ts';
import { lapseIfOverdue } from './lapse-order.ts';
import { lockedOrder, moveOrder } from './move-order.ts';
import {
  registryUnavailable,
  sessionNotBookable,
  type RegistryUnavailable,
  type SessionNotBookable,
} from './order-refusal.ts';
import type { TrainingOrder } from './order.entity.ts';
import { deliversOrder } from './order.policy.ts';
import { orderOfSession } from './other-orders.ts';
import type { PlacementSteps } from './complete-placement.ts';
import type { SessionSnapshot } from './registry.ts';
import { orderFor, type OrderStepOutcome } from './take-step.ts';

/** A provider proposes another session for an order that it confirmed. */
export interface ProposeSession {
  readonly orderId: string;
  readonly sessionId: string;
  readonly reason: string;
  readonly requestId: string;
}

export type ProposeSessionOutcome = OrderStepOutcome | { readonly refusal: SessionNotBookable | RegistryUnavailable };

type Begun = { readonly order: TrainingOrder; readonly proposal: CounterProposal } | OrderStepOutcome;

/** What was booked stays what it is: same opportunity, same provider, same price, and another session. */
const sameTerms = (order: TrainingOrder, session: SessionSnapshot): boolean =>
  session.opportunityId === order.opportunityId &&
  session.providerId === order.providerId &&
  session.price === order.price &&
  session.currency === order.currency &&
  session.sessionId !== order.sessionId;

/**
 * Proposes another session in steps, each durable before the next is tried: the proposal is written, its place is taken in registry under the proposal's own id, and only
 * then the order waits for the holder. Sent again, it goes on where it stopped; left in between, `sweepOrders` gives the place back.
 */
export async function proposeSession(
  { db, registry }: PlacementSteps,
  viewer: Viewer,
  command: ProposeSession,
): Promise<ProposeSessionOutcome> {
  const { sessionId, requestId } = command;
  const refused = checkText(command.reason, { most: 1000 }, 'input', 'reason');
  try {
    const session = isUuid(sessionId) ? await registry.snapshot(sessionId, requestId) : null;
    const begun = await begin(db, viewer, command, session);
    if (!('proposal' in begun)) return begun;
    if (refused !== null) return { refusal: refused };
    const { order, proposal } = begun;
    const answer = await registry.takePlace(
      { orderId: proposal.id, sessionId, opportunityVersion: order.opportunityVersion },
      requestId,
    );
    return await conclude(db, proposal, answer.taken ? null : answer.reason);
  } catch (error) {
    if (error instanceof SubgraphUnavailable) return { refusal: registryUnavailable };
    throw error;
  }
}

const begin = (
  db: DataSource,
  viewer: Viewer,
  { orderId, sessionId, reason }: ProposeSession,
  session: SessionSnapshot | null,
): Promise<Begun> =>
  inTransaction(db, async (tx) => {
    const known = await orderFor(tx, { viewer, orderId, may: deliversOrder });
    if (known === null) return { refusal: notFound('order', 'input', 'orderId') };
    const { accountId } = known;
    await tx.query(`select lock_account($1)`, [accountId]);
    const order = await lapseIfOverdue(tx, await lockedOrder(tx, { accountId, orderId }));
    const proposals = tx.getRepository(CounterProposalEntity);
    const live = await proposals.findOneBy([
      { accountId, orderId, state: 'BEGUN' },
      { accountId, orderId, state: 'PROPOSED' },
    ]);
    if (live?.sessionId === sessionId) return live.state === 'BEGUN' ? { order, proposal: live } : { order };
    if (order.state !== 'CONFIRMED' || live !== null)
      return { refusal: wrongState('order', order.state, 'input', 'orderId') };
    const refused = checkText(reason, { most: 1000 }, 'input', 'reason');
    if (refused !== null) return { refusal: refused };
    if (session === null || !sameTerms(order, session))
      return {
        refusal: invalidInput('Another session of the same opportunity at the same price.', 'input', 'sessionId'),
      };
    if ((await orderOfSession(tx, { personId: order.personId, sessionId, besides: orderId })) !== null)
      return { refusal: invalidInput('This person has booked that session already.', 'input', 'sessionId') };
    const { startsOn, endsOn } = session;
    const { identifiers } = await proposals.insert({
      accountId,
      orderId,
      sessionId,
      startsOn,
      endsOn,
      reason,
      wasSessionId: order.sessionId,
      wasPlaceId: order.placeId ?? order.id,
    });
    const id = identifiers[0]?.['id'] as string;
    return { order, proposal: await proposals.findOneByOrFail({ accountId, id }) };
  });

/** The last step: the order waits for the holder's answer, or the proposal is over. An order that went on meanwhile goes on, and the new place is given back. */
const conclude = (
  db: DataSource,
  { accountId, id, orderId }: CounterProposal,
  refusal: string | null,
): Promise<ProposeSessionOutcome> =>
  inTransaction(db, async (tx) => {
    await tx.query(`select lock_account($1)`, [accountId]);
    const order = await lockedOrder(tx, { accountId, orderId });
    const proposals = tx.getRepository(CounterProposalEntity);
    const { state } = await proposals.findOneByOrFail({ accountId, id });
    if (state !== 'BEGUN')
      return state === 'PROPOSED' ? { order } : { refusal: wrongState('order', order.state, 'input', 'orderId') };
    if (refusal !== null) {
      await proposals.update({ accountId, id }, { state: 'NO_PLACE' });
      return { refusal: sessionNotBookable(refusal, 'input', 'sessionId') };
    }
    if (order.state !== 'CONFIRMED') {
      await proposals.update({ accountId, id }, { state: 'LAPSED', placeToRelease: true });
      return { refusal: wrongState('order', order.state, 'input', 'orderId') };
    }
    await proposals.update({ accountId, id }, { state: 'PROPOSED' });
    return { order: await moveOrder(tx, order, 'COUNTER_PROPOSED') };
  });
