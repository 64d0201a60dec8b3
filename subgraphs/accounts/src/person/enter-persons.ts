import type { Tx } from '@tessera/kit/database/transaction.ts';
import { openAccounts } from '../account/open-account.ts';
import { decideCoverage } from '../state-of-coverage/decide-coverage.ts';
import type { CoverageOutcome } from '../policy/policy-content.ts';
import { changeIdentities } from './change-identities.ts';
import type { Person } from './person.entity.ts';
import { registerPersons, type RegisterPerson } from './register-person.ts';
import type { Identity } from './sealed-identity.ts';
import { tellFacts, type ToldFact } from './tell-facts.ts';

/** What a register tells of one person, known or not. */
export interface ToldPerson {
  readonly personId: string;
  readonly region: string | null; // NUTS code; null: not told
  readonly identity: Identity | null; // null: not told
  readonly since: string; // first day on which the facts hold
  readonly facts: readonly Pick<ToldFact, 'fact' | 'value'>[];
}

/** What came of one person that was told of. */
export type Entry =
  | {
      readonly result: 'ENTERED' | 'CHANGED' | 'UNCHANGED';
      readonly changed: readonly string[]; // names of facts, REGION, IDENTITY
      readonly coveredBy: CoverageOutcome['coveredBy'];
      readonly accountOpened: boolean;
    }
  | { readonly result: 'REFUSED'; readonly problem: string };

const refused = (problem: string): Entry => ({ result: 'REFUSED', problem });

const idsOf = (persons: readonly ToldPerson[]): readonly string[] => persons.map(({ personId }) => personId);

/** Who is not known is entered with all that is told of them; nobody where that is too little. */
const registrationsOf = (told: readonly ToldPerson[]): readonly RegisterPerson[] =>
  told.flatMap(({ personId: id, region, identity }) =>
    region === null || identity === null ? [] : [{ id, region, identity }],
  );

/** The persons that are known, locked: whoever tells of them at the same time waits. */
async function lockKnown(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Person['state']>> {
  const known = await tx.query<Pick<Person, 'id' | 'state'>[]>(
    `select id, state from person where id = any($1::uuid[]) order by id for no key update`,
    [ids],
  );
  return new Map(known.map(({ id, state }) => [id, state]));
}

async function changeRegions(tx: Tx, told: readonly ToldPerson[]): Promise<ReadonlySet<string>> {
  const moved = told.filter(({ region }) => region !== null);
  const [changed] = await tx.query<[{ id: string }[], number]>(
    `update person p set region = t.region from unnest($1::uuid[], $2::text[]) as t (id, region) where p.id = t.id and p.region <> t.region returning p.id`,
    [idsOf(moved), moved.map(({ region }) => region)],
  );
  return new Set(changed.map(({ id }) => id));
}

/** Changes what is known, and returns whose what was changed. */
async function change(
  tx: Tx,
  dataKey: Buffer,
  source: string,
  told: readonly ToldPerson[],
): Promise<(personId: string) => readonly string[]> {
  const moved = await changeRegions(tx, told);
  const renamed = await changeIdentities(tx, dataKey, told);
  const facts = told.flatMap(({ personId, since, facts: of }) =>
    of.map((fact) => ({ personId, since, source, ...fact })),
  );
  const news = Map.groupBy(await tellFacts(tx, facts), ({ personId }) => personId);
  return (personId) => [
    ...(news.get(personId) ?? []).map(({ fact }) => fact),
    ...(moved.has(personId) ? ['REGION'] : []),
    ...(renamed.has(personId) ? ['IDENTITY'] : []),
  ];
}

/**
 * Enters persons and changes what is known of them as a register tells it, all in one go and each person at most once: facts from their day on, region and identity.
 * Then decides whose scheme covers them, and opens an account for those covered here who never had one. Told again, nothing changes; and no change ever touches an
 * account that is there.
 */
export async function enterPersons(
  tx: Tx,
  dataKey: Buffer,
  source: string,
  persons: readonly ToldPerson[],
): Promise<readonly Entry[]> {
  const sorted = persons.toSorted((one, other) => (one.personId < other.personId ? -1 : 1)); // everybody locks in one order
  const entered = await registerPersons(tx, dataKey, registrationsOf(sorted));
  const known = await lockKnown(tx, idsOf(sorted));
  const told = sorted.filter(({ personId }) => known.get(personId) === 'ACTIVE');
  const changedOf = await change(tx, dataKey, source, told);
  const coverage = await decideCoverage(tx, idsOf(told));
  const covered = idsOf(told).filter((personId) => coverage.get(personId)?.coveredBy === 'THIS_STATE');
  const opened = await openAccounts(tx, covered);
  return persons.map(({ personId }): Entry => {
    const state = known.get(personId);
    const decision = coverage.get(personId);
    if (state === undefined) return refused('Who is not known needs a region, names and a day of birth.');
    if (decision === undefined) return refused(`The person is ${state.toLowerCase()}.`);
    const changed = changedOf(personId);
    const ofKnown = changed.length === 0 ? 'UNCHANGED' : 'CHANGED';
    return {
      result: entered.has(personId) ? 'ENTERED' : ofKnown,
      changed,
      coveredBy: decision.coveredBy,
      accountOpened: opened.has(personId),
    };
  });
}
