import { allInTurn, eachInTurn } from '@tessera/kit/server/each-in-turn.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import { CounterProposalEntity, type CounterProposal } from './counter-proposal.entity.ts';
import type { PlacementSteps } from './complete-placement.ts';
import { lapseIfOverdue } from './lapse-order.ts';
import { lockedOrder, type OrderKey } from './move-order.ts';

/** Younger proposals are still in the hands of the request that began them. */
const PATIENCE = '60 seconds';
const BATCH = 50;

const overdue = ({ db }: PlacementSteps): Promise<readonly OrderKey[]> =>
  inTransaction(db, (tx) =>
    tx.query<OrderKey[]>(
      `select account_id as "accountId", id as "orderId" from training_order
        where answer_by < scheme_today() order by answer_by, id limit ${BATCH}`,
    ),
  );

/** Lets one order lapse unless somebody works on its account just now: the next round comes by again. */
const lapseOne = ({ db }: PlacementSteps, key: OrderKey): Promise<void> =>
  inTransaction(db, async (tx) => {
    const free: readonly unknown[] = await tx.query(
      `select id from learning_account where id = $1 for no key update skip locked`,
      [key.accountId],
    );
    if (free.length > 0) await lapseIfOverdue(tx, await lockedOrder(tx, key));
  });

/** Proposals that nobody works on any more: the process that began them was killed, or registry did not answer. */
const abandon = ({ db }: PlacementSteps): Promise<unknown> =>
  inTransaction(db, (tx) =>
    tx.query(
      `update counter_proposal set state = 'LAPSED', place_to_release = true
        where (account_id, id) in (select account_id, id from counter_proposal
                                    where state = 'BEGUN' and begun_at < scheme_now() - $1::interval limit ${BATCH} for update skip locked)`,
      [PATIENCE],
    ),
  );

const withPlaceToRelease = ({ db }: PlacementSteps): Promise<readonly CounterProposal[]> =>
  inTransaction(db, (tx) =>
    tx.getRepository(CounterProposalEntity).find({ where: { placeToRelease: true }, take: BATCH }),
  );

/** Of the two places of a proposal, gives back the one that is not kept: the old one when it was accepted, the proposed one otherwise. */
async function releaseOther({ db, registry }: PlacementSteps, proposal: CounterProposal): Promise<void> {
  const { accountId, id, sessionId, wasPlaceId, wasSessionId, state } = proposal;
  const place = state === 'ACCEPTED' ? { orderId: wasPlaceId, sessionId: wasSessionId } : { orderId: id, sessionId };
  await registry.releasePlace(place, uuidv7());
  await inTransaction(db, (tx) =>
    tx.getRepository(CounterProposalEntity).update({ accountId, id }, { placeToRelease: false }),
  );
}

/**
 * Lets orders lapse whose last day in their state is over, and gives back the places of proposals. Each step is safe to repeat, so any number of processes may do this at
 * once.
 */
export async function sweepOrders(steps: PlacementSteps): Promise<void> {
  await allInTurn(
    async () => eachInTurn(await overdue(steps), (key) => lapseOne(steps, key)),
    () => abandon(steps),
    async () => eachInTurn(await withPlaceToRelease(steps), (proposal) => releaseOther(steps, proposal)),
  );
}
