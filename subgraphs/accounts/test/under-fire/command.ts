import { createHash } from 'node:crypto';
import { WHOLE } from '../../src/order/pro-rata.ts';
import type { WorldFund } from './world.ts';

interface OfOrder {
  readonly orderId: string;
}
interface OfHolder {
  readonly personId: string;
}
interface OfProvider {
  readonly providerId: string;
}

/** One step of one client, as JSON carries it: what a person sends, or what a process does in the background. Amounts are decimals. */
export type Command =
  | ({ readonly kind: 'place'; readonly quote: string } & OfHolder)
  | ({ readonly kind: 'cancel' | 'confirmStart' | 'confirmProgress' | 'confirm' } & OfOrder & OfHolder)
  | ({ readonly kind: 'start' | 'progress' | 'deliver' | 'cancelByProvider' } & OfOrder & OfProvider)
  | ({ readonly kind: 'payOwnShare'; readonly accountId: string } & OfOrder & OfHolder)
  | ({ readonly kind: 'askCoFunding'; readonly fundId: string; readonly amount: string } & OfOrder & OfHolder)
  | ({
      readonly kind: 'answerCoFunding';
      readonly requestId: string;
      readonly amount: string | null;
      readonly fund: WorldFund;
    } & OfOrder)
  | {
      readonly kind: 'topUp';
      readonly fund: WorldFund;
      readonly rows: readonly { readonly person: string; readonly amount: string; readonly expiresOn: string | null }[];
      readonly opportunityId: string | null; // what the lots are earmarked for; null: anything
    }
  | ({ readonly kind: 'answerOffer'; readonly lotId: string; readonly answer: 'ACCEPTED' | 'DECLINED' } & OfHolder)
  | { readonly kind: 'deposit'; readonly fund: WorldFund; readonly amount: string; readonly day: string }
  | { readonly kind: 'budget'; readonly fund: WorldFund; readonly amount: string }
  | ({ readonly kind: 'hold'; readonly deadline: string } & OfOrder)
  | { readonly kind: 'releaseHold'; readonly holdId: string }
  | ({ readonly kind: 'recover'; readonly holdId: string } & OfProvider)
  | { readonly kind: 'preparePayments' | 'sweep' }
  | { readonly kind: 'executePayments'; readonly reference: string }
  | { readonly kind: 'provide'; readonly fundId: string; readonly year: number }
  | ({ readonly kind: 'freeze' | 'open' } & OfHolder);

/** Commands of people, which the same key repeats: they are answered the same for ever. */
export const KEYED: ReadonlySet<Command['kind']> = new Set([
  'place',
  'payOwnShare',
  'askCoFunding',
  'answerCoFunding',
  'topUp',
  'deposit',
]);

/** Commands that are answered the same for ever once they were done, and may be done later when they were refused. */
export const NAMED: ReadonlySet<Command['kind']> = new Set(['preparePayments', 'executePayments']);

/** Steps of an order: taken once, whoever takes them. Where the order stands after each. */
export const STEPS = {
  cancel: ['CANCELLED_BY_HOLDER', 'CANCELLED_BY_PROVIDER'], // the latter where its start was not reported in time
  cancelByProvider: ['CANCELLED_BY_PROVIDER'],
  start: ['STARTED'],
  deliver: ['DELIVERED'],
  confirm: ['COMPLETED', 'PARTLY_COMPLETED'],
} as const satisfies Partial<Record<Command['kind'], readonly string[]>>;

/** A UUID that is the same for the same words. */
export function uuidOf(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** How much of an order its provider delivers, in hundredths of a percent: two of three whole, whoever declares it, so that what it comes to can be told in advance. */
export function hundredthsOf(orderId: string): number {
  const number = Number.parseInt(uuidOf(orderId).slice(0, 8), 16);
  return number % 3 === 0 ? number % WHOLE : WHOLE;
}
