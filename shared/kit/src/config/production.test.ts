import { generateKeyPairSync } from 'node:crypto';
import type { JWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { insecureInProduction } from './production.ts';

const keyOf = (kid: string): JWK => ({
  ...(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK),
  kid,
});
const open = ({ d: _secret, ...key }: JWK): JWK => key;
const [gateway, accounts, registry] = [keyOf('gateway'), keyOf('accounts'), keyOf('registry')];

const url = (password: string): string => `postgresql://accounts:${password}@postgres:5432/tessera`;
const told = {
  DATABASE_URL: url('s5Xx9dR8pQ2mT7vL'),
  IDENTITY_KEY_FILE: JSON.stringify(accounts),
  IDENTITY_JWKS_FILE: JSON.stringify({ keys: [gateway, accounts, registry].map(open) }),
};
const setOf = (...keys: JWK[]) => ({ IDENTITY_JWKS_FILE: JSON.stringify({ keys }) });

it('has nothing against long passwords and a key for each process', () => {
  expect(insecureInProduction(told)).toEqual([]);
  expect(insecureInProduction({})).toEqual([]);
});

describe('the password of the database', () => {
  it.each([
    ['is missing', 'postgresql://accounts@postgres:5432/tessera'],
    ['is empty', url('')],
    ['is a default', url('postgres')],
    ['is short', url('s5Xx9dR8pQ2mT7v')],
    ['repeats the role', url('accounts-accounts-accounts')],
  ])('is refused when it %s, and not repeated', (_what, wrong) => {
    const complaints = insecureInProduction({ ...told, DATABASE_URL: wrong });
    expect(complaints).toEqual([
      ['DATABASE_URL', expect.stringContaining('password of at least 16 characters') as string],
    ]);
    expect(String(complaints)).not.toContain('postgresql:');
  });
});

describe('the keys of the processes', () => {
  it.each([
    ['the set is none', { IDENTITY_JWKS_FILE: '{}' }, 'IDENTITY_JWKS_FILE', 'is not a set of keys'],
    ['the set cannot be read', { IDENTITY_JWKS_FILE: '{' }, 'IDENTITY_JWKS_FILE', 'is not a set of keys'],
    ['the set holds a private key', setOf(open(gateway), accounts), 'IDENTITY_JWKS_FILE', 'public keys alone'],
    ['a process has two', setOf(open(accounts), open(keyOf('accounts'))), 'IDENTITY_JWKS_FILE', 'one key for each'],
    [
      'the gateway’s is a subgraph’s too',
      setOf(open({ ...accounts, kid: 'gateway' }), open(accounts)),
      'IDENTITY_JWKS_FILE',
      'each needs its own',
    ],
    ['the own key cannot be read', { IDENTITY_KEY_FILE: '{' }, 'IDENTITY_KEY_FILE', 'is not a JWK'],
    ['the own key has no name', { IDENTITY_KEY_FILE: '{}' }, 'IDENTITY_KEY_FILE', 'is not a JWK'],
    [
      'others know another',
      { IDENTITY_KEY_FILE: JSON.stringify(keyOf('accounts')) },
      'IDENTITY_KEY_FILE',
      'has another, or none',
    ],
    ['others do not know it', setOf(open(gateway)), 'IDENTITY_KEY_FILE', 'has another, or none'],
  ])('are refused when %s, and not repeated', (_what, change, variable, message) => {
    const complaints = insecureInProduction({ ...told, ...change });
    expect(complaints).toEqual([[variable, expect.stringContaining(message) as string]]);
    expect(String(complaints)).not.toContain(accounts.d);
  });
});
