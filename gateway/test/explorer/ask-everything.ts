import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoSignIns } from '@tessera/kit/demo/country.ts';
import { knownFrom, type Known } from '@tessera/explorer/src/operations/known.ts';
import type { JsonObject } from '@tessera/explorer/src/graph/json.ts';
import { fillIn, wantedBy } from '@tessera/explorer/src/operations/variables.ts';
import type { TestSystem } from '@tessera/stack/testing/start-system.ts';
import { ask } from '../story/client.ts';

const OPERATIONS = join(import.meta.dirname, '../../../explorer/operations');

// Anybody's come first: what the registry says is where the others begin.
const inOrder = (one: string, other: string): number =>
  Number(other.startsWith('public/')) - Number(one.startsWith('public/')) || (one < other ? -1 : 1);

const roleOf = (file: string): string | null =>
  file.startsWith('public/') ? null : (file.split('/')[0] ?? '').toUpperCase().replaceAll('-', '_');

/** Asks every question of the explorer as the demo person of its role, each with what the ones before gave; one that still lacks a value is left out. */
export async function askEverything(
  system: TestSystem,
): Promise<{ readonly answers: number; readonly unanswered: readonly string[] }> {
  let known: Known = {};
  let answers = 0;
  const unanswered: string[] = [];
  for (const file of globSync('*/*.graphql', { cwd: OPERATIONS }).toSorted(inOrder)) {
    const query = readFileSync(join(OPERATIONS, file), 'utf8');
    if (!/^query /m.test(query)) continue;
    const role = roleOf(file);
    const organisationId = demoSignIns.find((signIn) => signIn.role === role)?.organisationId ?? null;
    const variables = fillIn(wantedBy(query), {}, { ...known, organisationId });
    if (Object.values(variables).includes(null)) continue;
    const token = role === null ? null : await system.tokenFor(role);
    const { data, errors } = await ask<JsonObject>(system, token, query, variables);
    known = { ...knownFrom(data), ...known };
    answers += 1;
    if (errors !== undefined) unanswered.push(`${file}: ${JSON.stringify(errors)}`);
  }
  return { answers, unanswered };
}
