import type { SigningKey } from '@tessera/kit/identity/identity-token.ts';
import { signCheckout } from '@tessera/kit/payment/checkout-token.ts';
import type { PaymentService } from './payment-service.ts';

/** The sandbox's payments: a local page on which one press pays. It holds no money, so nothing has to be done for a repayment. */
export const sandboxPayments = (signer: SigningKey, pageUrl: string): PaymentService => ({
  begin: async ({ accountId, id: paymentId, amount, currency }) => {
    const word = await signCheckout(signer, { accountId, paymentId, amount: amount.toString(), currency });
    return new URL(`/pay/${word}`, pageUrl).href;
  },
  repay: () => Promise.resolve(),
});
