import { freezeAccount, unfreezeAccount } from '../../src/account-freeze/freeze-account.ts';
import { minorUnitsOf } from '@tessera/kit/money/money.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import type { DataSource } from 'typeorm';
import { answerCoFunding } from '../../src/co-funding/answer-co-funding.ts';
import { askCoFunding } from '../../src/co-funding/ask-co-funding.ts';
import { answerEarmark } from '../../src/earmark/answer-earmark.ts';
import { defineEarmark } from '../../src/earmark/define-earmark.ts';
import { confirmPayment } from '../../src/fund/confirm-payment.ts';
import { setBudget } from '../../src/fund/set-budget.ts';
import { confirmProgress, confirmStart, reportProgress } from '../../src/order/confirm-evidence.ts';
import { declarePart } from '../../src/order/declare-part.ts';
import { placeOrder, type Placement } from '../../src/order/place-order.ts';
import { WHOLE } from '../../src/order/pro-rata.ts';
import { cancelOrder } from '../../src/order/cancel-order.ts';
import {
  confirmServiceDelivered,
  declareServiceDelivered,
  providerCancelOrder,
  reportStart,
} from '../../src/order/step-order.ts';
import { payOwnShare } from '../../src/own-share/pay-own-share.ts';
import { receivePayment } from '../../src/own-share/receive-payment.ts';
import { executePaymentRun } from '../../src/payment/execute-payment-run.ts';
import { preparePaymentRun } from '../../src/payment/prepare-payment-run.ts';
import { approveRecovery, decideHold, stateOnHold } from '../../src/payment-hold/decide-hold.ts';
import { placeHold } from '../../src/payment-hold/place-hold.ts';
import { runAnnualProvision } from '../../src/provision/run-annual-provision.ts';
import { submitTopUps } from '../../src/top-up/submit-top-ups.ts';
import { hundredthsOf, uuidOf, type Command } from './command.ts';
import { sweep } from './sweep.ts';
import type { WorldFund } from './world.ts';

/** What came of a command: the id of what was done, or why nothing was. */
export type Outcome = { readonly did: string } | { readonly refusal: string };

/** What commands are carried out with. */
export type Services = Placement;

const BEGAN = '2020-01-10';
const REASON = 'under fire';

type Of<Kind extends Command['kind']> = Extract<Command, { readonly kind: Kind }>;
interface Refused {
  readonly refusal: { readonly code: string };
}

const outcomeOf = <Answer extends object>(answer: Answer, idOf: (done: Exclude<Answer, Refused>) => string): Outcome =>
  'refusal' in answer
    ? { refusal: (answer as unknown as Refused).refusal.code }
    : { did: idOf(answer as Exclude<Answer, Refused>) };

const orderOf = ({ order }: { readonly order: { readonly id: string } }): string => order.id;
const money = (amount: string) => ({ amount, currency: 'EUR' });

/** Carries a command out under its key. Whoever acts for an organisation is somebody of their own for every key. */
export async function carryOut(services: Services, key: string, command: Command): Promise<Outcome> {
  switch (command.kind) {
    case 'place':
      return place(services, key, command);
    case 'payOwnShare':
      return pay(services, key, command);
    case 'askCoFunding':
    case 'answerCoFunding':
      return ofCoFunding(services.db, key, command);
    case 'hold':
    case 'releaseHold':
    case 'recover':
      return ofInvestigators(services.db, key, command);
    case 'answerOffer': {
      const { personId, lotId, answer } = command;
      return outcomeOf(await answerEarmark(services.db, holder(personId), { lotId, answer }), ({ lot }) => lot.id);
    }
    default:
      return 'orderId' in command ? step(services.db, key, command) : ofMoney(services, key, command);
  }
}

type StepOfHolder = Of<'cancel' | 'confirmStart' | 'confirmProgress' | 'confirm'>;
type StepOfProvider = Of<'start' | 'progress' | 'deliver' | 'cancelByProvider'>;

