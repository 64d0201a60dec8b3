import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { body, credentialsUnderTest, type CredentialsUnderTest } from '../../test/credentials-under-test.ts';
import { issuedCredential, registerBody } from '../../test/story.ts';
import { html } from './html.ts';

let credentials: CredentialsUnderTest;
let document: Json;

beforeAll(async () => {
  credentials = await credentialsUnderTest();
  await registerBody(credentials);
  ({ document } = await issuedCredential(credentials));
});
afterAll(() => credentials.stop());

const multipart = (fields: Record<string, string | Blob>): FormData => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

describe('published documents', () => {
  it('tell the issuer’s keys under its DID', async () => {
    const response = await credentials.get(`/issuers/${body}/did.json`);
    expect(response.headers.get('content-type')).toContain('application/did+json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const did = `did:web:localhost%3A4000:issuers:${body}`;
    const method = document.proof[0].verificationMethod;
    expect(await response.json()).toMatchObject({
      id: did,
      verificationMethod: [{ id: method, type: 'Multikey', controller: did, publicKeyMultibase: method.split('#')[1] }],
      assertionMethod: [method],
    });
  });

  it('serve the context that documents name, and let caches ask whether it changed', async () => {
    const path = document['@context'][2] as string;
    const first = await credentials.get(path);
    expect(first.headers.get('content-type')).toContain('application/ld+json');
    expect(await credentials.getAgain(path, first.headers.get('etag') ?? '')).toBe(304);
    const list = document.credentialStatus.statusListCredential as string;
    const etag = (await credentials.get(list)).headers.get('etag') ?? '';
    expect(await credentials.getAgain(list, etag)).toBe(304);
  });

  it('are not found under ids that are none', async () => {
    for (const path of [
      '/issuers/none/did.json',
      `/issuers/${body.replace(/.$/, 'f')}/did.json`,
      '/status-lists/none',
      '/credentials/contexts/other',
    ])
      expect((await credentials.get(path)).status).toBe(404);
  });
});

describe('the verification page', () => {
  it('is a form that works without a script', async () => {
    const response = await credentials.get('/verify');
    const page = await response.text();
    expect(response.headers.get('content-security-policy')).toContain(`default-src 'none'`);
    expect(page).not.toContain('<script');
    expect(page).toMatch(
      /<label for="document">[\s\S]*<textarea id="document"[\s\S]*<label for="file">[\s\S]*<input\s+id="file"/,
    );
  });

  it('verifies what is pasted, urlencoded or multipart', async () => {
    const text = JSON.stringify(document);
    for (const form of [new URLSearchParams({ document: text }), multipart({ document: text })]) {
      const response = await credentials.post('/verify', form);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain('This micro-credential is genuine and in force.');
    }
  });

  it('verifies a file, with nothing pasted', async () => {
    const file = new File([JSON.stringify({ ...document, name: 'Altered' })], 'credential.json', {
      type: 'application/json',
    });
    const page = await (await credentials.post('/verify', multipart({ document: '', file }))).text();
    expect(page).toContain('Signature: Failed.');
    expect(page).toContain('Do not rely on this document');
  });

  it('asks again when nothing readable was given', async () => {
    for (const form of [new URLSearchParams({ document: '{' }), new URLSearchParams({}), multipart({ other: 'x' })])
      expect((await credentials.post('/verify', form)).status).toBe(400);
    expect((await credentials.post('/verify', 'plain')).status).toBe(400);
  });

  it('refuses what is larger than any credential', async () => {
    expect((await credentials.post('/verify', new URLSearchParams({ document: 'x'.repeat(600_000) }))).status).toBe(
      413,
    );
  });

  it('escapes whatever a document says', async () => {
    const attack = structuredClone(document);
    const script = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;
    attack.credentialSubject.achievement.name = script;
    attack.credentialSubject.identifier[0].identityHash = script;
    attack.evidence[0].genre = script;
    const page = await (await credentials.post('/verify', multipart({ document: JSON.stringify(attack) }))).text();
    expect(page).not.toMatch(/<script>|<img/);
    expect(page).toContain('&lt;script&gt;alert(1)');
  });
});

describe('markup', () => {
  it('escapes values, and leaves markup that was built the same way', () => {
    expect(html`<p title="${`"<&'`}">${[html`<b>${'<'}</b>`, null, 3]}</p>`.markup).toBe(
      '<p title="&quot;&lt;&amp;&#39;"><b>&lt;</b>3</p>',
    );
  });
});
