import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { EntitlementLotEntity, ReservationEntity } from '../src/ledger/ledger.entity.ts';
import { payIn } from '../src/ledger/move-own.ts';
import { confirmWhenFunded } from '../src/order/confirm-when-funded.ts';
import { TrainingOrderEntity } from '../src/order/order.entity.ts';
import type { SessionSnapshot } from '../src/order/registry.ts';
import { PaymentEntity } from '../src/payment/payment.entity.ts';
import { cents, fundWith, grant, personWithAccount, type AccountsUnderTest } from './accounts-under-test.ts';

/** An order that a test placed, and everybody around it. */
export interface PlacedOrder {
  readonly orderId: string;
  readonly accountId: string;
  readonly session: SessionSnapshot;
  readonly learner: Person;
  readonly provider: Person;
}

/** What a mutation about an order answered. */
export interface StepAnswer {
  readonly order: { readonly id: string; readonly state: string } | null;
  readonly errors: readonly { readonly code: string; readonly state?: string }[];
}

const QUOTE = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on LearningOpportunitySession { fundingQuote { quote } } } }`;
const PLACE = `mutation ($input: OrderPlaceInput!) { orderPlace(input: $input) { order { id state } errors { ... on UserError { code } } } }`;

const decimal = (amount: bigint): string => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;

/** Places orders and moves them along, through the public door. */
export function ordersOf(accounts: AccountsUnderTest) {
  const { db, dataKey, registry } = accounts;
  let fund: Promise<string> | undefined;

  /** Sends one mutation about an order. */
  async function send(viewer: Viewer, command: string, input: object): Promise<StepAnswer> {
    const type = `${command[0]?.toUpperCase()}${command.slice(1)}`;
    const inputType = /StartConfirm|ProgressConfirm/.test(type) ? 'OrderEvidenceConfirmInput' : `${type}Input`;
    const answer = await accounts.as(
      viewer,
      `mutation ($input: ${inputType}!) { ${command}(input: $input) { order { id state } errors { __typename ... on UserError { code message } ... on WrongState { state } } } }`,
      { input },
    );
    if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
    const outcome = (answer.data as Record<string, StepAnswer>)[command];
    if (outcome === undefined) throw new Error(`${command} did not answer`);
    return outcome;
  }

  /** The learner pays the own share of an order that waits for it. The sessions of these orders are past, where nothing is paid any more: their deadline is moved. */
  async function payOwnShare(accountId: string, orderId: string, amount: bigint): Promise<void> {
    const { asOwner } = accounts.database;
    await asOwner(`update training_order set funding_deadline = now() + interval '1 day' where id = $1`, [orderId]);
    await inTransaction(db, async (tx) => {
      await payIn(tx, { accountId, orderId, amount, actor: 'test', reason: 'own share' });
      await confirmWhenFunded(tx, { accountId, orderId });
    });
  }

  /** A confirmed order of a new learner, at a new provider unless the session is given. */
  async function confirmed(
    price = '400.00',
    session: SessionSnapshot = registry.session(cents(price)),
    lastDay: string | null = null,
    own = '0.00',
  ): Promise<PlacedOrder> {
    const { personId, accountId } = await personWithAccount(db, dataKey);
    fund ??= fundWith(db, '100000000.00');
    await grant(db, await fund, accountId, decimal(cents(price) - cents(own)), lastDay);
    const learner = holder(personId);
    const representation = {
      __typename: 'LearningOpportunitySession',
      id: session.sessionId,
      price: { amount: price, currency: 'EUR' },
    };
    const quoted = await accounts.as(learner, QUOTE, { r: [representation] });
    const { quote } = (quoted.data as { _entities: [{ fundingQuote: { quote: string } }] })._entities[0].fundingQuote;
    const placed = await accounts.as(learner, PLACE, { input: { quote, idempotencyKey: uuidv7() } });
    const { order } = (placed.data as { orderPlace: StepAnswer }).orderPlace;
    if (order === null) throw new Error(`not placed: ${JSON.stringify(placed)}`);
    if (order.state === 'AWAITING_FUNDING') await payOwnShare(accountId, order.id, cents(own));
    return {
      orderId: order.id,
      accountId,
      session,
      learner,
      provider: staff('PROVIDER_ENROLMENT', session.providerId),
    };
  }

  async function started(
    price?: string,
    session?: SessionSnapshot,
    lastDay?: string | null,
    own?: string,
  ): Promise<PlacedOrder> {
    const order = await confirmed(price, session, lastDay, own);
    await send(order.provider, 'orderStartReport', { orderId: order.orderId, startedOn: '2020-01-10' });
    return order;
  }

  async function delivered(price?: string, session?: SessionSnapshot, own?: string): Promise<PlacedOrder> {
    const order = await started(price, session, null, own);
    await send(order.provider, 'orderServiceDeliveredDeclare', { orderId: order.orderId, deliveredOn: '2020-02-10' });
    return order;
  }

  async function partlyDelivered(hundredths: number, cause: string, price?: string): Promise<PlacedOrder> {
    const order = await started(price);
    await send(order.provider, 'orderPartialCompletionDeclare', {
      orderId: order.orderId,
      deliveredHundredths: hundredths,
      cause,
      reason: 'left half-way',
      endedOn: '2020-02-10',
    });
    return order;
  }

  async function completed(price?: string, session?: SessionSnapshot, own?: string): Promise<PlacedOrder> {
    const order = await delivered(price, session, own);
    await send(order.learner, 'orderServiceDeliveredConfirm', { orderId: order.orderId });
    return order;
  }

  const stored = ({ orderId }: Pick<PlacedOrder, 'orderId'>) =>
    inTransaction(db, (tx) => tx.getRepository(TrainingOrderEntity).findOneByOrFail({ id: orderId }));

  const payments = ({ orderId }: Pick<PlacedOrder, 'orderId'>) =>
    inTransaction(db, (tx) => tx.getRepository(PaymentEntity).find({ where: { orderId }, order: { id: 'ASC' } }));

  /** The one lot of the account. */
  const lot = ({ accountId }: Pick<PlacedOrder, 'accountId'>) =>
    inTransaction(db, (tx) => tx.getRepository(EntitlementLotEntity).findOneByOrFail({ accountId }));

  /** The money of the order. */
  const money = ({ orderId }: Pick<PlacedOrder, 'orderId'>) =>
    inTransaction(db, (tx) => tx.getRepository(ReservationEntity).findOneByOrFail({ orderId }));

  return { money, send, confirmed, started, delivered, partlyDelivered, completed, stored, payments, lot };
}
