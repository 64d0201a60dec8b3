import { generate } from '@digitalbazaar/ed25519-multikey';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  body,
  credentialsUnderTest,
  otherBody,
  PUBLIC_URL,
  type CredentialsUnderTest,
} from '../../test/credentials-under-test.ts';
import * as operations from '../../test/operations.ts';
import { issuedCredential, issuer, registerBody } from '../../test/story.ts';
import { didWebOf } from '../proof/did-document.ts';
import { signDocument } from '../proof/sign-document.ts';
import { decodeBits } from '../status-list/bitstring.ts';

let credentials: CredentialsUnderTest;
let document: Json;
let credentialId: string;

beforeAll(async () => {
  credentials = await credentialsUnderTest();
  await registerBody(credentials);
  await registerBody(credentials, otherBody);
});
beforeEach(async () => {
  ({ document, credentialId } = await issuedCredential(credentials));
});
afterAll(() => credentials.stop());

/** The checks as anyone gets them, without an account. */
async function checksOf(presented: unknown): Promise<Record<string, string> & { readonly verified: boolean }> {
  const { data, errors } = await credentials.as(nobody, operations.verify, { document: presented });
  expect(errors).toEqual([]);
  const { verified, checks } = data.microCredentialVerify;
  return { verified, ...Object.fromEntries(checks.map(({ name, result }: Json) => [name, result])) };
}

const allPassed = {
  verified: true,
  FORMAT: 'PASSED',
  PROOF: 'PASSED',
  ISSUER: 'PASSED',
  REGISTRATION: 'PASSED',
  VALIDITY: 'PASSED',
  STATUS: 'PASSED',
  ANNEX_I: 'PASSED',
};

/** A stranger's key, under any name the stranger likes. */
async function stranger(verificationMethod?: string) {
  const pair = await generate({ controller: 'did:key:stranger' });
  const did = `did:key:${pair.publicKeyMultibase}`;
  return {
    did,
    key: {
      verificationMethod: verificationMethod ?? `${did}#${pair.publicKeyMultibase}`,
      publicKey: pair.publicKeyMultibase,
      privateKey: pair.secretKeyMultibase,
    },
  };
}

const unsigned = (): Json => {
  const { proof: _proof, ...rest } = document;
  return rest;
};

