import type { TestSystem } from '@tessera/stack/testing/start-system.ts';
import { ask, dayFromNow } from '../story/client.ts';
import type { Block } from './guide.ts';

/** An operation of a guide, as its first lines say. */
export interface Operation {
  readonly name: string;
  readonly role: string | null; // null: anybody
  readonly acr: 'low' | 'substantial';
  readonly variables: string; // JSON with placeholders
  readonly answers: string | null; // the code to expect; null for success
  readonly document: string;
}

const DAY = 86_400_000;
const NINETY_DAYS = 90 * DAY;

/** Reads the convention that the guide for front ends explains. */
export function operationOf({ page, text }: Block): Operation {
  const who = /^# as (\w+)(?:, signed in at (low|substantial))?$/m.exec(text);
  if (who === null) throw new Error(`an operation in ${page} does not say who signs in:\n${text}`);
  return {
    name: /^(?:query|mutation) (\w+)/m.exec(text)?.[1] ?? 'nameless',
    role: who[1] === 'anybody' ? null : (who[1] ?? ''),
    acr: who[2] === 'low' ? 'low' : 'substantial',
    variables: /^# variables (.+)$/m.exec(text)?.[1] ?? '{}',
    answers: /^# answers (\S+)$/m.exec(text)?.[1] ?? null,
    document: text,
  };
}

function valuesAt(value: unknown, path: readonly string[], end: readonly string[]): readonly unknown[] {
  if (path.length >= end.length && path.slice(-end.length).join('.') === end.join('.')) return [value];
  if (Array.isArray(value)) return value.flatMap((entry) => valuesAt(entry, path, end));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => valuesAt(entry, [...path, key], end));
}

/** What the answers so far have under a path's end, such as `order.id`: of the last answer that has it, the first. */
export function recalled(answers: readonly unknown[], end: string): unknown {
  const found = answers
    .toReversed()
    .flatMap((answer) => valuesAt(answer, [], end.split('.')))
    .find((value) => value !== null);
  if (found === undefined) throw new Error(`no answer so far has ${end}`);
  return found;
}

/** The `id` of the first thing that has a value at a path, such as `node.id with offer.state OPEN`. */
function idWith(answers: readonly unknown[], thing: string, path: string, wanted: string): unknown {
  const found = answers
    .toReversed()
    .flatMap((answer) => valuesAt(answer, [], thing.split('.')))
    .find((value) => String(valuesAt(value, [], path.split('.'))[0]) === wanted);
  if (found === undefined) throw new Error(`no answer so far has a ${thing} with ${path} ${wanted}`);
  return (found as { id: unknown }).id;
}

const dayAfter = (today: string, days: number): string =>
  new Date(Date.parse(today) + days * DAY).toISOString().slice(0, 10);

function placeholder(name: string, answers: readonly unknown[], today: string): unknown {
  if (name === 'in 90 days') return new Date(Date.now() + NINETY_DAYS).toISOString();
  if (name === 'today') return today;
  const days = /^day in (\d+) days$/.exec(name)?.[1];
  if (days !== undefined) return dayAfter(today, Number(days));
  const [, thing, path, wanted] = /^(\S+)\.id with (\S+) (\S+)$/.exec(name) ?? [];
  if (thing !== undefined) return idWith(answers, thing, path ?? '', wanted ?? '');
  const link = /^last part of (.+)$/.exec(name)?.[1];
  return link === undefined ? recalled(answers, name) : String(recalled(answers, link)).split('/').at(-1);
}

/** The codes an answer has: of its top-level errors, and of the refusals in its payloads. */
function codesOf({ data, errors = [] }: Awaited<ReturnType<typeof ask<Record<string, unknown> | null>>>): unknown[] {
  const refusals = Object.values(data ?? {}).flatMap((payload) =>
    typeof payload === 'object' && payload !== null && 'errors' in payload
      ? (payload.errors as { code: string }[])
      : [],
  );
  return [...errors.map(({ extensions }) => extensions['code']), ...refusals.map(({ code }) => code)];
}

/** Sends an operation and keeps its answer in `answers`. Gives what came of it: `null`, `data`, or the codes. */
export async function send(system: TestSystem, operation: Operation, answers: unknown[]): Promise<string> {
  const { role, acr, document } = operation;
  const token = role === null ? null : await system.tokenFor(role, { acr });
  const today = operation.variables.includes('<') ? await dayFromNow(system) : '';
  const variables = JSON.parse(operation.variables, (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    const name = /^<([^<>]+)>$/.exec(value)?.[1];
    if (name !== undefined) return placeholder(name, answers, today);
    return value.replaceAll(/<([^<>]+)>/g, (_all, within: string) => String(placeholder(within, answers, today)));
  }) as object;
  const answer = await ask<Record<string, unknown> | null>(system, token, document, variables);
  const codes = codesOf(answer);
  if (codes.length > 0) return codes.join(', ');
  answers.push(answer.data);
  return Object.values(answer.data ?? {}).every((value) => value === null) ? 'null' : 'data';
}
