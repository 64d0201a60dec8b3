import type { OwnSharePayment } from './own-share-payment.entity.ts';

/** The payment service gave no answer. Whether it did anything is unknown; what is asked again under the same name is done once. */
export class PaymentsUnavailable extends Error {
  override readonly name = 'PaymentsUnavailable';
}

/** A part of a payment that goes back to who paid. */
export interface Repayment {
  readonly paymentId: string;
  readonly amount: bigint; // minor units
  readonly currency: string;
  readonly name: string; // the same repayment has the same name, however often it is asked for
}

/**
 * What this subgraph asks of whoever takes the learners' money. Each may be repeated at will, and throws `PaymentsUnavailable` when there is no answer. That something
 * was paid, the service says of itself: by `internalOwnSharePaid`, as the service `payments`.
 */
export interface PaymentService {
  /** Begins a payment; gives the address at which the learner pays it. */
  readonly begin: (payment: Pick<OwnSharePayment, 'accountId' | 'id' | 'amount' | 'currency'>) => Promise<string>;
  /** Sends money back the way it came. */
  readonly repay: (repayment: Repayment) => Promise<void>;
}
