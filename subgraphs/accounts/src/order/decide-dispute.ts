import { isPast, schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { checkText } from '@tessera/kit/outcome/check-text.ts';
import { concludeDelivery } from './conclude-delivery.ts';
import { endOrder, REBOOK } from './end-order.ts';
import { lapseIfOverdue } from './lapse-order.ts';
import { lockedOrder } from './move-order.ts';
import { OrderDisputeEntity, type OrderDispute } from './order-dispute.entity.ts';
import type { DeliveryCause, TrainingOrder } from './order.entity.ts';
import { decidesDispute } from './order.policy.ts';
import { WHOLE } from './pro-rata.ts';

/** How a dispute is decided: what counts as delivered. 10000 for the whole; nothing at the provider's fault cancels the order. */
export interface DecideDispute {
  readonly disputeId: string;
  readonly deliveredHundredths: number;
  readonly cause: DeliveryCause | null;
  readonly reason: string;
}

export type DisputeOutcome =
  { readonly dispute: OrderDispute } | { readonly refusal: NotFound | WrongState | InvalidInput };

function checkDecision({ deliveredHundredths, cause, reason }: DecideDispute): InvalidInput | null {
  if (deliveredHundredths < 0 || deliveredHundredths > WHOLE)
    return invalidInput('A part is from 0 to 10000 hundredths of a percent.', 'input', 'deliveredHundredths');
  if (cause === 'SCHEME')
    return invalidInput('A decision names a party, or that neither could help it.', 'input', 'cause');
  if ((deliveredHundredths === WHOLE) !== (cause === null))
    return invalidInput('A part has a cause, and the whole has none.', 'input', 'cause');
  return checkText(reason, { most: 1000 }, 'input', 'reason');
}

/** Decides what counts as delivered, once both were heard or had their time. Who takes part in the order does not decide, nor does who pays. */
export const decideDispute = (db: DataSource, viewer: Viewer, command: DecideDispute): Promise<DisputeOutcome> =>
  inTransaction(db, async (tx) => {
    const { disputeId } = command;
    const disputes = tx.getRepository(OrderDisputeEntity);
    const known = isUuid(disputeId) ? await disputes.findOneBy({ id: disputeId }) : null;
    if (known === null || !decidesDispute(viewer, known)) return { refusal: notFound('dispute', 'input', 'disputeId') };
    const refused = checkDecision(command);
    if (refused !== null) return { refusal: refused };
    const { accountId, orderId } = known;
    await tx.query(`select lock_account($1)`, [accountId]);
    const order = await lapseIfOverdue(tx, await lockedOrder(tx, { accountId, orderId }));
    const dispute = await disputes.findOneByOrFail({ accountId, id: disputeId });
    if (order.state !== 'DISPUTED') return { refusal: wrongState('order', order.state, 'input', 'disputeId') };
    if (dispute.providerStatement === null && !(await isPast(tx, dispute.providerAnswerBy)))
      return { refusal: invalidInput('The provider has not been heard yet, and still may be.', 'input', 'disputeId') };
    const decided = { decidedAt: await schemeNow(tx), decidedBy: viewer.subject };
    await disputes.update({ accountId, id: disputeId }, decided);
    await conclude(tx, order, viewer.subject ?? 'nobody', command);
    return { dispute: { ...dispute, ...decided } };
  });

const conclude = (
  tx: Tx,
  order: TrainingOrder,
  actor: string,
  { deliveredHundredths: hundredths, cause, reason }: DecideDispute,
): Promise<TrainingOrder> =>
  hundredths === 0 && cause === 'PROVIDER'
    ? endOrder(tx, order, {
        state: 'CANCELLED_BY_PROVIDER',
        proposal: 'LAPSED',
        actor,
        reason: 'dispute decided',
        cause: 'PROVIDER',
        explained: { rules: ['DISPUTE_DECIDED', 'PROVIDER_AT_FAULT'], inputs: { reason }, remedy: REBOOK },
      })
    : concludeDelivery(tx, order, {
        hundredths,
        cause,
        reason: cause === null ? null : reason,
        rule: 'DISPUTE_DECIDED',
        actor,
        inputs: { reason },
      });
