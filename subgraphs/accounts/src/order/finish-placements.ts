import { allInTurn, eachInTurn } from '@tessera/kit/server/each-in-turn.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import { completePlacement, lapse, lapseUnfunded, releasePlace, type PlacementSteps } from './complete-placement.ts';
import type { OrderKey } from './move-order.ts';
import type { TrainingOrder } from './order.entity.ts';
import { TrainingOrderEntity } from './order.entity.ts';

/** Younger placements are still in the hands of the request that began them. */
const PATIENCE = '5 seconds';
const BATCH = 50;

/** What a sweep did with an order: its state now, REQUESTED when there was no answer again; or its place was given back. */
export type Ending = TrainingOrder['state'] | 'PLACE_RELEASED';

interface Unfinished {
  readonly accountId: string;
  readonly id: string;
  readonly overdue: boolean;
}

/** Placements that nobody works on any more: the process that began them was killed, or registry did not answer. */
const unfinished = ({ db }: PlacementSteps): Promise<readonly Unfinished[]> =>
  inTransaction(db, (tx) =>
    tx.query<Unfinished[]>(
      `select account_id as "accountId", id, deadline < scheme_now() as overdue from training_order
        where state = 'REQUESTED' and placed_at < scheme_now() - $1::interval order by deadline limit ${BATCH}`,
      [PATIENCE],
    ),
  );

/** Orders whose price did not arrive in time. */
const unfunded = ({ db }: PlacementSteps): Promise<readonly OrderKey[]> =>
  inTransaction(db, (tx) =>
    tx.query<OrderKey[]>(
      `select account_id as "accountId", id as "orderId" from training_order
        where state = 'AWAITING_FUNDING' and funding_deadline < scheme_now() order by funding_deadline limit ${BATCH}`,
    ),
  );

const endedWithPlace = ({ db }: PlacementSteps): Promise<readonly TrainingOrder[]> =>
  inTransaction(db, (tx) =>
    tx.getRepository(TrainingOrderEntity).find({ where: { placeToRelease: true }, take: BATCH }),
  );

/**
 * Brings every order in between to its end: kept or refused when registry answers, undone when its deadline is over, be it of the placement or of the funding; and
 * gives back the places of orders that ended. Each step is safe to repeat, so any number of processes may do this at once. `tell` hears what became of each.
 */
export async function finishPlacements(
  steps: PlacementSteps,
  tell: (ending: Ending) => void = () => undefined,
): Promise<void> {
  const finish = async ({ accountId, id, overdue }: Unfinished): Promise<void> => {
    const key = { accountId, orderId: id };
    let order = await completePlacement(steps, key, uuidv7());
    if (overdue && order.state === 'REQUESTED') order = await lapse(steps.db, key);
    tell(order.state);
  };
  const release = async (order: TrainingOrder): Promise<void> => {
    await releasePlace(steps, order, uuidv7());
    tell('PLACE_RELEASED');
  };
  await allInTurn(
    async () => eachInTurn(await unfinished(steps), finish),
    async () => eachInTurn(await unfunded(steps), async (key) => tell((await lapseUnfunded(steps.db, key)).state)),
    async () => eachInTurn(await endedWithPlace(steps), release),
  );
}
