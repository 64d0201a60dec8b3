import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCAL_ORIGINS, readConfig } from './config.ts';

const folder = mkdtempSync(join(tmpdir(), 'gateway-config-'));
const [keyFile, jwksFile] = [join(folder, 'key.json'), join(folder, 'jwks.json')];
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
writeFileSync(keyFile, JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'gateway' }));
writeFileSync(jwksFile, JSON.stringify({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'gateway' }] }));

const environment = {
  PORT: '4000',
  IDENTITY_KEY_FILE: keyFile,
  IDENTITY_JWKS_FILE: jwksFile,
  ACCOUNTS_URL: 'http://127.0.0.1:4001/graphql',
  REGISTRY_URL: 'http://127.0.0.1:4002/graphql',
  GUIDANCE_AND_VALIDATION_URL: 'http://127.0.0.1:4003/graphql',
  CREDENTIALS_URL: 'http://127.0.0.1:4004/graphql',
  OIDC_ISSUER: 'http://localhost:4005',
  PUBLIC_URL: 'http://localhost:4000',
};

const production = {
  ...environment,
  NODE_ENV: 'production',
  OIDC_ISSUER: 'https://login.example',
  PUBLIC_URL: 'https://tessera.example',
};

describe('the configuration under development', () => {
  it('serves on this machine only, with introspection, to its own pages', () => {
    expect(readConfig(environment)).toMatchObject({
      production: false,
      host: '127.0.0.1',
      audience: 'tessera',
      introspection: true,
      corsOrigins: [LOCAL_ORIGINS],
      supergraphFile: expect.stringMatching(/[^/]\/supergraph\.graphql$/) as string,
    });
  });

  it('knows the four subgraphs by the names they have in the supergraph', () => {
    expect([...readConfig(environment).subgraphs].map(([name, url]) => [name, url.port])).toEqual([
      ['accounts', '4001'],
      ['registry', '4002'],
      ['guidance-and-validation', '4003'],
      ['credentials', '4004'],
    ]);
  });
});

describe('the configuration in production', () => {
  it('is read when it is safe', () => {
    expect(
      readConfig({ ...production, CORS_ORIGINS: 'https://a.example, https://b.example', INTROSPECTION: 'off' }),
    ).toMatchObject({
      production: true,
      introspection: false,
      corsOrigins: ['https://a.example', 'https://b.example'],
    });
  });

  it.each(['OIDC_ISSUER', 'PUBLIC_URL', 'CORS_ORIGINS'])('is refused when %s is not https', (variable) => {
    expect(() => readConfig({ ...production, [variable]: 'http://tessera.example' })).toThrow(
      new RegExp(`${variable}: .*https`),
    );
  });
});

it('is refused in production with keys that are not kept apart', () => {
  expect(() => readConfig({ ...production, IDENTITY_JWKS_FILE: keyFile })).toThrow(/IDENTITY_JWKS_FILE/);
});

it.each(['PUBLIC_URL', 'OIDC_ISSUER', 'ACCOUNTS_URL', 'IDENTITY_KEY_FILE', 'PORT'])(
  'names %s when it is missing',
  (variable) => {
    expect(() => readConfig({ ...production, [variable]: undefined })).toThrow(variable);
  },
);

it.each(['*', 'https://a.example/', 'a.example', 'https://a.example/path'])(
  'does not take %s for an origin',
  (origin) => {
    expect(() => readConfig({ ...environment, CORS_ORIGINS: origin })).toThrow(/CORS_ORIGINS/);
  },
);
