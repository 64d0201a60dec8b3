import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../src/subgraphs.ts';
import { readComposeFile, startOrder, type Service } from './compose/compose-file.ts';
import { isIgnored, rulesIn } from './compose/docker-context.ts';

const text = readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8');
const told = { PUBLIC_URL: 'https://tessera.example', IDENTITY_PROVIDER_URL: 'https://login.example' };
const compose = readComposeFile(text, told);
const services = Object.entries(compose.services);
const networksOf = ({ networks = [] }: Service): readonly string[] =>
  (Array.isArray(networks) ? networks : Object.keys(networks)) as readonly string[];

describe('docker-compose.yml', () => {
  it.each(['PUBLIC_URL', 'IDENTITY_PROVIDER_URL'])('does not begin without %s, and says what it is', (name) => {
    expect(() => readComposeFile(text, { ...told, [name]: '' })).toThrow(
      new RegExp(`^required variable ${name} is missing a value: the address`),
    );
  });

  it('is for production unless it is told otherwise, as it is for a trial', () => {
    expect(compose.services['gateway']?.environment).toMatchObject({ NODE_ENV: 'production', LOG_LEVEL: 'info' });
    const trial = readFileSync(join(ROOT, 'docker/trial.env'), 'utf8');
    const variables = Object.fromEntries([...trial.matchAll(/^(\w+)=(.*)$/gm)].map(([, name, value]) => [name, value]));
    expect(readComposeFile(text, variables).services['gateway']?.environment).toMatchObject({
      NODE_ENV: 'development',
      OIDC_ISSUER: 'http://keycloak.localhost:8080/realms/tessera',
    });
  });

  it('publishes the gateway and Keycloak, to this machine alone unless it is told otherwise', () => {
    const published = services.flatMap(([name, { ports = [] }]) => ports.map((port) => [name, port]));
    expect(published).toEqual([
      ['gateway', '127.0.0.1:4000:4000'],
      ['keycloak', '127.0.0.1:8080:8080'],
    ]);
  });

  it('lets only those two out, and only subgraphs at their database', () => {
    const on = (network: string): readonly string[] =>
      services.filter(([, service]) => networksOf(service).includes(network)).map(([name]) => name);
    expect(on('outside')).toEqual(['gateway', 'keycloak']);
    expect(on('database').filter((name) => !name.startsWith('migrate-'))).toEqual([
      'postgres',
      'accounts',
      'registry',
      'guidance-and-validation',
      'credentials',
    ]);
    const open = Object.entries(compose.networks).filter(([, network]) => network?.internal !== true);
    expect(open.map(([name]) => name)).toEqual(['outside']);
  });

  it.each(services)('%s runs as nobody special, with bounds', (name, service) => {
    expect(service).toMatchObject({ cap_drop: ['ALL'], security_opt: ['no-new-privileges:true'] });
    expect(service.user).toMatch(/^1000(:0)?$/);
    expect(service.mem_limit).toMatch(/^\d+[mg]$/);
    expect(service.read_only ?? false).toBe(name !== 'keycloak'); // it rewrites itself for its database at the first start
    expect(service.depends_on === undefined && !name.endsWith('postgres')).toBe(false);
  });

  it.each(services)('%s gets its secrets as files, and only those it names', (_name, service) => {
    const secret = Object.entries(service.environment ?? {}).filter(([variable]) =>
      /PASSWORD|SECRET|KEY|JWKS|DATABASE_URL/.test(variable),
    );
    for (const [variable, value] of secret) {
      expect(variable).toMatch(/_FILE$/);
      expect(service.secrets).toContain(/^\/run\/secrets\/(\w+)$/.exec(String(value))?.[1]);
    }
    const read = JSON.stringify([service.environment, service.entrypoint]);
    for (const secret of service.secrets ?? []) expect(read).toContain(`/run/secrets/${secret}`);
  });

  it('gives no two subgraphs the same secret, but for the public keys', () => {
    const given = services.filter(([, { build }]) => build !== undefined).flatMap(([, { secrets = [] }]) => secrets);
    const secret = given.filter((name) => name !== 'identity_jwks');
    expect(new Set(secret).size).toBe(secret.length);
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\//);
  });

  it('starts a subgraph when its own migration is done, and the gateway last', () => {
    const order = startOrder(compose);
    for (const name of ['accounts', 'registry', 'guidance-and-validation', 'credentials']) {
      expect(order.indexOf(`migrate-${name}`)).toBeLessThan(order.indexOf(name));
      expect(compose.services[name]?.depends_on).toEqual({
        [`migrate-${name}`]: { condition: 'service_completed_successfully' },
      });
    }
    expect(Object.values(compose.services['gateway']?.depends_on ?? {})).toEqual(
      Array.from({ length: 5 }, () => ({ condition: 'service_healthy' })),
    );
  });
});

describe('.dockerignore', () => {
  const rules = rulesIn(readFileSync(join(ROOT, '.dockerignore'), 'utf8'));

  it.each([
    'secrets/postgres-password',
    '.git/config',
    '.env',
    '.tessera/keys/gateway.jwk.json',
    'production.env',
    'gateway/node_modules/undici/index.js',
    'shared/stack/src/identity-provider/main.ts',
    'subgraphs/accounts/src/demo/load-demo.ts',
    'tools/src/commands/compose.ts',
  ])('keeps %s out of the image', (path) => {
    expect(isIgnored(rules, path)).toBe(true);
  });

  it.each(['gateway/src/main.ts', 'docker/is-ready.js', 'pnpm-lock.yaml', 'explorer/src/main.tsx'])(
    'lets %s in',
    (path) => {
      expect(isIgnored(rules, path)).toBe(false);
    },
  );
});
