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

/** One question for all persons of a tick. No answer means that nobody is within reach: what cannot be checked is not shown. */
const askingLoader = ({ viewer, askAccounts, log }: ReachSources): DataLoader<string, boolean> =>
  new DataLoader<string, boolean>(async (personIds) => {
    const organisationIds = organisationsOf(viewer, 'PES_ADVISER');
    const { subject, requestId } = viewer;
    try {
      const answer = await askAccounts<{ internalReach: string[] }>(
        QUESTION,
        { subject, organisationIds, personIds },
        requestId,
      );
      return personIds.map((id) => answer.internalReach.includes(id));
    } catch (error) {
      if (!(error instanceof SubgraphUnavailable)) throw error;
      log.warn({ requestId, err: error }, 'adviser reach unknown');
      return personIds.map(() => false);
    }
  });

/** The reach of one request's viewer. Dies with the request: an assignment may end at any moment. */
export function adviserReach(sources: ReachSources): AdviserReach {
  const { viewer, reading } = sources;
  const isAdviser = viewer.subject !== null && organisationsOf(viewer, 'PES_ADVISER').length > 0;
  const asked = askingLoader(sources);
  const reached = new Set<string>();
  const extendTo = async (personIds: readonly string[]): Promise<void> => {
    if (!isAdviser) return;
    const answers = await Promise.all(personIds.map(async (id) => ((await asked.load(id)) ? [id] : [])));
    const manager = await reading.manager();
    for (const id of answers.flat()) reached.add(id);
    await manager.query(`select set_config('tessera.reach', $1, true)`, [JSON.stringify([...reached])]);
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
