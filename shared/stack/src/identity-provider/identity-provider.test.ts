import { createHash, randomBytes } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { demoSignIns } from '@tessera/kit/demo/country.ts';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { providerKeysFile } from '../data-folder/data-folder.ts';
import { openDataFolder } from '../data-folder/open-data-folder.ts';
import { createKeys } from '../keys/create-keys.ts';
import { runService } from '../launcher/run-service.ts';
import type { Service } from '../launcher/services.ts';
import { freePorts } from '../process/free-ports.ts';
import type { RunningProcess } from '../process/supervise.ts';
import { fetchCaseToolToken, fetchToken, subjectOf } from './fetch-token.ts';
import { providerKeysOf } from './keys-of-provider.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const GATEWAY = 'http://localhost:4000';

let folder: string;
let issuer: string;
let service: Service;
let provider: RunningProcess;
let caseToolSecret: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tessera-test-'));
  const data = await openDataFolder(folder);
  await createKeys(data);
  ({ caseToolSecret } = await providerKeysOf(data));
  const port = await freePorts(1);
  issuer = `http://localhost:${port}`;
  const environment = {
    OIDC_ISSUER: issuer,
    PORT: String(port),
    PROVIDER_KEYS_FILE: providerKeysFile(data),
    PROVIDER_ROLES_FILE: data.roles,
    PUBLIC_URL: GATEWAY,
  };
  service = { name: 'identity-provider', file: MAIN, port, environment };
  provider = await runService(service, join(data.logs, 'identity-provider.log'));
});

afterAll(async () => {
  await provider.stop();
  await rm(folder, { recursive: true, force: true });
});

async function claimsOf(token: string): Promise<Record<string, unknown>> {
  const { jwks_uri: keys } = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as {
    jwks_uri: string;
  };
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(keys)), {
    issuer,
    audience: 'tessera',
    typ: 'at+jwt',
  });
  return payload;
}

const now = (): number => Math.floor(Date.now() / 1000);

/** An authorisation request of the explorer. */
function authorisation(more: Readonly<Record<string, string>> = {}): URL {
  const url = new URL(`${issuer}/auth`);
  url.search = new URLSearchParams({
    client_id: 'explorer',
    code_challenge: createHash('sha256').update(randomBytes(32)).digest('base64url'),
    code_challenge_method: 'S256',
    redirect_uri: `${GATEWAY}/`,
    response_type: 'code',
    scope: 'openid',
    ...more,
  }).toString();
  return url;
}

