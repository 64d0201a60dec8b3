import type { JSONWebKeySet, JWK } from 'jose';

/** A variable with what is wrong with it. */
export type Complaint = readonly [variable: string, message: string];

/** What of an environment is looked at, where a process is told it. */
interface Told {
  readonly DATABASE_URL?: string;
  readonly IDENTITY_KEY_FILE?: string; // the file's text
  readonly IDENTITY_JWKS_FILE?: string;
}

const SHORTEST_PASSWORD = 16;

function guessablePassword({ DATABASE_URL: url }: Told): readonly Complaint[] {
  if (url === undefined) return [];
  const { username, password } = new URL(url);
  if (password.length >= SHORTEST_PASSWORD && !password.includes(username)) return [];
  return [
    [
      'DATABASE_URL',
      `must hold a password of at least ${SHORTEST_PASSWORD} characters that does not repeat the role, in production`,
    ],
  ];
}

function parsed(json: string): object {
  try {
    return Object(JSON.parse(json)) as object;
  } catch {
    return {};
  }
}

const differs = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

function wrongKeySet(keys: readonly JWK[]): string | undefined {
  if (keys.some(({ d }) => d !== undefined)) return 'must hold public keys alone';
  if (!differs(keys.map(({ kid }) => kid))) return 'must hold one key for each process';
  // With the gateway's key a subgraph could say who asks.
  return differs(keys.map(({ x }) => x)) ? undefined : 'holds one key for two processes: each needs its own';
}

function confusedKeys({ IDENTITY_KEY_FILE: own, IDENTITY_JWKS_FILE: all }: Told): readonly Complaint[] {
  if (own === undefined || all === undefined) return [];
  const { keys } = parsed(all) as Partial<JSONWebKeySet>;
  if (!Array.isArray(keys)) return [['IDENTITY_JWKS_FILE', 'is not a set of keys']];
  const wrong = wrongKeySet(keys);
  if (wrong !== undefined) return [['IDENTITY_JWKS_FILE', wrong]];
  const key = parsed(own) as JWK;
  if (key.kid === undefined) return [['IDENTITY_KEY_FILE', 'is not a JWK with a kid']];
  const known = keys.some(({ kid, x }) => kid === key.kid && x === key.x);
  return known
    ? []
    : [['IDENTITY_KEY_FILE', 'is not the key under whose name IDENTITY_JWKS_FILE has another, or none']];
}

/** What a process must not run with in production, though a sandbox may. No message repeats a value. */
export const insecureInProduction = (told: Told): readonly Complaint[] => [
  ...guessablePassword(told),
  ...confusedKeys(told),
];
