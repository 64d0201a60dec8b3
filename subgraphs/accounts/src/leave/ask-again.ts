import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { type WrongState, isRefusal, notFound, wrongState } from '@tessera/kit/outcome/refusal.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { DataSource } from 'typeorm';
import { expireReturned } from './accrue-leave.ts';
import { currentLeave } from './current-leave.ts';
import { askedRequest, groundsOf, keep, orderGoingOn, termsOf, type AskOutcome, type Asked } from './leave-grounds.ts';
import type { Spell } from './leave-plan.ts';
import { leaveActivityNotRecognised } from './leave-refusal.ts';
import { LeaveRequestEntity } from './leave-request.entity.ts';
import { moveHeldMinutes } from './move-leave.ts';

/** A worker asks again for leave that was postponed. */
export interface AskAgain {
  readonly personId: string;
  readonly requestId: string;
  readonly orderId?: string | null | undefined; // the same as before when left out
  readonly spells: readonly Spell[];
  readonly idempotencyKey: string;
}

/** Asks again after a postponement, for another time and, if need be, another order. The rules stay those of the first time. */
export const askAgain = (db: DataSource, command: AskAgain): Promise<AskOutcome<WrongState>> => {
  const { idempotencyKey: key, personId, ...request } = command;
  return inTransaction(db, async (tx) =>
    askedRequest(
      tx,
      await once(tx, { scope: `leaveRequestAskAgain:${personId}`, key, request }, () => askOnceMore(tx, command)),
    ),
  );
};

async function askOnceMore(tx: Tx, { personId, requestId, orderId, spells }: AskAgain): Promise<Asked<WrongState>> {
  const known = isUuid(requestId)
    ? await tx.getRepository(LeaveRequestEntity).findOneBy({ personId, id: requestId })
    : null;
  if (known === null) return { refusal: notFound('request for leave', 'input', 'requestId') };
  const { state, organisationId, rules, minutes, ...request } = await currentLeave(tx, known);
  if (state !== 'POSTPONED') return { refusal: wrongState('request for leave', state, 'input', 'requestId') };
  const order = await orderGoingOn(tx, personId, orderId ?? request.orderId);
  if (order === null) return { refusal: leaveActivityNotRecognised };
  const grounds = await groundsOf(tx, { personId, requestId, organisationId, order, spells, rules });
  if (isRefusal(grounds)) return { refusal: grounds };
  await moveHeldMinutes(tx, known, 'RELEASE', minutes, personId);
  await tx
    .getRepository(LeaveRequestEntity)
    .createQueryBuilder()
    .update()
    .set({
      ...termsOf(grounds),
      recordedState: 'ASKED',
      askedAt: () => 'scheme_now()',
      answeredAt: null,
      answeredBy: null,
      proposedFrom: null,
      postponementReason: null,
    })
    .where({ personId, id: requestId })
    .execute();
  const asked = await keep(tx, grounds);
  await expireReturned(tx, personId);
  return asked;
}
