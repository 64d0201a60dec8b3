import { createLocalJWKSet, errors, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose';
import type { SigningKey } from '@tessera/kit/identity/identity-token.ts';
import { z } from 'zod';
import type { QuotedContribution } from './learner-contribution.ts';

/** Why a lot comes at its place: its earmark fits, it expires first among those that are left, or it never expires. */
const spendingRules = ['EARMARK_FIRST', 'EARLIEST_EXPIRY', 'NEVER_EXPIRES'] as const;
export type SpendingRule = (typeof spendingRules)[number];

/** What one lot would pay. */
export interface FundingLine {
  readonly lotId: string;
  readonly fundId: string;
  readonly amount: bigint; // minor units
  readonly currency: string;
  readonly expiresOn: string | null;
  readonly condition: string | null; // title of the earmark; null: the lot pays anything fundable
  readonly rule: SpendingRule;
}

/** Who pays what of one session's price. The lines and `ownShare` sum exactly to the price. */
export interface FundingQuote {
  readonly personId: string;
  readonly accountId: string;
  readonly sessionId: string;
  readonly price: bigint; // minor units
  readonly currency: string;
  readonly startsOn: string; // first day of the session, as registry gave it
  readonly endsOn: string;
  readonly lines: readonly FundingLine[];
  readonly ownShare: bigint; // the contribution and what no lot pays
  readonly contribution: QuotedContribution | null; // null: the policy asks none
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
  startsOn: z.string(),
  endsOn: z.string(),
  lines: z.array(
    z.object({
      lotId: z.string(),
      fundId: z.string(),
      amount: units,
      currency: z.string(),
      expiresOn: z.string().nullable(),
      condition: z.string().nullable(),
      rule: z.enum(spendingRules),
    }),
  ),
  ownShare: units,
  contribution: z
    .object({
      policyVersionId: z.string(),
      kind: z.enum(['FLAT', 'PERCENT']),
      position: z.enum(['FIRST', 'REMAINDER']),
      due: units,
      waived: units,
      exemption: z.string().nullable(),
    })
    .nullable(),
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
