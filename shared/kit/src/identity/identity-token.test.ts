import { signingKeys, type SigningKeys } from '@tessera/stack/testing/signing-keys.ts';
import { staff } from '@tessera/stack/testing/viewers.ts';
import { exportJWK, generateKeyPair, importJWK, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  IdentityRefused,
  identityVerifier,
  parseSigningKey,
  signServiceIdentity,
  signViewerIdentity,
  type Caller,
} from './identity-token.ts';

const TYPE = 'tessera-identity+jwt';
const viewer = staff('PES_ADVISER', null, { subject: '01980000-0000-7000-8000-000000000000' });

let keys: SigningKeys<'gateway' | 'accounts' | 'registry'>;
let verify: (token: string | undefined) => Promise<Caller>;
beforeAll(async () => {
  keys = await signingKeys('gateway', 'accounts', 'registry');
  verify = identityVerifier('accounts', keys.jwks);
});

interface Forgery {
  readonly signedBy?: 'gateway' | 'registry';
  readonly header?: { readonly kid?: string | undefined; readonly typ?: string; readonly alg?: string };
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly expires?: string | number | null;
}

/** A token as the gateway would sign it, but for what is given. */
async function token({ signedBy = 'gateway', header = {}, claims = {}, expires = '60s' }: Forgery): Promise<string> {
  const jwt = new SignJWT({ iss: 'gateway', aud: 'accounts', viewer, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: signedBy, typ: TYPE, ...(header as object) })
    .setIssuedAt();
  return (expires === null ? jwt : jwt.setExpirationTime(expires)).sign(keys.signer[signedBy].key);
}

const refusal = (text: string | undefined): Promise<unknown> => verify(text).catch((error: unknown) => error);

