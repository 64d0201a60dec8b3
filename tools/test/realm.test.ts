import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../src/subgraphs.ts';
import { mappedClaims, type Client, type Realm, type Session } from './compose/realm.ts';

const text = readFileSync(join(ROOT, 'docker/keycloak/tessera-realm.json'), 'utf8');
const realm = JSON.parse(text) as Realm;
const clientNamed = (name: string): Client => {
  const client = realm.clients.find(({ clientId }) => clientId === name);
  if (client === undefined) throw new Error(`the realm has no client ${name}`);
  return client;
};

const PERSON = '3f0e6a52-6f5e-4f0e-9a55-0d1c5b7f8e21';
const grant = { role: 'PES_ADVISER', organisation: '01980000-0000-7000-8000-00000000000b', region: 'BE1' };
const session: Session = {
  userId: PERSON,
  attributes: { tessera_roles: [JSON.stringify(grant), '{"role":"AUDITOR","organisation":null,"region":null}'] },
  level: 2,
  authTime: 1_800_000_000,
};

it('gives a person’s token every claim that the gateway reads, and no other fact about them', () => {
  expect(mappedClaims(realm, clientNamed('explorer'), session)).toEqual({
    aud: 'tessera',
    sub: PERSON,
    client_id: 'explorer',
    acr: 'substantial',
    auth_time: 1_800_000_000,
    tessera_roles: [grant, { role: 'AUDITOR', organisation: null, region: null }],
  });
  expect(mappedClaims(realm, clientNamed('explorer'), { ...session, attributes: {}, level: 1 })).toMatchObject({
    acr: 'low',
  });
});

it('makes a machine its own subject, with a contract of its own and nobody’s roles', () => {
  const claims = mappedClaims(realm, clientNamed('case-tool'), { ...session, attributes: {} });
  expect(claims).toMatchObject({ aud: 'tessera', sub: 'case-tool', client_id: 'case-tool', tessera_roles: [] });
});

it.each(realm.clients.map((client) => [client.clientId, client] as const))(
  '%s gets access tokens of RFC 9068, by no flow that shows a password to a client',
  (_name, client) => {
    expect(client.attributes['access.token.header.type.rfc9068']).toBe('true');
    expect(client).toMatchObject({
      implicitFlowEnabled: false,
      directAccessGrantsEnabled: false,
      fullScopeAllowed: false,
      defaultClientScopes: ['tessera'],
    });
  },
);

it('knows the explorer as a public client with PKCE that comes back to one address', () => {
  expect(clientNamed('explorer')).toMatchObject({
    publicClient: true,
    redirectUris: ['${PUBLIC_URL}/callback'],
    webOrigins: ['${PUBLIC_URL}'],
    attributes: { 'pkce.code.challenge.method': 'S256' },
  });
});

it('holds no secret, nobody, and no machine that may come in before an administrator says so', () => {
  expect(text).not.toMatch(/"(secret|privateKey|certificate|users|credentials|password)"/);
  expect(clientNamed('case-tool')).toMatchObject({ enabled: false, publicClient: false });
  expect(realm).toMatchObject({ registrationAllowed: false, bruteForceProtected: true });
});

it('defines every scope that a client asks for, because a realm with scopes of its own may get no others', () => {
  const scopes = realm.clientScopes.map(({ name }) => name);
  expect(scopes).toEqual(expect.arrayContaining(realm.clients.flatMap((client) => client.defaultClientScopes)));
  expect(realm.attributes['CreateDefaultClientScopes']).toBe('true');
});

it('asks for a second factor before it says `substantial`', () => {
  const levels = JSON.parse(realm.attributes['acr.loa.map'] ?? '') as Record<string, number>;
  expect(levels).toEqual({ low: 1, substantial: 2 });
  const flow = (alias = ''): readonly string[] =>
    realm.authenticationFlows
      .find((one) => one.alias === alias)
      ?.authenticationExecutions.flatMap(({ authenticator, authenticatorConfig, flowAlias }) => {
        if (authenticator === undefined) return flow(flowAlias);
        const config = realm.authenticatorConfig.find((one) => one.alias === authenticatorConfig)?.config;
        return [config === undefined ? authenticator : `level ${config['loa-condition-level'] ?? ''}`];
      }) ?? [];
  expect(flow(realm.browserFlow)).toEqual([
    'auth-cookie',
    'level 1',
    'auth-username-password-form',
    'level 2',
    'auth-otp-form',
  ]);
});

it('lets administrators alone change the roles of a person, one valid grant in each value', () => {
  const [profile = ''] =
    realm.components['org.keycloak.userprofile.UserProfileProvider']?.[0]?.config['kc.user.profile.config'] ?? [];
  const { attributes, unmanagedAttributePolicy } = JSON.parse(profile) as {
    unmanagedAttributePolicy?: string;
    attributes: {
      name: string;
      multivalued?: boolean;
      permissions: { edit: string[] };
      validations: { pattern: { pattern: string } };
    }[];
  };
  const roles = attributes.find(({ name }) => name === 'tessera_roles');
  expect(roles).toMatchObject({ multivalued: true, permissions: { edit: ['admin'] } });
  expect(unmanagedAttributePolicy).toBeUndefined(); // nobody adds attributes that are not defined
  const pattern = new RegExp(roles?.validations.pattern.pattern ?? '');
  for (const value of session.attributes['tessera_roles'] ?? []) expect(value).toMatch(pattern);
  for (const value of ['AUDITOR', '{"role":"AUDITOR"}', '{"role":"AUDITOR","organisation":"x","region":null}'])
    expect(value).not.toMatch(pattern);
});
