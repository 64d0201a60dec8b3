import { decodeJwt, decodeProtectedHeader, exportJWK, exportSPKI, generateKeyPair } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startSmallGraph, type Answer, type SmallGraph } from '../../test/small-graph/small-graph.ts';

let graph: SmallGraph;
beforeAll(async () => {
  graph = await startSmallGraph();
});
afterAll(() => graph.stop());
beforeEach(() => {
  graph.subgraph('accounts').received.length = 0;
});

const PERSON = '0190a6f3-7a50-7c3e-9d3a-0b1c2d3e4f50';
const ORGANISATION = '0190a6f3-7a50-7c3e-9d3a-0b1c2d3e4f51';
const now = (): number => Math.floor(Date.now() / 1000);

/** What accounts was told about the viewer. */
const viewerIn = ({ data }: Answer): unknown =>
  (JSON.parse(String(data?.['viewer'])) as { caller: { viewer: unknown } }).caller.viewer;
const askAs = async (token?: string): Promise<Answer> => graph.ask('{ viewer }', token === undefined ? {} : { token });

describe('who asks', () => {
  it('is nobody in particular without a token', async () => {
    expect(viewerIn(await askAs())).toMatchObject({ subject: null, client: null, roles: [] });
  });

  it('is a natural person, holder of what is their own, with the roles of the token', async () => {
    const token = await graph.issuer.token({
      sub: PERSON,
      acr: 'substantial',
      auth_time: 1_700_000_000,
      tessera_roles: [{ role: 'PES_ADVISER', organisation: ORGANISATION, region: 'BE1' }],
    });
    expect(viewerIn(await askAs(token))).toEqual({
      subject: PERSON,
      client: 'front-end',
      roles: [
        { role: 'HOLDER', organisationId: null, region: null },
        { role: 'PES_ADVISER', organisationId: ORGANISATION, region: 'BE1' },
      ],
      assurance: 'SUBSTANTIAL',
      authenticatedAt: 1_700_000_000,
      requestId: expect.any(String) as string,
    });
  });

  it('is a machine with its SERVICE grants only, whatever else its token claims', async () => {
    const token = await graph.issuer.token({
      sub: 'case-tool',
      client_id: 'case-tool',
      acr: 'high',
      auth_time: now(),
      tessera_roles: ['SERVICE', 'HOLDER', 'PES_FUND_MANAGER', 'PUBLIC'].map((role) => ({
        role,
        organisation: ORGANISATION,
        region: null,
      })),
    });
    expect(viewerIn(await askAs(token))).toMatchObject({
      subject: null,
      client: 'case-tool',
      roles: [{ role: 'SERVICE', organisationId: ORGANISATION, region: null }],
      assurance: null,
      authenticatedAt: null,
    });
  });

  it('is told to each subgraph in a token of its own, signed once a request', async () => {
    await graph.ask('{ viewer registryViewer me { orders { session { title } } } }', {
      token: await graph.issuer.token({ sub: PERSON }),
    });

    const identities = (name: string): string[] =>
      graph.subgraph(name).received.map(({ headers }) => String(headers['authorization']).replace('Bearer ', ''));
    const [forAccounts] = identities('accounts');
    const forRegistry = new Set(identities('registry'));
    expect(forRegistry.size).toBe(1);
    const claims = decodeJwt(forAccounts ?? '');
    expect(claims).toMatchObject({ iss: 'gateway', aud: 'accounts' });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBeLessThanOrEqual(60);
    expect(decodeProtectedHeader(forAccounts ?? '')).toMatchObject({
      alg: 'EdDSA',
      typ: 'tessera-identity+jwt',
      kid: 'gateway',
    });
    expect(decodeJwt([...forRegistry][0] ?? '').aud).toBe('registry');
  });
});

