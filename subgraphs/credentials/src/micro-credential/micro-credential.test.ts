import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { holder, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { body, credentialsUnderTest, otherBody, type CredentialsUnderTest } from '../../test/credentials-under-test.ts';
import * as operations from '../../test/operations.ts';
import { issue, issuedCredential, issuer, recordResult, registerBody } from '../../test/story.ts';

let credentials: CredentialsUnderTest;

beforeAll(async () => {
  credentials = await credentialsUnderTest();
  await registerBody(credentials);
});
afterAll(() => credentials.stop());

const listOf = async (viewer: Viewer, id: string, page: object = {}) =>
  (await credentials.as(viewer, operations.credentialsOfPerson, { id, ...page })).data._entities[0].credentials;

describe('a person’s micro-credentials', () => {
  it('are listed to the person, with the documents', async () => {
    const { person, personId, credentialId, document } = await issuedCredential(credentials);
    const { edges, pageInfo } = await listOf(person, personId);
    expect(edges.map(({ node }: Json) => node)).toEqual([
      { id: credentialId, state: 'ISSUED', document, revocationReason: null, holder: { id: personId } },
    ]);
    expect(pageInfo.hasNextPage).toBe(false);
  });

  it('come page by page, newest first', async () => {
    const { person, personId, orderId, credentialId } = await issuedCredential(credentials);
    const { templateId } = await issuedCredential(credentials);
    const { data } = await issue(credentials, await recordResult(credentials, orderId, templateId));
    const later = data.microCredentialIssue.credential.id;

    const first = await listOf(person, personId, { first: 1 });
    const second = await listOf(person, personId, { first: 1, after: first.pageInfo.endCursor });
    expect([first.edges[0].node.id, second.edges[0].node.id]).toEqual([later, credentialId]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    const lost = await credentials.as(person, operations.credentialsOfPerson, { id: personId, after: 'nonsense' });
    expect(lost.codes).toEqual(['BAD_USER_INPUT']);
  });

  it('are found from the order they were earned with', async () => {
    const { person, orderId, credentialId, assessmentResultId } = await issuedCredential(credentials);
    const { data } = await credentials.as(person, operations.orderById, { id: orderId });
    expect(data._entities[0]).toEqual({
      credential: { id: credentialId, state: 'ISSUED' },
      assessmentResult: { id: assessmentResultId, outcome: 'PASSED' },
    });
  });

  it('expire by the scheme’s clock', async () => {
    const { person, personId } = await issuedCredential(credentials, { validityMonths: 1 });
    await credentials.setClock('60 days');
    expect((await listOf(person, personId)).edges[0].node.state).toBe('EXPIRED');
    await credentials.setClock('0');
  });

  it('show the holder why one was revoked', async () => {
    const { person, credentialId } = await issuedCredential(credentials);
    const { data } = await credentials.as(issuer, operations.credentialRevoke, {
      input: { credentialId, reason: 'Issued in error', idempotencyKey: uuidv7() },
    });
    expect(data.microCredentialRevoke).toEqual({
      credential: { id: credentialId, state: 'REVOKED', revocationReason: 'Issued in error' },
      errors: [],
    });
    const seen = await credentials.as(person, operations.credentialById, { id: credentialId });
    expect(seen.data._entities[0]).toMatchObject({ state: 'REVOKED', revocationReason: 'Issued in error' });
  });

  it('tell others of their issue and revocation by ids alone', async () => {
    const { credentialId, orderId, templateId } = await issuedCredential(credentials);
    await credentials.as(issuer, operations.credentialRevoke, {
      input: { credentialId, reason: 'Issued in error', idempotencyKey: uuidv7() },
    });
    const told = await credentials.db.query(`select type, payload from outbox where aggregateid = $1 order by id`, [
      credentialId,
    ]);
    expect(told).toEqual([
      { type: 'MicroCredentialIssued', payload: { microCredentialId: credentialId, orderId, templateId } },
      { type: 'MicroCredentialRevoked', payload: { microCredentialId: credentialId, orderId } },
    ]);
  });

  it('are revoked once for a key, and by nothing else twice', async () => {
    const { credentialId } = await issuedCredential(credentials);
    const input = { credentialId, reason: 'Issued in error', idempotencyKey: uuidv7() };
    const first = await credentials.as(issuer, operations.credentialRevoke, { input });
    expect(await credentials.as(issuer, operations.credentialRevoke, { input })).toEqual(first);
    const again = await credentials.as(issuer, operations.credentialRevoke, {
      input: { ...input, idempotencyKey: uuidv7() },
    });
    expect(again.data.microCredentialRevoke.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    const empty = await credentials.as(issuer, operations.credentialRevoke, {
      input: { ...input, reason: ' ', idempotencyKey: uuidv7() },
    });
    expect(empty.data.microCredentialRevoke.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('attacks on a person’s micro-credentials', () => {
  it('finds nothing of other people', async () => {
    const { personId, credentialId, orderId } = await issuedCredential(credentials);
    for (const viewer of [holder(), staff('ISSUER', otherBody), staff('PROVIDER_ENROLMENT', otherBody)]) {
      expect(await listOf(viewer, personId)).toBeNull();
      const byId = await credentials.as(viewer, operations.credentialById, { id: credentialId });
      expect(byId.data._entities).toEqual([null]);
      const byOrder = await credentials.as(viewer, operations.orderById, { id: orderId });
      expect(byOrder.data._entities[0]).toEqual({ credential: null, assessmentResult: null });
    }
  });

  it('shows the provider the result it recorded, not the credential', async () => {
    const { orderId } = await issuedCredential(credentials);
    const enrolment = staff('PROVIDER_ENROLMENT', body);
    const { data } = await credentials.as(enrolment, operations.orderById, {
      id: orderId,
    });
    expect(data._entities[0]).toMatchObject({ credential: null, assessmentResult: { outcome: 'PASSED' } });
  });

  it('shows the auditor that it exists, and no name', async () => {
    const { personId, credentialId } = await issuedCredential(credentials);
    const { edges } = await listOf(staff('AUDITOR', uuidv7()), personId);
    expect(edges.map(({ node }: Json) => node)).toEqual([
      { id: credentialId, state: 'ISSUED', document: null, revocationReason: null, holder: { id: personId } },
    ]);
  });

  it('refuses the anonymous and direct callers', async () => {
    const { personId } = await issuedCredential(credentials);
    expect(
      (await credentials.as(nobody, operations.credentialsOfPerson, { id: personId })).errors[0]?.extensions['code'],
    ).toBe('UNAUTHENTICATED');
    expect((await credentials.send(null, operations.credentialsOfPerson, { id: personId })).status).toBe(401);
    expect(
      (await credentials.asService(operations.credentialsOfPerson, { id: personId })).errors[0]?.extensions['code'],
    ).toBe('FORBIDDEN');
  });

  it('lets no other issuer revoke, and nobody their own', async () => {
    const { credentialId, personId } = await issuedCredential(credentials);
    const self = staff('ISSUER', body, { subject: personId });
    for (const viewer of [staff('ISSUER', otherBody), self]) {
      const { data } = await credentials.as(viewer, operations.credentialRevoke, {
        input: { credentialId, reason: 'Spite', idempotencyKey: uuidv7() },
      });
      expect(data.microCredentialRevoke.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });

  it('keeps no name in clear at rest', async () => {
    const { document } = await issuedCredential(credentials);
    expect(JSON.stringify(document)).toContain('Alba Brook');
    const tables: { name: string }[] = await credentials.db.query(
      `select tablename as name from pg_tables where schemaname = 'credentials'`,
    );
    await credentials.db.transaction(async (tx) => {
      await tx.query(`select set_config('tessera.viewer', 'system', true)`);
      for (const { name } of tables.filter((table) => table.name !== 'migration')) {
        const [{ found }] = await tx.query(
          `select count(*)::int as found from ${name} t where t::text like '%Brook%' or t::text like '%' || encode('Brook', 'hex') || '%'`,
        );
        expect([name, found]).toEqual([name, 0]);
      }
    });
  });

  it('hides rows behind the database’s own wall too', async () => {
    const { personId } = await issuedCredential(credentials);
    const seenAs = (setting: string): Promise<number> =>
      credentials.db.transaction(async (tx) => {
        await tx.query(`select set_config('tessera.viewer', $1, true)`, [setting]);
        const [{ seen }] = await tx.query(
          `select count(*)::int as seen from micro_credential where holder_person_id = $1`,
          [personId],
        );
        return seen;
      });
    const viewer = (subject: string | null, roles: string[] = [], grants: string[] = []): string =>
      JSON.stringify({ subject, roles, organisations: [], grants });
    expect(await seenAs('')).toBe(0);
    expect(await seenAs(viewer(null))).toBe(0);
    expect(await seenAs(viewer(uuidv7(), ['ISSUER'], [`ISSUER@${otherBody}`]))).toBe(0);
    expect(await seenAs(viewer(uuidv7(), ['PROVIDER_ENROLMENT'], [`PROVIDER_ENROLMENT@${body}`]))).toBe(0);
    expect(await seenAs(viewer(personId))).toBe(1);
    expect(await seenAs(viewer(uuidv7(), ['ISSUER'], [`ISSUER@${body}`]))).toBe(1);
  });

  it('shows other people’s shares to nobody through the database either', async () => {
    const { person, credentialId } = await issuedCredential(credentials);
    await credentials.as(person, operations.credentialShare, {
      input: { credentialId, expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
    });
    const [{ seen }] = await credentials.db.query(`select count(*)::int as seen from credential_share`);
    expect(seen).toBe(0);
  });
});
