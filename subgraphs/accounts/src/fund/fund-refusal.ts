import { moneyOf } from '@tessera/kit/money/money.ts';
import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';

interface GraphMoney {
  readonly amount: string;
  readonly currency: string;
}

export type BudgetBelowCommitted = Refusal<'BudgetBelowCommitted'> & { readonly committed: GraphMoney };
export type PaymentDiffers = Refusal<'PaymentDiffers'> & { readonly amount: GraphMoney; readonly bookedOn: string };
export type FundConflictOfInterest = Refusal<'FundConflictOfInterest'>;

export const budgetBelowCommitted = (committed: bigint, currency: string): BudgetBelowCommitted =>
  refuse('BudgetBelowCommitted', 'More than this has been granted from the fund already.', ['input', 'budget'], {
    committed: moneyOf(committed, currency),
  });

export const paymentDiffers = (amount: bigint, currency: string, bookedOn: string): PaymentDiffers =>
  refuse(
    'PaymentDiffers',
    'A payment with this reference was confirmed already, with another amount or day.',
    ['input', 'paymentReference'],
    { amount: moneyOf(amount, currency), bookedOn },
  );

export const fundConflictOfInterest: FundConflictOfInterest = refuse(
  'FundConflictOfInterest',
  'Whoever manages a fund does not confirm the payments into it. Somebody else of the treasury does.',
  ['input', 'fundId'],
);
