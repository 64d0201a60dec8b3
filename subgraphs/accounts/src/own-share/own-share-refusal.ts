import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';

export type PaymentsNotAvailable = Refusal<'PaymentsNotAvailable'>;

export const paymentsNotAvailable: PaymentsNotAvailable = refuse(
  'PaymentsNotAvailable',
  'Nothing can be paid here at the moment. No payment was begun that could cost anything; send the same command again later.',
);
