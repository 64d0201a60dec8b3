import { createHash } from 'node:crypto';
import { idempotencyMismatch, type IdempotencyMismatch } from '../outcome/refusal.ts';
import type { Tx } from './transaction.ts';
import { orRollBack } from './transaction.ts';

/** A command's name for itself: unique among what one caller sends in one scope. */
export interface IdempotentCommand {
  readonly scope: string; // "<operation>:<caller>"
  readonly key: string;
  readonly request: unknown; // what must be the same when the key comes again
}

type Stored<T> = { readonly outcome: T };

const canonical = (value: unknown): unknown => {
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, canonical(entry)]));
};

/** Digest of a request, the same for the same content whatever the order of its fields. */
export const requestDigest = (request: unknown): string => createHash('sha256').update(JSON.stringify(canonical(request))).digest('hex');

/**
 * Does `work` once for a key. The same key again gives the first outcome, refusals included, and writes nothing; with another body it is refused. Two callers with
 * the same key at once wait for each other. `work` returns an outcome that JSON can carry; one with a `refusal` is rolled back, then remembered.
 */
export async function once<T extends object>(tx: Tx, { scope, key, request }: IdempotentCommand, work: () => Promise<T>): Promise<T | { readonly refusal: IdempotencyMismatch }> {
  const digest = requestDigest(request);
  const claimed: readonly unknown[] = await tx.query(
    `insert into idempotency (scope, key, request_digest) values ($1, $2, $3) on conflict do nothing returning key`,
    [scope, key, digest],
  );
  if (claimed.length === 0) {
    const [stored] = await tx.query<(Stored<T> & { request_digest: string })[]>(`select request_digest, outcome from idempotency where scope = $1 and key = $2`, [scope, key]);
    return stored?.request_digest === digest ? stored.outcome : { refusal: idempotencyMismatch };
  }
  const outcome = await orRollBack(tx, async () => {
    const value = await work();
    return { keep: !('refusal' in value), value };
  });
  await tx.query(`update idempotency set outcome = $3 where scope = $1 and key = $2`, [scope, key, JSON.stringify(outcome)]);
  return outcome;
}