/** A browser that keeps its cookies, one step at a time. */
function visitor(): (
  url: URL,
  form?: Readonly<Record<string, string>>,
) => Promise<{ location: URL | undefined; page: string }> {
  const cookies = new Map<string, string>();
  return async (url, form) => {
    const headers = { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') };
    const response = await fetch(url, {
      redirect: 'manual',
      headers,
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    const location = response.headers.get('location');
    return { location: location === null ? undefined : new URL(location, url), page: await response.text() };
  };
}

describe('an access token', () => {
  it('says who somebody is, for whom they act, how surely and when they signed in', async () => {
    const adviser = demoSignIns.find(({ role }) => role === 'PES_ADVISER');
    const claims = await claimsOf(await fetchToken({ issuer, subject: subjectOf('PES_ADVISER') }));

    expect(claims).toMatchObject({
      sub: adviser?.subject,
      tessera_roles: [{ role: 'PES_ADVISER', organisation: adviser?.organisationId, region: adviser?.region }],
      acr: 'substantial',
      client_id: 'shell',
      scope: 'tessera',
    });
    expect(now() - Number(claims['auth_time'])).toBeLessThan(10);
  });

  it('carries the level and the time of the sign-in that was asked for', async () => {
    const claims = await claimsOf(
      await fetchToken({ issuer, subject: subjectOf('HOLDER'), acr: 'low', secondsAgo: 600 }),
    );

    expect(claims['acr']).toBe('low');
    expect(now() - Number(claims['auth_time'])).toBeGreaterThanOrEqual(600);
  });

  it('of a case tool speaks for a machine of one organisation', async () => {
    const claims = await claimsOf(await fetchCaseToolToken(issuer, caseToolSecret));

    expect(claims).toMatchObject({
      sub: 'case-tool',
      client_id: 'case-tool',
      tessera_roles: [{ role: 'SERVICE', region: 'BE21' }],
    });
    expect(claims).not.toHaveProperty('acr');
  });

  it('is not given for a wrong secret, or for somebody who does not exist', async () => {
    await expect(fetchCaseToolToken(issuer, 'guessed')).rejects.toMatchObject({ code: 'SIGN_IN_FAILED' });
    await expect(fetchToken({ issuer, subject: '00000000-0000-4000-8000-000000000000' })).rejects.toMatchObject({
      code: 'SIGN_IN_FAILED',
    });
    expect(() => subjectOf('KING')).toThrow('nobody in the demo country holds the role KING');
  });

  it('still verifies after the identity provider was restarted', async () => {
    const token = await fetchToken({ issuer, subject: subjectOf('AUDITOR') });
    await provider.stop();
    provider = await runService(service, join(folder, 'logs/identity-provider.log'));

    expect(await claimsOf(token)).toEqual(decodeJwt(token));
  });
});

describe('the sign-in page', () => {
  it('lists everybody, chooses substantial, and loads nothing from elsewhere', async () => {
    const visit = visitor();
    const { location } = await visit(authorisation());
    const { page } = await visit(location!);

    expect(page.match(/<button /g)).toHaveLength(demoSignIns.length);
    expect(page).toContain('value="substantial" checked');
    expect(page).toContain('<html lang="en">');
    expect(page).not.toMatch(/<script|https?:\/\/|@import|url\(/);
  });

  it('is not asked again while signed in, unless a higher level, a fresh sign-in or a prompt is', async () => {
    const visit = visitor();
    const subject = subjectOf('HOLDER');
    const { location: page } = await visit(authorisation());
    const { location: resumption } = await visit(page!, { subject, acr: 'substantial', signed_in_seconds_ago: '400' });
    const { location: back } = await visit(resumption!);
    expect(back?.href).toMatch(`${GATEWAY}/?code=`);

    const asksAgain = async (more: Readonly<Record<string, string>>): Promise<boolean> =>
      (await visit(authorisation(more))).location?.pathname.startsWith('/interaction/') ?? false;

    expect(await asksAgain({})).toBe(false);
    expect(await asksAgain({ acr_values: 'low substantial' })).toBe(false);
    expect(await asksAgain({ acr_values: 'high' })).toBe(true);
    expect(await asksAgain({ max_age: '300' })).toBe(true);
    expect(await asksAgain({ max_age: '3000' })).toBe(false);
    expect(await asksAgain({ prompt: 'login' })).toBe(true);
  });

  it('puts whoever is signed in first, at the level asked for', async () => {
    const visit = visitor();
    const subject = subjectOf('TREASURY');
    const { location: page } = await visit(authorisation());
    const { location: resumption } = await visit(page!, { subject });
    await visit(resumption!);
    const { location: again } = await visit(authorisation({ acr_values: 'high', max_age: '300' }));
    const shown = (await visit(again!)).page;

    expect(/<button [^>]*value="([^"]+)"/.exec(shown)?.[1]).toBe(subject);
    expect(shown).toContain('value="high" checked');
  });

  it('is of no use without the cookie of the browser that began', async () => {
    const { location } = await visitor()(authorisation());
    const response = await fetch(location!, {
      method: 'POST',
      body: new URLSearchParams({ subject: subjectOf('HOLDER') }),
      redirect: 'manual',
    });

    expect(response.status).toBe(400);
  });
});

describe('a client that knows who is signing in', () => {
  /** Follows redirects until the browser is back at the gateway. */
  async function pathBack(visit: ReturnType<typeof visitor>, request: URL): Promise<string[]> {
    const paths: string[] = [];
    let next: URL | undefined = request;
    while (next !== undefined && next.origin !== GATEWAY) {
      const { location, page } = await visit(next);
      // Changing persons ends the session of the one before by a form that sends itself.
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(page)?.[1];
      const confirm = new URL('/session/end/confirm', issuer);
      next = location ?? (xsrf === undefined ? undefined : (await visit(confirm, { xsrf, logout: 'yes' })).location);
      if (next !== undefined) paths.push(next.pathname);
    }
    return paths;
  }

  const asPerson = (role: string, more: Readonly<Record<string, string>> = {}): URL =>
    authorisation({ login_hint: subjectOf(role), prompt: 'login', ...more });

  it('finds everybody in a list, for a page of any origin', async () => {
    const response = await fetch(`${issuer}/demo-persons`);
    const persons = (await response.json()) as Record<string, unknown>[];

    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(persons).toHaveLength(demoSignIns.length);
    expect(persons.find(({ role }) => role === 'ISSUER')).toMatchObject({
      subject: subjectOf('ISSUER'),
      organisation: { name: 'Mosaic Institute' },
    });
  });

  it('sees no page, also when somebody else was signed in before', async () => {
    const visit = visitor();
    for (const role of ['HOLDER', 'ISSUER', 'ISSUER']) {
      const paths = await pathBack(visit, asPerson(role, { acr_values: 'high' }));
      expect(paths.at(-1)).toBe('/');
    }
  });

  it('gets the page when nobody of that name lives in the demo country', async () => {
    const visit = visitor();
    const { location } = await visit(authorisation({ login_hint: 'nobody' }));
    expect((await visit(location!)).page).toContain('Sign in to the Tessera sandbox');
  });
});

it('sends nobody to an address that is not the explorer’s', async () => {
  const { location, page } = await visitor()(authorisation({ redirect_uri: 'http://localhost:4000.evil.example/' }));

  expect(location).toBeUndefined();
  expect(page).toContain('invalid_redirect_uri');
});

it('lets front ends on this machine fetch tokens, and no others', async () => {
  const allowed = async (origin: string): Promise<string | null> =>
    (
      await fetch(`${issuer}/token`, {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({ client_id: 'explorer', grant_type: 'authorization_code', code: 'x' }),
      })
    ).headers.get('access-control-allow-origin');

  expect(await allowed(GATEWAY)).toBe(GATEWAY);
  expect(await allowed('https://evil.example')).toBeNull();
});

it('refuses to run in production', async () => {
  const child = spawn(process.execPath, [MAIN], { env: { ...service.environment, NODE_ENV: 'production' } });
  const [complaint, [code]] = await Promise.all([text(child.stderr), once(child, 'exit') as Promise<[number]>]);

  expect(code).toBe(1);
  expect(complaint).toMatch(/^CONFIGURATION: NODE_ENV: .*does not run in production\n$/);
});
