import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoSignIns } from '@tessera/kit/demo/country.ts';
import { freshValues, knownFrom, type Known } from '@tessera/explorer/src/operations/known.ts';
import type { JsonObject } from '@tessera/explorer/src/graph/json.ts';
import { ownValues } from '@tessera/explorer/src/operations/own-values.ts';
import { inTabOrder, rolesOf } from '@tessera/explorer/src/operations/roles-of.ts';
import { fillIn, wantedBy } from '@tessera/explorer/src/operations/variables.ts';
import type { TestSystem } from '@tessera/stack/testing/start-system.ts';
import { ask, type GraphAnswer } from '../story/client.ts';

const OPERATIONS = join(import.meta.dirname, '../../../explorer/operations');

/** What came of running every tab of the explorer once. */
export interface Asked {
  readonly answered: number;
  readonly waiting: readonly string[]; // lacked a value that nothing before them gave, or were refused, with the code
  readonly failed: readonly string[]; // with the top-level errors, which no tab should have
}

interface Tab {
  readonly id: string;
  readonly query: string;
  readonly role: string | null; // null: anybody
}

const operations = globSync('*/*.graphql', { cwd: OPERATIONS }).map((file) => {
  const query = readFileSync(join(OPERATIONS, file), 'utf8');
  return { id: file.replace('.graphql', ''), query, roles: rolesOf(file, query) };
});

/** The tabs of a role, as the explorer orders them. */
const tabsOf = (role: string | null): readonly Tab[] =>
  operations
    .filter(({ roles }) => roles.includes(role?.toLowerCase().replaceAll('_', '-') ?? 'public'))
    .toSorted((one, other) => inTabOrder(one.id, other.id))
    .map(({ id, query }) => ({ id, query, role }));

const signedIn = (role: string | null) => {
  const person = demoSignIns.find((signIn) => signIn.role === role);
  const organisation = person?.organisationId == null ? null : { id: person.organisationId };
  return person === undefined ? null : { role: person.role, organisation };
};

const refusalIn = ({ data }: GraphAnswer<JsonObject>): string | undefined =>
  Object.values(data)
    .flatMap((payload) => (payload as { errors?: { code: string }[] } | null)?.errors ?? [])
    .map(({ code }) => code)[0];

/** Runs every tab of the explorer, as a person would who goes through the tabs of one role after the other: anybody's, the holder's, then those of staff. */
export async function askEverything(system: TestSystem): Promise<Asked> {
  let known: Known = {};
  const asked = { answered: 0, waiting: [] as string[], failed: [] as string[] };
  for (const { id, query, role } of [null, ...new Set(demoSignIns.map((one) => one.role))].flatMap(tabsOf)) {
    const values = { ...known, ...ownValues(signedIn(role)), ...freshValues(crypto.randomUUID()) };
    const variables = fillIn(wantedBy(query), {}, values);
    const name = `${role ?? 'anybody'} ${id}`;
    if (Object.values(variables).includes(null)) {
      asked.waiting.push(name);
      continue;
    }
    const token = role === null ? null : await system.tokenFor(role);
    const answer = await ask<JsonObject>(system, token, query, variables);
    const refusal = answer.errors === undefined ? refusalIn(answer) : undefined;
    if (answer.errors !== undefined) asked.failed.push(`${name}: ${JSON.stringify(answer.errors)}`);
    else if (refusal !== undefined) asked.waiting.push(`${name}: ${refusal}`);
    else asked.answered += 1;
    known = { ...known, ...knownFrom(answer.data) };
  }
  return asked;
}
