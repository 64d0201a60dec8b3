import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { holder, nobody } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsUnderTest, type CredentialsUnderTest } from '../../test/credentials-under-test.ts';
import * as operations from '../../test/operations.ts';
import { issuedCredential, issuer, openShare, registerBody } from '../../test/story.ts';
import { uuidv7 } from 'uuidv7';

let credentials: CredentialsUnderTest;

beforeAll(async () => {
  credentials = await credentialsUnderTest();
  await registerBody(credentials);
});
afterAll(() => credentials.stop());

const json = { accept: 'application/json' };

async function sharedWithLink() {
  const held = await issuedCredential(credentials);
  return { ...held, ...(await openShare(credentials, held.person, held.credentialId)) };
}

const viewsSeenBy = async (person: ReturnType<typeof holder>, credentialId: string) => {
  const { data } = await credentials.as(person, operations.sharesOfCredential, { id: credentialId });
  return data._entities[0].shares.edges[0].node.views.edges.map(({ node }: Json) => node.form);
};

describe('sharing a micro-credential', () => {
  it('shows whoever has the link the signed document and the checks', async () => {
    const { link, document } = await sharedWithLink();
    expect(link).toMatch(/^http:\/\/localhost:4000\/shares\/[\w-]{43}$/);

    const response = await credentials.get(link, json);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toMatchObject({ credential: document, verified: true });
  });

  it('shows the same through the graph, without an account', async () => {
    const { token, document } = await sharedWithLink();
    const { data } = await credentials.as(nobody, operations.shared, { token });
    expect(data.sharedCredential).toMatchObject({ document, verification: { verified: true } });
  });

  it('shows a page that runs nothing, loads nothing and names the checks in words', async () => {
    const { link } = await sharedWithLink();
    const response = await credentials.get(link, { accept: 'text/html' });
    const page = await response.text();

    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page).not.toMatch(/<script|<link|<img|src=| style="/i);
    for (const words of [
      'lang="en"',
      'name="viewport"',
      'This micro-credential is genuine and in force.',
      'Signature: Passed.',
      'Alba Brook',
      'EQF level 5',
      'PT60H',
      'Project work',
      'Blended',
      'Quality assurance of the programme',
    ])
      expect(page).toContain(words);
  });

  it('writes each look down for the holder, and nothing of who looked', async () => {
    const { link, token, person, credentialId } = await sharedWithLink();
    await credentials.get(link, { accept: 'text/html', 'user-agent': 'Curious/1.0' });
    await credentials.get(link, json);
    await credentials.as(nobody, operations.shared, { token });

    expect(await viewsSeenBy(person, credentialId)).toEqual(['DATA', 'DATA', 'PAGE']);
    const rows = await credentials.db.transaction(async (tx) => {
      await tx.query(`select set_config('tessera.viewer', 'system', true)`);
      return tx.query(`select * from credential_share_view limit 1`);
    });
    expect(Object.keys(rows[0]).sort()).toEqual(['form', 'holder_person_id', 'id', 'share_id', 'viewed_at']);
  });

  it('keeps the token nowhere in clear', async () => {
    const { token, link } = await sharedWithLink();
    const tables: { table_name: string }[] = await credentials.db.query(
      `select table_name from information_schema.tables where table_schema = 'credentials'`,
    );
    for (const { table_name } of tables.filter(({ table_name }) => table_name !== 'migration')) {
      const [{ found }] = await credentials.db.transaction(async (tx) => {
        await tx.query(`select set_config('tessera.viewer', 'system', true)`);
        return tx.query(
          `select count(*)::int as found from ${table_name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0`,
          [token, Buffer.from(token).toString('hex')],
        );
      });
      expect([table_name, found]).toEqual([table_name, 0]);
    }
    expect(link).toContain(token);
  });

  it('is gone once the holder closes it, and unknown links are unknown', async () => {
    const { link, token, shareId, person } = await sharedWithLink();
    const { data } = await credentials.as(person, operations.shareRevoke, { input: { shareId } });
    expect(data.microCredentialShareRevoke).toMatchObject({ share: { state: 'REVOKED' }, errors: [] });

    expect((await credentials.get(link, json)).status).toBe(410);
    expect((await credentials.get(link, { accept: 'text/html' })).status).toBe(410);
    expect((await credentials.as(nobody, operations.shared, { token })).data.sharedCredential).toBeNull();
    expect((await credentials.get(`/shares/${'A'.repeat(43)}`, json)).status).toBe(404);
    expect((await credentials.get('/shares/%00', json)).status).toBe(404);
  });

  it('is gone when its time is over', async () => {
    const { link, person, credentialId } = await sharedWithLink();
    await credentials.setClock('2 hours');
    expect((await credentials.get(link, json)).status).toBe(410);
    const { data } = await credentials.as(person, operations.sharesOfCredential, { id: credentialId });
    expect(data._entities[0].shares.edges[0].node.state).toBe('EXPIRED');
    await credentials.setClock('0');
  });

  it('shows a revoked credential as revoked', async () => {
    const { link, credentialId } = await sharedWithLink();
    await credentials.as(issuer, operations.credentialRevoke, {
      input: { credentialId, reason: 'Issued in error', idempotencyKey: uuidv7() },
    });
    const page = await (await credentials.get(link, { accept: 'text/html' })).text();
    expect(page).toContain('Do not rely on this document');
    expect(page).toContain('The issuer has revoked this document.');
  });

  it('wants a time that lies ahead, within a year, and a credential that stands', async () => {
    const { person, credentialId } = await issuedCredential(credentials);
    const attempt = async (expiresAt: string) =>
      (await credentials.as(person, operations.credentialShare, { input: { credentialId, expiresAt } })).data
        .microCredentialShare.errors[0]?.code;
    expect(await attempt('2020-01-01T00:00:00Z')).toBe('INVALID_INPUT');
    expect(await attempt('2999-01-01T00:00:00Z')).toBe('INVALID_INPUT');
    await credentials.as(issuer, operations.credentialRevoke, {
      input: { credentialId, reason: 'Issued in error', idempotencyKey: uuidv7() },
    });
    expect(await attempt(new Date(Date.now() + 1000_000).toISOString())).toBe('WRONG_STATE');
  });
});

describe('attacks on shares', () => {
  it('lets nobody but the holder share, close or list', async () => {
    const { credentialId, shareId } = await sharedWithLink();
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    for (const viewer of [holder(), issuer]) {
      const opened = await credentials.as(viewer, operations.credentialShare, { input: { credentialId, expiresAt } });
      expect(opened.data.microCredentialShare).toMatchObject({ link: null, errors: [{ code: 'NOT_FOUND' }] });
      const closed = await credentials.as(viewer, operations.shareRevoke, { input: { shareId } });
      expect(closed.data.microCredentialShareRevoke.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
    const { data } = await credentials.as(issuer, operations.sharesOfCredential, { id: credentialId });
    expect(data._entities[0]).toEqual({ id: credentialId, shares: null });
  });
});
