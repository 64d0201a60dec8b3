import { schemeNow } from '@tessera/kit/time/scheme-clock.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { CoFundingRequestEntity, type CoFundingRequest, type CoFundingState } from './co-funding.entity.ts';

/** A request by its id; null when there is none. */
export const findRequest = (tx: Tx, id: string): Promise<CoFundingRequest | null> =>
  isUuid(id) ? tx.getRepository(CoFundingRequestEntity).findOneBy({ id }) : Promise.resolve(null);

/** The request as it is now, locked, and whether its time is over. Lock account and order before it. */
export async function lockedRequest(
  tx: Tx,
  id: string,
): Promise<{ readonly request: CoFundingRequest; readonly late: boolean }> {
  const request = await tx
    .getRepository(CoFundingRequestEntity)
    .findOneOrFail({ where: { id }, lock: { mode: 'for_no_key_update' } });
  return { request, late: request.deadline < (await schemeNow(tx)) };
}

/** Where a request stands for whoever would act on it: past its deadline it has lapsed, whether a sweep has been there or not. */
export const standingOf = (request: CoFundingRequest, late: boolean): CoFundingState =>
  request.state === 'ASKED' && late ? 'LAPSED' : request.state;

/** Tells others where a request stands. */
export const announceRequest = (
  tx: Tx,
  { id, orderId, fundId }: Pick<CoFundingRequest, 'id' | 'orderId' | 'fundId'>,
  state: CoFundingState,
): Promise<void> =>
  announce(tx, {
    aggregateType: 'CoFundingRequest',
    aggregateId: id,
    type: state === 'ASKED' ? 'CoFundingAsked' : 'CoFundingAnswered',
    payload: { requestId: id, orderId, fundId, state },
  });

/** What a request becomes, with what belongs to it. */
export async function moveRequest(
  tx: Tx,
  { id }: CoFundingRequest,
  changes: Partial<CoFundingRequest> & { readonly state: CoFundingState },
): Promise<CoFundingRequest> {
  await tx.getRepository(CoFundingRequestEntity).update({ id }, changes);
  const moved = await tx.getRepository(CoFundingRequestEntity).findOneByOrFail({ id });
  await announceRequest(tx, moved, moved.state);
  return moved;
}