describe('an identity of the gateway', () => {
  it('tells who asks', async () => {
    const signed = await signViewerIdentity(keys.signer.gateway, { audience: 'accounts', viewer });
    expect(await verify(signed)).toEqual({ viewer });
    expect(await verify(await token({}))).toEqual({ viewer });
  });

  it('is good for a minute', async () => {
    const signed = await signViewerIdentity(keys.signer.gateway, { audience: 'accounts', viewer });
    vi.useFakeTimers({ now: Date.now() + 58_000, toFake: ['Date'] });
    try {
      expect(await verify(signed)).toEqual({ viewer });
      vi.advanceTimersByTime(3_000);
      expect(await refusal(signed)).toBeInstanceOf(IdentityRefused);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('an identity of a subgraph', () => {
  it('tells which, and carries no viewer', async () => {
    const signed = await signServiceIdentity(keys.signer.registry, { audience: 'accounts', requestId: 'r-1' });
    expect(await verify(signed)).toEqual({ service: 'registry', requestId: 'r-1' });
  });

  it('carries none either when it claims one', async () => {
    const claimed = await token({ signedBy: 'registry', claims: { iss: 'registry' } });
    expect(await verify(claimed)).toEqual({ service: 'registry', requestId: 'unknown' });
  });
});

describe('an identity is refused', () => {
  const SECOND_AGO = -1_000;
  const forgeries: readonly (readonly [string, Forgery])[] = [
    ['for another subgraph', { claims: { aud: 'registry' } }],
    ['for nobody', { claims: { aud: undefined } }],
    ['that has expired', { expires: Math.floor((Date.now() + SECOND_AGO) / 1000) }],
    ['that never ends', { expires: null }],
    ['that is not yet good', { claims: { nbf: Math.floor(Date.now() / 1000) + 60 } }],
    ['of another type', { header: { typ: 'at+jwt' } }],
    ['signed by a subgraph in the name of the gateway', { signedBy: 'registry' }],
    ['signed by a subgraph with the kid of the gateway', { signedBy: 'registry', header: { kid: 'gateway' } }],
    ['of the gateway in the name of a subgraph', { claims: { iss: 'registry' } }],
    ['of nobody', { claims: { iss: undefined } }],
    ['of an unknown key', { header: { kid: 'nobody' } }],
    ['without a kid', { header: { kid: undefined } }],
    ['without a viewer', { claims: { viewer: undefined } }],
    ['of a viewer that is a string', { claims: { viewer: 'somebody' } }],
    ['of a viewer without roles', { claims: { viewer: { ...viewer, roles: undefined } } }],
    ['of a role nobody knows', { claims: { viewer: { ...viewer, roles: [{ ...viewer.roles[0], role: 'ROOT' }] } } }],
    ['of an assurance nobody knows', { claims: { viewer: { ...viewer, assurance: 'HIGHEST' } } }],
    ['of a time that is text', { claims: { viewer: { ...viewer, authenticatedAt: 'now' } } }],
  ];

  it.each(forgeries)('%s', async (_what, forgery) => {
    expect(await refusal(await token(forgery))).toBeInstanceOf(IdentityRefused);
  });

  it('that is no token', async () => {
    const good = await token({});
    const [head, payload] = good.split('.');
    for (const text of [
      undefined,
      '',
      'nonsense',
      'a.b.c',
      '\u0000.\u0000.\u0000',
      `${String(head)}.${String(payload)}.`,
      `${good}x`,
    ]) {
      expect(await refusal(text)).toBeInstanceOf(IdentityRefused);
    }
  });

  it('that nobody signed', async () => {
    const unsigned = new UnsecuredJWT({ iss: 'gateway', aud: 'accounts', viewer }).setExpirationTime('60s').encode();
    expect(await refusal(unsigned)).toBeInstanceOf(IdentityRefused);
  });

  it('whose claims were changed after it was signed', async () => {
    const [head, , signature] = (await token({})).split('.');
    const [, changed] = (
      await token({ signedBy: 'registry', claims: { viewer: staff('AUDITOR', null, { subject: 'x' }) } })
    ).split('.');
    expect(await refusal([head, changed, signature].join('.'))).toBeInstanceOf(IdentityRefused);
  });

  it('that is signed with a shared secret made of the public key', async () => {
    const [open] = keys.jwks.keys;
    const secret = new TextEncoder().encode(open?.x);
    const forged = await new SignJWT({ iss: 'gateway', aud: 'accounts', viewer })
      .setProtectedHeader({ alg: 'HS256', kid: 'gateway', typ: TYPE })
      .setExpirationTime('60s')
      .sign(secret);
    expect(await refusal(forged)).toBeInstanceOf(IdentityRefused);
  });

  it('that brings its own key', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const forged = await new SignJWT({ iss: 'gateway', aud: 'accounts', viewer })
      .setProtectedHeader({ alg: 'EdDSA', kid: 'gateway', typ: TYPE, jwk: await exportJWK(publicKey) })
      .setExpirationTime('60s')
      .sign(privateKey);
    expect(await refusal(forged)).toBeInstanceOf(IdentityRefused);
  });
});

describe('a signing key', () => {
  it('speaks for the process it is named after', async () => {
    const key = await parseSigningKey(JSON.stringify(keys.secret.registry));
    expect(key.service).toBe('registry');
    expect(await importJWK(keys.secret.registry, 'EdDSA')).toBeTruthy();
  });

  it('is refused by another process', async () => {
    await expect(parseSigningKey(JSON.stringify(keys.secret.gateway), 'accounts')).rejects.toThrow(
      'IDENTITY_KEY_FILE: holds the key of gateway, and this is accounts',
    );
  });

  it('is refused without a name', async () => {
    await expect(parseSigningKey(JSON.stringify({ ...keys.secret.registry, kid: undefined }))).rejects.toThrow(
      'no kid',
    );
  });

  it('is not repeated when it cannot be read', async () => {
    const secret = String(keys.secret.registry.d);
    await expect(parseSigningKey(`${secret}}`)).rejects.toThrow(/^the identity key is not a JWK$/);
  });
});
