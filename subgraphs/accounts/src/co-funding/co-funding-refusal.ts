import { moneyOf } from '@tessera/kit/money/money.ts';
import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';

export type MoreThanMissing = Refusal<'MoreThanMissing'> & {
  readonly missing: { readonly amount: string; readonly currency: string };
};
export type FundExhausted = Refusal<'FundExhausted'>;
export type AlreadyAsked = Refusal<'AlreadyAsked'> & { readonly requestId: string };

export const moreThanMissing = (missing: bigint, currency: string): MoreThanMissing =>
  refuse('MoreThanMissing', 'The order does not lack this much: nothing is paid twice.', ['input', 'amount'], {
    missing: moneyOf(missing, currency),
  });

export const fundExhausted: FundExhausted = refuse(
  'FundExhausted',
  'The fund has not enough money, or its budget not enough left.',
  ['input', 'amount'],
);

export const alreadyAsked = (requestId: string): AlreadyAsked =>
  refuse('AlreadyAsked', 'This fund was asked for this order already, and has not answered.', ['input', 'fundId'], {
    requestId,
  });