const step = async (db: DataSource, key: string, command: StepOfHolder | StepOfProvider): Promise<Outcome> =>
  outcomeOf(
    'personId' in command
      ? await stepsOfHolder[command.kind](db, holder(command.personId), command.orderId)
      : await stepOfProvider(db, uuidOf(key), command),
    orderOf,
  );

const stepsOfHolder = { cancel: cancelOrder, confirmStart, confirmProgress, confirm: confirmServiceDelivered };

async function ofCoFunding(
  db: DataSource,
  key: string,
  command: Of<'askCoFunding' | 'answerCoFunding'>,
): Promise<Outcome> {
  const idOf = ({ request }: { readonly request: { readonly id: string } }): string => request.id;
  if (command.kind === 'askCoFunding') {
    const { personId, orderId, fundId, amount } = command;
    const ask = { orderId, fundId, amount: money(amount), idempotencyKey: key };
    return outcomeOf(await askCoFunding(db, holder(personId), ask), idOf);
  }
  const { requestId, amount, fund } = command;
  const answer = { requestId, amount: amount === null ? null : money(amount), reason: REASON, idempotencyKey: key };
  const manager = managerOf(fund, uuidOf(key));
  return outcomeOf(await answerCoFunding(db, manager, { ...answer, reasonCode: 'MEETS_NEED' }), idOf);
}

const managerOf = ({ organisationId }: WorldFund, subject: string): Person =>
  staff('PES_FUND_MANAGER', organisationId, { subject });

/** Until registry has answered: whoever sends an order sends it again with its key. */
async function place(services: Services, key: string, { personId, quote }: Of<'place'>): Promise<Outcome> {
  for (;;) {
    const outcome = await placeOrder(services, { personId, quote, idempotencyKey: key, requestId: uuidOf(key) });
    if (!('refusal' in outcome) || outcome.refusal.code !== 'REGISTRY_UNAVAILABLE') return outcomeOf(outcome, orderOf);
  }
}

function stepOfProvider(db: DataSource, subject: string, { kind, orderId, providerId }: StepOfProvider) {
  const viewer = staff('PROVIDER_ENROLMENT', providerId, { subject });
  if (kind === 'cancelByProvider') return providerCancelOrder(db, viewer, orderId, REASON);
  return inTransaction(db, dayOf).then((today) => {
    if (kind === 'start') return reportStart(db, viewer, orderId, today);
    if (kind === 'progress') return reportProgress(db, viewer, orderId, today);
    const deliveredHundredths = hundredthsOf(orderId);
    if (deliveredHundredths === WHOLE) return declareServiceDelivered(db, viewer, orderId, today);
    const minutes = { deliveredMinutes: null, dueMinutes: null };
    const part = { orderId, deliveredHundredths, ...minutes, cause: 'HOLDER', reason: REASON, endedOn: today } as const;
    return declarePart(db, viewer, part);
  });
}

const dayOf = async (tx: { query: DataSource['query'] }): Promise<string> => {
  const [row] = await tx.query<{ day: string }[]>(`select scheme_today()::text as day`);
  return row?.day ?? BEGAN;
};

async function pay({ db }: Services, key: string, command: Of<'payOwnShare'>): Promise<Outcome> {
  const { accountId, personId, orderId } = command;
  const payments = { begin: () => Promise.resolve('http://pay.example/'), repay: () => Promise.resolve() };
  const begun = await payOwnShare({ db, payments }, { viewer: holder(personId), orderId, idempotencyKey: key });
  if (!('refusal' in begun)) await receivePayment(db, { accountId, paymentId: begun.payment.id, paid: true });
  return outcomeOf(begun, ({ payment }) => payment.id);
}