describe('verifying a micro-credential', () => {
  it('passes every check of one that was just issued', async () => {
    expect(await checksOf(document)).toEqual(allPassed);
  });

  it('passes whatever the order of its properties', async () => {
    const turned = Object.fromEntries(Object.entries(document).reverse());
    expect(await checksOf(turned)).toEqual(allPassed);
  });

  it('fails the proof of an altered one, wherever it was altered', async () => {
    const alterations: ((copy: Json) => void)[] = [
      (copy) => (copy.credentialSubject.identifier[0].identityHash = 'Somebody Else'),
      (copy) => (copy.credentialSubject.achievement.alignment[1].targetUrl = 'http://data.europa.eu/snb/eqf/8'),
      (copy) => (copy.credentialSubject.achievement.creditsAvailable = 60),
      (copy) => (copy.validUntil = '2099-01-01T00:00:00Z'),
      (copy) => delete copy.credentialStatus,
      (copy) => copy['@context'].push('https://example.org/other'),
      (copy) => (copy.extra = true),
      (copy) => (copy.proof[0].created = '2020-01-01T00:00:00Z'),
    ];
    for (const alter of alterations) {
      const copy = structuredClone(document);
      alter(copy);
      expect(await checksOf(copy)).toMatchObject({ verified: false, PROOF: 'FAILED' });
    }
  });

  it('fails one without a proof', async () => {
    expect(await checksOf(unsigned())).toMatchObject({ verified: false, PROOF: 'FAILED', ISSUER: 'FAILED' });
    expect(await checksOf({ ...document, proof: [] })).toMatchObject({ verified: false, PROOF: 'FAILED' });
  });

  it('says revoked, and only that, once the issuer has revoked it', async () => {
    await credentials.as(issuer, operations.credentialRevoke, {
      input: { credentialId, reason: 'Issued in error', idempotencyKey: `r${credentialId}` },
    });
    expect(await checksOf(document)).toEqual({ ...allPassed, verified: false, STATUS: 'FAILED' });
  });

  it('publishes the revocation in a list that tells nothing else', async () => {
    const { statusListCredential, statusListIndex } = document.credentialStatus;
    const before = decodeBits(
      ((await (await credentials.get(statusListCredential)).json()) as Json).credentialSubject.encodedList,
    );
    await credentials.as(issuer, operations.credentialRevoke, {
      input: { credentialId, reason: 'Issued in error', idempotencyKey: `p${credentialId}` },
    });

    const response = await credentials.get(statusListCredential);
    const list = (await response.json()) as Json;
    expect(response.headers.get('content-type')).toContain('application/vc+json');
    expect(response.headers.get('cache-control')).toBe('public, max-age=300');
    expect(list.issuer).toBe(didWebOf(PUBLIC_URL, body));
    const after = decodeBits(list.credentialSubject.encodedList);
    const changed = [...after.keys()].filter((index) => after[index] !== before[index]);
    expect(changed).toEqual([Math.floor(Number(statusListIndex) / 8)]);
    expect(await checksOf(list)).toMatchObject({ PROOF: 'PASSED', ISSUER: 'PASSED' });
  });

  it('stays verifiable when the issuer gets a new key', async () => {
    await credentials.as(issuer, operations.issuerKeyRotate, { input: { organisationId: body } });
    expect(await checksOf(document)).toEqual(allPassed);
    const { document: later } = await issuedCredential(credentials);
    expect(later.proof[0].verificationMethod).not.toBe(document.proof[0].verificationMethod);
    expect(await checksOf(later)).toEqual(allPassed);
  });
});

