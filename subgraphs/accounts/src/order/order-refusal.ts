import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';

export type SessionNotBookable = Refusal<'SessionNotBookable'> & { readonly reason: string };
export type AccountNotOpen = Refusal<'AccountNotOpen'>;
export type AccountBusy = Refusal<'AccountBusy'>;
export type QuoteChanged = Refusal<'QuoteChanged'> & { readonly newQuote: string }; // signed
export type QuoteExpired = Refusal<'QuoteExpired'>;
export type AlreadyOrdered = Refusal<'AlreadyOrdered'> & { readonly orderId: string };
export type TooManyAwaiting = Refusal<'TooManyAwaiting'> & { readonly most: number };
export type RegistryUnavailable = Refusal<'RegistryUnavailable'>;

/** Why an order that had been begun was not placed: kept with the order. */
export type OrderRefusal = SessionNotBookable;

const aboutTheQuote = ['input', 'quote'];

export const sessionNotBookable = (reason: string, ...path: readonly string[]): SessionNotBookable =>
  refuse('SessionNotBookable', 'This session cannot be booked now.', path.length > 0 ? path : aboutTheQuote, {
    reason,
  });

export const accountNotOpen: AccountNotOpen = refuse(
  'AccountNotOpen',
  'This account is not open for spending.',
  aboutTheQuote,
);

export const accountBusy: AccountBusy = refuse(
  'AccountBusy',
  'This account is busy with other orders. Nothing was begun; send the same command again in a moment.',
);

export const quoteChanged = (newQuote: string): QuoteChanged =>
  refuse(
    'QuoteChanged',
    'The price or the lots have changed since the quote. Here is the quote as it would be now.',
    aboutTheQuote,
    { newQuote },
  );

export const quoteExpired: QuoteExpired = refuse(
  'QuoteExpired',
  'This quote is no longer valid. Ask for a new one.',
  aboutTheQuote,
);

export const registryUnavailable: RegistryUnavailable = refuse(
  'RegistryUnavailable',
  'The registry does not answer at the moment. Nothing was begun; send the same command again.',
);

export const alreadyOrdered = (orderId: string): AlreadyOrdered =>
  refuse('AlreadyOrdered', 'You have an order of this session already: nothing is paid twice.', aboutTheQuote, {
    orderId,
  });

export const tooManyAwaiting = (most: number): TooManyAwaiting =>
  refuse(
    'TooManyAwaiting',
    `${most} of your orders wait for a part of their price already. Pay or cancel one of them first.`,
    aboutTheQuote,
    { most },
  );
