import type { SigningKey } from '@tessera/kit/identity/identity-token.ts';
import { SignJWT, type JSONWebKeySet } from 'jose';
import type { LedgerDay } from './ledger-day.entity.ts';

const TYPE = 'tessera-ledger-head+jwt';

/** Vouches for heads of the ledger toward whoever keeps them. */
export interface HeadSeal {
  readonly sign: (day: LedgerDay) => Promise<string>;
  /** Public keys by which a signature is checked. */
  readonly keys: JSONWebKeySet;
}

/** Signs with this process's key. */
export const headSeal = (signer: SigningKey, jwks: JSONWebKeySet): HeadSeal => ({
  sign: ({ day, lines, previous, head }) =>
    new SignJWT({ day, lines, previous: previous.toString('hex'), head: head.toString('hex') })
      .setProtectedHeader({ alg: 'EdDSA', kid: signer.service, typ: TYPE })
      .setIssuer(signer.service)
      .sign(signer.key),
  keys: { keys: jwks.keys.filter(({ kid }) => kid === signer.service) },
});
