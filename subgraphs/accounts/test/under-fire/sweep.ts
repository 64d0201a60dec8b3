import { SubgraphUnavailable } from '@tessera/kit/server/call-subgraph.ts';
import { allInTurn } from '@tessera/kit/server/each-in-turn.ts';
import { lapseRequests } from '../../src/co-funding/lapse-requests.ts';
import { returnLotsDue } from '../../src/earmark/return-lots.ts';
import { expireLots } from '../../src/expiry/expire-lots.ts';
import { notifyOfExpiry } from '../../src/expiry/notify-of-expiry.ts';
import { keepLeaveCurrent } from '../../src/leave/keep-leave-current.ts';
import type { PlacementSteps } from '../../src/order/complete-placement.ts';
import { finishPlacements } from '../../src/order/finish-placements.ts';
import { sweepOrders } from '../../src/order/sweep-orders.ts';
import { sweepHolds } from '../../src/payment-hold/sweep-holds.ts';
import { sealDays } from '../../src/proof/seal-days.ts';
import { advanceWaitingTopUps } from '../../src/top-up/advance-top-ups.ts';

const failuresIn = (error: unknown): readonly unknown[] =>
  error instanceof AggregateError ? error.errors.flatMap(failuresIn) : [error];

/** What the service does in the background, once. What registry did not answer for is left to the next round. */
export async function sweep(steps: PlacementSteps): Promise<void> {
  const { db } = steps;
  try {
    await allInTurn(
      () => finishPlacements(steps),
      () => sweepOrders(steps),
      () => sweepHolds(db),
      () => expireLots(db, 5),
      () => notifyOfExpiry(db, 5),
      () => sealDays(db),
      () => advanceWaitingTopUps(db),
      () => lapseRequests(db),
      () => returnLotsDue(db),
      () => keepLeaveCurrent(db),
    );
  } catch (error) {
    const [unexpected] = failuresIn(error).filter((failure) => !(failure instanceof SubgraphUnavailable));
    if (unexpected instanceof Error) throw unexpected;
  }
}
