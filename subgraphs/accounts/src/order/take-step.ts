import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import {
  type InvalidInput,
  type NotFound,
  type WrongState,
  isRefusal,
  notFound,
  wrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { lapseIfOverdue } from './lapse-order.ts';
import { lockedOrder } from './move-order.ts';
import type { OrderState, TrainingOrder } from './order.entity.ts';
import { TrainingOrderEntity } from './order.entity.ts';

export type OrderStepOutcome =
  { readonly order: TrainingOrder } | { readonly refusal: NotFound | WrongState | InvalidInput };

/** One step of an order's life: who may take it, from which states, and which states say that it was taken already. */
export interface Step {
  readonly viewer: Viewer;
  readonly orderId: string;
  readonly may: (viewer: Viewer, order: TrainingOrder) => boolean;
  readonly from: readonly OrderState[];
  readonly to: readonly OrderState[];
  readonly same?: (order: TrainingOrder) => boolean; // what was said when the step was taken; without it there is nothing to say
  readonly take: (tx: Tx, order: TrainingOrder) => Promise<TrainingOrder | InvalidInput | WrongState>;
}

/** The order of this id, when the viewer may take the step; null otherwise, and where there is none. */
export async function orderFor(
  tx: Tx,
  { viewer, orderId, may }: Pick<Step, 'viewer' | 'orderId' | 'may'>,
): Promise<TrainingOrder | null> {
  const known = isUuid(orderId) ? await tx.getRepository(TrainingOrderEntity).findOneBy({ id: orderId }) : null;
  return known !== null && may(viewer, known) ? known : null;
}

/**
 * One step of an order's life under the locks of its account and itself. A deadline that is over decides first, also when no sweep has come yet. Taken already: the
 * same answer, nothing changes; with something else to say it is refused, for it would be lost.
 */
export async function takeStep(db: DataSource, step: Step): Promise<OrderStepOutcome> {
  return inTransaction(db, async (tx) => {
    const known = await orderFor(tx, step);
    if (known === null) return { refusal: notFound('order', 'input', 'orderId') };
    const { accountId, id: orderId } = known;
    await tx.query(`select lock_account($1)`, [accountId]);
    const order = await lapseIfOverdue(tx, await lockedOrder(tx, { accountId, orderId }));
    if (step.to.includes(order.state) && (step.same?.(order) ?? true)) return { order };
    if (!step.from.includes(order.state)) return { refusal: wrongState('order', order.state, 'input', 'orderId') };
    const taken = await step.take(tx, order);
    return isRefusal(taken) ? { refusal: taken } : { order: taken };
  });
}
