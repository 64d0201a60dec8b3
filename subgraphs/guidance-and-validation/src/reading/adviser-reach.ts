import { SubgraphUnavailable, type CallSubgraph } from '@tessera/kit/server/call-subgraph.ts';
import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import { organisationsOf, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Log } from '@tessera/kit/telemetry/log.ts';
import DataLoader from 'dataloader';

/** Which persons an adviser of an employment service may look at, for the length of one request. For every other viewer: none, and nobody is asked. */
export interface AdviserReach {
  readonly includes: (personId: string) => boolean;
  /** Finds out about these persons, and tells the database's own policies. */
  readonly extendTo: (personIds: readonly string[]) => Promise<void>;
  /** The same for the persons whom these rows are about. */
  readonly extendToSubjectsOf: (rows: 'guidance_case' | 'plan', ids: readonly string[]) => Promise<void>;
}

/** What a request's reach is made from. */
export interface ReachSources {
  readonly viewer: Viewer;
  readonly reading: ReadTransaction;
  readonly askAccounts: CallSubgraph;
  readonly log: Log;
}

const QUESTION = `query AdviserReach($subject: ID!, $organisationIds: [ID!]!, $personIds: [ID!]!) {
  internalReach(input: { subject: $subject, organisationIds: $organisationIds, personIds: $personIds })
}`;

/** Asks accounts. No answer means that nobody is within reach: what cannot be checked is not shown. */
async function ask(
  { viewer, askAccounts, log }: ReachSources,
  personIds: readonly string[],
): Promise<readonly string[]> {
  const { subject, requestId } = viewer;
  const question = { subject, organisationIds: organisationsOf(viewer, 'PES_ADVISER'), personIds };
  try {
    return (await askAccounts<{ readonly internalReach: readonly string[] }>(QUESTION, question, requestId))
      .internalReach;
  } catch (error) {
    if (!(error instanceof SubgraphUnavailable)) throw error;
    log.warn({ requestId, err: error }, 'adviser reach unknown');
    return [];
  }
}

/** The reach of one request's viewer, found out in one question for all persons of a tick. Dies with the request: an assignment may end at any moment. */
export function adviserReach(sources: ReachSources): AdviserReach {
  const { viewer, reading } = sources;
  const isAdviser = viewer.subject !== null && organisationsOf(viewer, 'PES_ADVISER').length > 0;
  const reached = new Set<string>();
  const asked = new DataLoader<string, boolean>(async (personIds) => {
    for (const id of await ask(sources, personIds)) reached.add(id);
    const manager = await reading.manager();
    await manager.query(`select set_config('tessera.reach', $1, true)`, [JSON.stringify([...reached])]);
    return personIds.map((id) => reached.has(id));
  });
  const extendTo = async (personIds: readonly string[]): Promise<void> => {
    if (isAdviser) await Promise.all(personIds.map((id) => asked.load(id)));
  };
  return {
    includes: (personId) => reached.has(personId),
    extendTo,
    extendToSubjectsOf: async (rows, ids) => {
      if (!isAdviser) return;
      const manager = await reading.manager();
      const found = await manager.query<{ person_id: string }[]>(`select person_id from person_of_${rows}($1)`, [ids]);
      await extendTo(found.map(({ person_id }) => person_id));
    },
  };
}