describe('an unacceptable token', () => {
  const refusal = async (token: string): Promise<string> => {
    const { status, data, errors, headers } = await askAs(token);
    expect(status).toBe(401);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.extensions['code']).toBe('INVALID_TOKEN');
    expect(headers.get('www-authenticate')).toMatch(/^Bearer error="invalid_token", error_description="[^"]+"$/);
    expect(graph.subgraph('accounts').received).toEqual([]);
    return errors?.[0]?.message ?? '';
  };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

  it('is refused when it is not signed at all', async () => {
    const claims = { iss: graph.issuer.issuer, aud: 'tessera', sub: PERSON, client_id: 'x', exp: now() + 300 };
    expect(await refusal(`${part({ alg: 'none', typ: 'at+jwt' })}.${part(claims)}.`)).toMatch(/algorithm/);
  });

  it('is refused when it is signed with the public key as a shared secret', async () => {
    const header = { alg: 'HS256' };
    const spki = new TextEncoder().encode(await exportSPKI(graph.issuer.publicKey));
    const jwk = new TextEncoder().encode(String((await exportJWK(graph.issuer.publicKey)).x).padEnd(64, ' '));
    for (const key of [spki, jwk]) {
      expect(await refusal(await graph.issuer.token({ sub: PERSON }, { header, key }))).toMatch(/algorithm/);
    }
  });

  it('is refused when somebody else signed it under the issuer’s key id', async () => {
    const { privateKey } = await generateKeyPair('EdDSA');
    expect(await refusal(await graph.issuer.token({ sub: PERSON }, { key: privateKey }))).toMatch(/signature/);
  });

  it('is refused when it brings its own key', async () => {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const header = { kid: 'mine', jwk: await exportJWK(publicKey), jku: 'http://127.0.0.1:9/keys' };
    expect(await refusal(await graph.issuer.token({ sub: PERSON }, { key: privateKey, header }))).toMatch(
      /does not publish/,
    );
  });

  it('is refused when it was changed on the way', async () => {
    const [header, , signature] = (await graph.issuer.token({ sub: PERSON })).split('.');
    const claims = {
      iss: graph.issuer.issuer,
      aud: 'tessera',
      sub: PERSON,
      client_id: 'x',
      exp: now() + 300,
      tessera_roles: [{ role: 'TREASURY' }],
    };
    expect(await refusal(`${String(header)}.${part(claims)}.${String(signature)}`)).toMatch(/signature/);
  });

  it.each([
    ['of another issuer', { iss: 'https://elsewhere.example' }, /iss/],
    ['for another audience', { aud: 'another-api' }, /aud/],
    ['that has expired', { exp: now() - 31 }, /expired/],
    ['that is not valid yet', { nbf: now() + 60 }, /nbf/],
    ['without an end', { exp: undefined }, /exp/],
    ['without a client', { client_id: undefined }, /client_id/],
    ['with roles that make no sense', { tessera_roles: 'TREASURY' }, /tessera_roles/],
    ['of a person whose sub is not a UUID', { sub: 'ada@example.org' }, /must be a UUID/],
    [
      'of a machine that passes for a person',
      { tessera_roles: [{ role: 'SERVICE', organisation: ORGANISATION }] },
      /SERVICE/,
    ],
  ])('is refused when it is one %s', async (_what, claims, complaint) => {
    expect(await refusal(await graph.issuer.token({ sub: PERSON, ...claims }))).toMatch(complaint);
  });

  it('is refused when it is an identity token, or a subgraph’s identity', async () => {
    expect(await refusal(await graph.issuer.token({ sub: PERSON }, { header: { typ: 'JWT' } }))).toMatch(/typ/);
    expect(
      await refusal(await graph.issuer.token({ sub: PERSON }, { header: { typ: 'tessera-identity+jwt' } })),
    ).toMatch(/typ/);
    await askAs(await graph.issuer.token({ sub: PERSON }));
    const identity = String(graph.subgraph('accounts').received[0]?.headers['authorization']).slice('Bearer '.length);
    graph.subgraph('accounts').received.length = 0;
    await refusal(identity);
  });

  it('is refused when the header is not a bearer token', async () => {
    const { status, errors } = await graph.ask('{ viewer }', { headers: { authorization: 'Basic YWRhOmFkYQ==' } });
    expect(status).toBe(401);
    expect(errors?.[0]?.extensions['code']).toBe('INVALID_TOKEN');
  });

  it('is never quoted in the answer or the log', async () => {
    const token = await graph.issuer.token({ sub: PERSON, exp: now() - 3_600 });
    const { text } = await askAs(token);
    const signature = token.split('.')[2] ?? '';
    expect(text).not.toContain(signature);
    expect(JSON.stringify(graph.logLines)).not.toContain(signature);
  });
});

it('accepts clocks that differ by half a minute', async () => {
  expect((await askAs(await graph.issuer.token({ sub: PERSON, exp: now() - 20, nbf: now() - 60 }))).status).toBe(200);
  expect((await askAs(await graph.issuer.token({ sub: PERSON, nbf: now() + 20 }))).status).toBe(200);
});

it('fetches the issuer’s keys once', async () => {
  await Promise.all(Array.from({ length: 10 }, async () => askAs(await graph.issuer.token({ sub: PERSON }))));
  expect(graph.issuer.keyFetches()).toBe(1);
});

it('says how to sign in again when a command needs it (RFC 9470)', async () => {
  const { headers, errors } = await graph.ask('{ spendable }', {
    token: await graph.issuer.token({ sub: PERSON, acr: 'low' }),
  });
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'STEP_UP_REQUIRED',
    acrValues: ['substantial', 'high'],
    maxAge: 300,
  });
  expect(headers.get('www-authenticate')).toBe(
    'Bearer error="insufficient_user_authentication", error_description="A fresh and stronger authentication is required", acr_values="substantial high", max_age="300"',
  );
});

it('answers the public while the identity provider is down, and tells others to come back', async () => {
  const other = await startSmallGraph({ issuer: 'http://127.0.0.1:9' });
  try {
    expect((await other.ask('{ me { name } }')).data).toEqual({ me: { name: 'Ada' } });
    const refused = await other.ask('{ me { name } }', { token: await other.issuer.token({ sub: PERSON }) });
    expect(refused.status).toBe(503);
    expect(refused.errors?.[0]?.extensions['code']).toBe('IDENTITY_PROVIDER_UNAVAILABLE');
    expect(refused.headers.get('retry-after')).toBe('5');
  } finally {
    await other.stop();
  }
});
