import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';
import { moneyOf } from '@tessera/kit/money/money.ts';

interface GraphMoney {
  readonly amount: string;
  readonly currency: string;
}

/** The account does not cover the price. */
export type InsufficientEntitlement = Refusal<'InsufficientEntitlement'> & { readonly missing: GraphMoney };

/** The session cannot be booked. */
export type SessionNotBookable = Refusal<'SessionNotBookable'> & { readonly reason: string };

/** The account does not spend at the moment. */
export type AccountNotOpen = Refusal<'AccountNotOpen'>;

/** Why an order was not placed, once it had been begun. */
export type OrderRefusal = InsufficientEntitlement | SessionNotBookable | AccountNotOpen;

export const insufficientEntitlement = (missing: bigint, currency: string): InsufficientEntitlement =>
  refuse('InsufficientEntitlement', 'The entitlements of this account do not cover the price.', ['input', 'quote'], { missing: moneyOf(missing, currency) });

export const sessionNotBookable = (reason: string): SessionNotBookable =>
  refuse('SessionNotBookable', 'This session cannot be booked now.', ['input', 'quote'], { reason });

export const accountNotOpen: AccountNotOpen = refuse('AccountNotOpen', 'This account is not open for spending.', ['input', 'quote']);
