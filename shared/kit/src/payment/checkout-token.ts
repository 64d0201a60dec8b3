import { createLocalJWKSet, errors, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import type { SigningKey } from '../identity/identity-token.ts';

/** The name under which a payment service signs what it says to a subgraph. */
export const PAYMENTS = 'payments';

const TYPE = 'tessera-checkout+jwt';

const checkout = z.object({
  accountId: z.string(),
  paymentId: z.string(),
  amount: z.string().regex(/^\d{1,15}$/),
  currency: z.string(),
});

/** What somebody is to pay, as a subgraph vouches for it to the payment page: no name, and nothing of what it is for. */
export type Checkout = z.infer<typeof checkout>; // `amount` in minor units

/** Vouches for a checkout in the name of a process, as one word of an address. */
export const signCheckout = (signer: SigningKey, claims: Checkout): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: 'EdDSA', kid: signer.service, typ: TYPE })
    .setIssuer(signer.service)
    .setAudience(PAYMENTS)
    .sign(signer.key);

/** Reads what `issuer` vouched for, or null for a word that it did not say. */
export function checkoutReader(issuer: string, jwks: JSONWebKeySet): (word: string) => Promise<Checkout | null> {
  const keys = createLocalJWKSet({ keys: jwks.keys.filter(({ kid }) => kid === issuer) });
  return async (word) => {
    try {
      const { payload } = await jwtVerify(word, keys, { typ: TYPE, issuer, audience: PAYMENTS, algorithms: ['EdDSA'] });
      return checkout.parse(payload);
    } catch (error) {
      if (error instanceof errors.JOSEError) return null;
      throw error;
    }
  };
}
