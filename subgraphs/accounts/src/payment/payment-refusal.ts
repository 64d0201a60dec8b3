import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';

export type PaymentConflictOfInterest = Refusal<'PaymentConflictOfInterest'>;

export const paymentConflictOfInterest = (message: string, ...path: readonly string[]): PaymentConflictOfInterest =>
  refuse('PaymentConflictOfInterest', message, path);