describe('attacks on verification', () => {
  it('is not fooled by a forged proof beside a good one, in either order', async () => {
    const { key } = await stranger();
    const [forged] = (await signDocument(key, { ...unsigned(), name: 'Something else' }, new Date()))[
      'proof'
    ] as object[];
    const [good] = document.proof;
    expect(await checksOf({ ...document, proof: [good, forged] })).toMatchObject({ verified: false, PROOF: 'FAILED' });
    expect(await checksOf({ ...document, proof: [forged, good] })).toMatchObject({ verified: false, PROOF: 'FAILED' });
    expect(
      await checksOf({ ...document, proof: [good, { ...good, proofValue: good.proofValue.replace(/.$/, '1') }] }),
    ).toMatchObject({ verified: false, PROOF: 'FAILED' });
  });

  it('is not fooled by a stranger’s good proof beside the issuer’s', async () => {
    const { key } = await stranger();
    const [added] = (await signDocument(key, unsigned(), new Date()))['proof'] as object[];
    expect(await checksOf({ ...document, proof: [document.proof[0], added] })).toMatchObject({
      verified: false,
      PROOF: 'PASSED',
      ISSUER: 'FAILED',
    });
  });

  it('is not fooled by a stranger who signs in the issuer’s name with a key of their own', async () => {
    const { key } = await stranger();
    const resigned = await signDocument(key, unsigned(), new Date());
    expect(await checksOf(resigned)).toMatchObject({ verified: false, PROOF: 'PASSED', ISSUER: 'FAILED' });
  });

  it('is not fooled by a key that claims to be the issuer’s', async () => {
    const did = didWebOf(PUBLIC_URL, body);
    for (const name of [`${did}#key-1`, document.proof[0].verificationMethod as string]) {
      const { key } = await stranger(name);
      expect((await checksOf(await signDocument(key, unsigned(), new Date()))).verified).toBe(false);
    }
  });

  it('does not take another registered issuer for the named one', async () => {
    const { document: theirs } = await issuedCredential(credentials);
    const claimed = { ...unsigned(), issuer: { ...document.issuer, id: didWebOf(PUBLIC_URL, otherBody) } };
    expect(await checksOf({ ...claimed, proof: theirs.proof })).toMatchObject({
      verified: false,
      PROOF: 'FAILED',
      ISSUER: 'FAILED',
    });
  });

  it('reports a self-made issuer as not registered, though its signature holds', async () => {
    const { did, key } = await stranger();
    const { credentialStatus: _status, ...rest } = unsigned();
    const selfMade = await signDocument(key, { ...rest, issuer: { ...document.issuer, id: did } }, new Date());
    expect(await checksOf(selfMade)).toMatchObject({
      verified: false,
      PROOF: 'PASSED',
      ISSUER: 'PASSED',
      REGISTRATION: 'FAILED',
      STATUS: 'NOT_APPLICABLE',
    });
  });

  it('trusts no status list but the issuer’s own', async () => {
    const { did, key } = await stranger();
    const selfMade = await signDocument(key, { ...unsigned(), issuer: { ...document.issuer, id: did } }, new Date());
    expect(await checksOf(selfMade)).toMatchObject({ STATUS: 'FAILED' });
    const elsewhere = {
      ...unsigned(),
      credentialStatus: { ...document.credentialStatus, statusListCredential: 'https://example.org/status/1' },
    };
    expect(await checksOf(await signDocument(key, elsewhere, new Date()))).toMatchObject({ STATUS: 'FAILED' });
  });

  it('fails what is not valid yet and what is no longer', async () => {
    const { key } = await stranger();
    const year = 365 * 24 * 3_600_000;
    const at = (offset: number): string => new Date(Date.now() + offset).toISOString();
    expect(await checksOf(await signDocument(key, { ...unsigned(), validFrom: at(year) }, new Date()))).toMatchObject({
      VALIDITY: 'FAILED',
    });
    expect(await checksOf(await signDocument(key, { ...unsigned(), validUntil: at(-1000) }, new Date()))).toMatchObject(
      { VALIDITY: 'FAILED' },
    );
    expect(await checksOf({ ...document, validFrom: 'yesterday' })).toMatchObject({ VALIDITY: 'FAILED' });
  });

  it('answers whatever it is given, without failing itself', async () => {
    let deep: unknown = 'bottom';
    for (let depth = 0; depth < 1000; depth++) deep = { deep };
    const strange = [42, 'text', [], {}, [document], deep, { ...document, issuer: 5 }, { ...document, '@context': [] }];
    for (const presented of strange) {
      const { data } = await credentials.as(nobody, operations.verify, { document: presented });
      expect(data.microCredentialVerify).toMatchObject({
        verified: false,
        checks: [{ name: 'FORMAT', result: 'FAILED' }],
      });
    }
    const [good] = document.proof;
    const broken = [
      7,
      'proof',
      {},
      { ...good, verificationMethod: 5 },
      { ...good, verificationMethod: 'did:key:z6Mkbroken#z6Mkbroken' },
      { ...good, proofValue: 'z0OIl' },
      { ...good, created: 'now' },
      { ...good, previousProof: 'urn:x' },
      { ...good, proofPurpose: 'authentication' },
      { ...good, cryptosuite: 'none' },
    ];
    for (const proof of broken)
      expect(await checksOf({ ...document, proof })).toMatchObject({ verified: false, PROOF: 'FAILED' });
    expect(await checksOf({ ...document, proof: Array.from({ length: 500 }, () => good) })).toMatchObject({
      verified: false,
      PROOF: 'FAILED',
    });
  });

  it('refuses an issuer of another organisation a new key', async () => {
    const { data } = await credentials.as(staff('ISSUER', otherBody), operations.issuerKeyRotate, {
      input: { organisationId: body },
    });
    expect(data.issuerKeyRotate.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