async function ofInvestigators(
  db: DataSource,
  key: string,
  command: Of<'hold' | 'releaseHold' | 'recover'>,
): Promise<Outcome> {
  const one = staff('FRAUD_INVESTIGATOR', null, { subject: uuidOf(key) });
  const holdOf = ({ hold }: { readonly hold: { readonly id: string } }): string => hold.id;
  if (command.kind === 'hold') {
    const { orderId, deadline } = command;
    const hold = { orderId, providerId: null, ground: 'FALSE_EVIDENCE', reason: REASON, deadline } as const;
    return outcomeOf(await placeHold(db, one, hold), holdOf);
  }
  const { holdId } = command;
  const decide = { holdId, keptHundredths: 0, reason: REASON };
  if (command.kind === 'releaseHold')
    return outcomeOf(await decideHold(db, one, { ...decide, decision: 'RELEASE' }), holdOf);
  await stateOnHold(db, staff('PROVIDER_ADMIN', command.providerId), holdId, 'We did.');
  const confirmed = await decideHold(db, one, { ...decide, decision: 'CONFIRM' });
  if ('refusal' in confirmed && confirmed.refusal.code !== 'WRONG_STATE') return outcomeOf(confirmed, holdOf);
  const other = staff('FRAUD_INVESTIGATOR', null, { subject: uuidOf(`${key} other`) });
  return outcomeOf(await approveRecovery(db, other, holdId), holdOf);
}

type OfMoney = Of<
  'topUp' | 'deposit' | 'budget' | 'preparePayments' | 'executePayments' | 'provide' | 'sweep' | 'freeze' | 'open'
>;

async function ofMoney(services: Services, key: string, command: OfMoney): Promise<Outcome> {
  const { db } = services;
  const treasurer = staff('TREASURY', null, { subject: uuidOf(key) });
  switch (command.kind) {
    case 'topUp':
      return topUp(db, key, command);
    case 'deposit': {
      const { fund, amount, day: bookedOn } = command;
      const payment = { fundId: fund.fundId, paymentReference: key, amount: money(amount), bookedOn };
      return outcomeOf(await confirmPayment(db, treasurer, payment), () => key);
    }
    case 'budget': {
      const { fund, amount } = command;
      const budget = { fundId: fund.fundId, budget: money(amount) };
      return outcomeOf(await setBudget(db, managerOf(fund, treasurer.subject), budget), () => fund.fundId);
    }
    case 'preparePayments':
      return outcomeOf(await preparePaymentRun(db, treasurer, referenceOf(key)), ({ run }) => run.reference);
    case 'executePayments':
      return outcomeOf(await executePaymentRun(db, treasurer, command.reference), ({ run }) => run.reference);
    case 'provide': {
      const { fundId, year } = command;
      const { ending } = await runAnnualProvision(db, { fundId, year, actor: 'fire', chunk: 4 });
      return ending === 'COMPLETE' ? { did: String(year) } : { refusal: ending };
    }
    case 'sweep':
      await sweep(services);
      return { did: 'sweep' };
    default: {
      const { personId, kind } = command;
      const wish = { personId, reason: REASON };
      const outcome = await (kind === 'open'
        ? unfreezeAccount(db, holder(personId), wish)
        : freezeAccount(db, holder(personId), { ...wish, ground: 'HOLDER_WISH' }));
      return outcomeOf(outcome, ({ freeze }) => freeze.id);
    }
  }
}

/** The reference of a run of payments, as banks take it. */
const referenceOf = (key: string): string => `fire ${key.replaceAll(':', '-')}`;

async function topUp(db: DataSource, key: string, { fund, rows, opportunityId }: Of<'topUp'>): Promise<Outcome> {
  const viewer = managerOf(fund, uuidOf(key));
  const { fundId } = fund;
  let earmarkId: string | null = null;
  if (opportunityId !== null) {
    const items = { opportunityIds: [opportunityId], providerIds: [], iscedF: [], skills: [] };
    const earmark = { fundId, title: 'One course', answerDays: 10, returnsOn: null, ...items, idempotencyKey: key };
    const defined = await defineEarmark(db, viewer, earmark);
    if ('refusal' in defined) return { refusal: defined.refusal.code };
    earmarkId = defined.earmark.id;
  }
  const outcome = await submitTopUps(db, viewer, {
    fundId,
    kind: 'PES',
    reference: key,
    agreementReference: null,
    paymentReference: null,
    earmarkId,
    rows: rows.map(({ amount, ...row }) => ({ ...row, amount: minorUnitsOf(amount), problem: null })),
    idempotencyKey: key,
  });
  return outcomeOf(outcome, ({ batch }) => batch.id);
}
