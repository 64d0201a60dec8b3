import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { idempotencyMismatch, invalidInput, type IdempotencyMismatch, type InvalidInput } from '../outcome/refusal.ts';
import type { Tx } from './transaction.ts';
import { orRollBack } from './transaction.ts';

/** A command's name for itself: unique among what one caller sends in one scope. */
export interface IdempotentCommand {
  readonly scope: string; // "<operation>:<caller>"
  readonly key: string;
  readonly request: unknown; // what must be the same when the key comes again
}

/** Why a command is not even looked at: its key names another command, or is none. */
export type KeyRefused = { readonly refusal: IdempotencyMismatch | InvalidInput };

const KEY = /^[^\p{Cc}]{1,200}$/u;

const malformedKey: KeyRefused = {
  refusal: invalidInput(
    'An idempotency key has 1 to 200 characters, none of them a control character.',
    'input',
    'idempotencyKey',
  ),
};

const canonical = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return `${value}n`;
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, entry]) => [key, canonical(entry)]),
  );
};

/** Digest of a request, the same for the same content whatever the order of its fields. */
export const requestDigest = (request: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(request)))
    .digest('hex');

interface StoredRow<T> {
  readonly request_digest: string;
  readonly outcome: T;
}

const find = async <T>(reader: EntityManager, { scope, key }: IdempotentCommand): Promise<StoredRow<T> | undefined> => {
  const [row] = await reader.query<StoredRow<T>[]>(
    `select request_digest, outcome from idempotency where scope = $1 and key = $2`,
    [scope, key],
  );
  return row;
};

const answerOf = <T>(row: StoredRow<T> | undefined, digest: string): T | KeyRefused =>
  row?.request_digest === digest ? row.outcome : { refusal: idempotencyMismatch };

/** The outcome the command had when it was sent before, or null when its key is new: asked before work that a repetition can spare. */
export async function recall<T extends object>(
  reader: EntityManager,
  command: IdempotentCommand,
): Promise<T | KeyRefused | null> {
  if (!KEY.test(command.key)) return malformedKey;
  const row = await find<T>(reader, command);
  return row === undefined ? null : answerOf(row, requestDigest(command.request));
}

/**
 * Does `work` once for a key. The same key again gives the first outcome, refusals included, and writes nothing; with another body it is refused, and so is a key that is none. Two callers with
 * the same key at once wait for each other. `work` returns an outcome that JSON can carry; one with a `refusal` is rolled back, then remembered.
 */
export async function once<T extends object>(
  tx: Tx,
  command: IdempotentCommand,
  work: () => Promise<T>,
): Promise<T | KeyRefused> {
  const { scope, key, request } = command;
  if (!KEY.test(key)) return malformedKey;
  const digest = requestDigest(request);
  const claimed: readonly unknown[] = await tx.query(
    `insert into idempotency (scope, key, request_digest) values ($1, $2, $3) on conflict do nothing returning key`,
    [scope, key, digest],
  );
  if (claimed.length === 0) return answerOf(await find<T>(tx, command), digest);
  const outcome = await orRollBack(tx, async () => {
    const value = await work();
    return { keep: !('refusal' in value), value };
  });
  await tx.query(`update idempotency set outcome = $3 where scope = $1 and key = $2`, [
    scope,
    key,
    JSON.stringify(outcome),
  ]);
  return outcome;
}
