import { createLocalJWKSet, errors, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import type { SigningKey } from '@tessera/kit/identity/identity-token.ts';
import { z } from 'zod';

/** What one lot would pay. */
export interface FundingLine {
  readonly lotId: string;
  readonly fundId: string;
  readonly amount: bigint; // minor units
  readonly currency: string;
  readonly expiresOn: string | null;
}

/** Who pays what of one session's price. The lines and `ownShare` sum exactly to the price. */
export interface FundingQuote {
  readonly personId: string;
  readonly accountId: string;
  readonly sessionId: string;
  readonly price: bigint; // minor units
  readonly currency: string;
  readonly lines: readonly FundingLine[];
  readonly ownShare: bigint;
  readonly validUntil: string; // instant by the database's clock
}

const TYPE = 'tessera-quote+jwt';

const units = z.string().transform(BigInt);
const claims = z.object({
  personId: z.string(),
  accountId: z.string(),
  sessionId: z.string(),
  price: units,
  currency: z.string(),
  lines: z.array(
    z.object({
      lotId: z.string(),
      fundId: z.string(),
      amount: units,
      currency: z.string(),
      expiresOn: z.string().nullable(),
    }),
  ),
  ownShare: units,
  validUntil: z.string(),
});

/** Quotes are stateless: signed when offered, opened when they come back. */
export interface QuoteSeal {
  readonly sign: (quote: FundingQuote) => Promise<string>;
  /** The quote, or null for a text that this service did not sign. Its validity is for the caller to check, by the database's clock. */
  readonly open: (text: string) => Promise<FundingQuote | null>;
}

const textAmounts = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? value.toString() : value);

/** Signs with this process's key, and opens what any process of this service signed. */
export function quoteSeal(signer: SigningKey, jwks: JSONWebKeySet): QuoteSeal {
  const keys = createLocalJWKSet({ keys: jwks.keys.filter(({ kid }) => kid === signer.service) });
  return {
    sign: (quote) =>
      new SignJWT(JSON.parse(JSON.stringify(quote, textAmounts)) as Record<string, unknown>)
        .setProtectedHeader({ alg: 'EdDSA', kid: signer.service, typ: TYPE })
        .sign(signer.key),
    open: async (text) => {
      try {
        const { payload } = await jwtVerify(text, keys, { typ: TYPE, algorithms: ['EdDSA'] });
        return claims.parse(payload);
      } catch (error) {
        if (error instanceof errors.JOSEError) return null;
        throw error;
      }
    },
  };
}
