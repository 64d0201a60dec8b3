import { once, type KeyRefused } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { least, sumOf } from '@tessera/kit/money/money.ts';
import { notFound, wrongState, type NotFound, type WrongState } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource, EntityManager } from 'typeorm';
import type { FundKind } from '../fund/fund.entity.ts';
import type { ConsumptionOrder } from '../ledger/consumption-order.ts';
import { reserve } from '../ledger/reserve.ts';
import { contributionTo } from '../quote/learner-contribution.ts';
import { paymentTerms } from '../quote/payment-terms.ts';
import { confirmWhenFunded } from './confirm-when-funded.ts';
import { lapseIfOverdue } from './lapse-order.ts';
import { lockedOrder } from './move-order.ts';
import { TrainingOrderEntity, type TrainingOrder } from './order.entity.ts';
import { holdsOrder } from './order.policy.ts';
import { orderFor } from './take-step.ts';

/** What an order lacks, and whether an employer is among those that pay it. */
const STANDING = `
  select r.price - r.reserved - r.own_held as awaited, r.own_held as "ownHeld", r.facts,
         exists (select from reservation_lot rl join entitlement_lot l on l.account_id = rl.account_id and l.id = rl.lot_id join fund f on f.id = l.fund_id
                  where rl.account_id = r.account_id and rl.reservation_id = r.id and rl.reserved > 0 and f.kind = 'EMPLOYER') as "employerPays"
    from reservation r where r.account_id = $1 and r.order_id = $2`;

interface Standing {
  readonly awaited: string;
  readonly ownHeld: string;
  readonly facts: readonly string[]; // of what is bought, as they were when it was
  readonly employerPays: boolean;
}

interface FromLots {
  readonly amount: bigint; // minor units
  readonly consumptionOrder: ConsumptionOrder;
}

/** What of the price that an order still awaits its account's lots could pay now: as a new quote would have it, all but what the policy of today asks of the learner. */
export async function payableFromLots(reader: EntityManager, order: TrainingOrder): Promise<FromLots> {
  const { accountId, id, personId, price, currency } = order;
  const terms = await paymentTerms(reader, personId);
  const { consumptionOrder } = terms.content;
  const [standing] = await reader.query<Standing[]>(STANDING, [accountId, id]);
  if (standing === undefined) throw new Error('an order has no reservation');
  const plan = await reader.query<{ take: string; kind: FundKind }[]>(
    `select p.take, f.kind from spending_plan($1, $2, $3, $4, $5) p join fund f on f.id = p.fund_id`,
    [accountId, currency, standing.awaited, standing.facts, consumptionOrder],
  );
  const employerPays = standing.employerPays || plan.some(({ kind }) => kind === 'EMPLOYER');
  const asked = (contributionTo(price, terms, employerPays)?.due ?? 0n) - BigInt(standing.ownHeld);
  const room = BigInt(standing.awaited) - (asked > 0n ? asked : 0n);
  const there = sumOf(plan.map(({ take }) => BigInt(take)));
  return { amount: room > 0n ? least(there, room) : 0n, consumptionOrder };
}

/** Reserves for a locked order that waits what lots can pay of it. The holder committed them with the order, which is for the whole price. */
export async function reserveFromLots(
  tx: Tx,
  order: TrainingOrder,
  actor: string,
): Promise<'done' | 'account not open'> {
  const { accountId, id: orderId, providerId, price, currency } = order;
  const { amount, consumptionOrder } = await payableFromLots(tx, order);
  if (amount === 0n) return 'done';
  const command = { accountId, orderId, providerId, price, amount, currency, actor, facts: [], consumptionOrder };
  const reserved = await reserve(tx, command);
  if (reserved === 'account not open') return reserved;
  if (reserved !== 'reserved') throw new Error('lots that were found under the lock of their account are not there');
  return 'done';
}

/** A holder pays an order that waits from lots that came since. */
export interface FundFromLots {
  readonly orderId: string;
  readonly idempotencyKey: string;
}

export type FundFromLotsOutcome =
  { readonly order: TrainingOrder } | { readonly refusal: NotFound | WrongState | KeyRefused['refusal'] };

type Funded = { readonly orderId: string } | { readonly refusal: WrongState };

async function fund(tx: Tx, { accountId, id: orderId }: TrainingOrder): Promise<Funded> {
  await tx.query(`select lock_account($1)`, [accountId]);
  const order = await lapseIfOverdue(tx, await lockedOrder(tx, { accountId, orderId }));
  if (order.state !== 'AWAITING_FUNDING') return { refusal: wrongState('order', order.state, 'input', 'orderId') };
  if ((await reserveFromLots(tx, order, order.personId)) !== 'done')
    return { refusal: wrongState('account', 'NOT_OPEN', 'input', 'orderId') };
  await confirmWhenFunded(tx, { accountId, orderId });
  return { orderId };
}

/** Reserves what lots can pay of an order that waits, and confirms it when nothing more is awaited: one transaction. */
export const fundFromLots = (db: DataSource, viewer: Viewer, command: FundFromLots): Promise<FundFromLotsOutcome> =>
  inTransaction(db, async (tx): Promise<FundFromLotsOutcome> => {
    const { orderId, idempotencyKey: key } = command;
    const known = await orderFor(tx, { viewer, orderId, may: holdsOrder });
    if (known === null) return { refusal: notFound('order', 'input', 'orderId') };
    const scope = `orderFundFromLots:${known.personId}`;
    const funded = await once(tx, { scope, key, request: { orderId } }, () => fund(tx, known));
    if ('refusal' in funded) return funded;
    const { accountId, id } = known;
    return { order: await tx.getRepository(TrainingOrderEntity).findOneByOrFail({ accountId, id }) };
  });
