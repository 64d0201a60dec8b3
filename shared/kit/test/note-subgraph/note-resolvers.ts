import { setTimeout as delay } from 'node:timers/promises';
import type DataLoader from 'dataloader';
import { In, type DataSource, type EntityManager } from 'typeorm';
import { inTransaction } from '../../src/database/transaction.ts';
import { loaderOf } from '../../src/graphql/loader.ts';
import type { RequestContext } from '../../src/server/subgraph.ts';
import { NoteEntity, type Note } from './note-database.ts';

/** What the resolvers of notes find in their context. */
export interface NoteContext extends RequestContext {
  readonly db: DataSource;
  readonly noteById: DataLoader<string, Note | null>;
}

/** Completes a request's context. */
export const noteContextOf =
  (db: DataSource) =>
  (request: RequestContext): NoteContext => ({
    ...request,
    db,
    noteById: loaderOf(
      async (ids: readonly string[]) => (await request.reading.manager()).findBy(NoteEntity, { id: In([...ids]) }),
      ({ id }) => id,
    ),
  });

const one = async <T>(reader: EntityManager, sql: string, ...parameters: readonly unknown[]): Promise<T> => {
  const rows: { readonly answer: T }[] = await reader.query(`select ${sql} as answer`, [...parameters]);
  return rows[0]!.answer;
};
const count = (reader: EntityManager): Promise<number> => one(reader, '(select count(*)::int from note)');

const failures: Readonly<Record<string, (secret: string, reader: EntityManager) => unknown>> = {
  'with an error': (secret) => {
    throw new Error('broken', { cause: new SyntaxError(`unexpected ${secret}`) });
  },
  'with a string': (secret) => {
    throw secret as unknown as Error;
  },
  'reading JSON': (secret) => JSON.parse(secret),
  'with what it answers': (secret) => ({ secret }),
  'in a cast': (secret, reader) => one(reader, '$1::text::uuid', secret),
  'in SQL': (_secret, reader) => one(reader, 'nothing of this name'),
};

type Arguments = Readonly<Record<'text' | 'way' | 'secret', string>> & { readonly milliseconds: number };
type RootResolvers = Readonly<Record<string, (root: unknown, args: Arguments, context: NoteContext) => unknown>>;

const queries: RootResolvers = {
  noteCount: async (_root, _args, { reading }) => count(await reading.manager()),
  internalNoteCount: async (_root, _args, { reading }) => count(await reading.manager()),
  viewerSubject: async (_root, _args, { reading }) => one(await reading.manager(), 'viewer_subject()'),
  transaction: async (_root, _args, { reading }) =>
    one(await reading.manager(), `pg_backend_pid() || ' ' || transaction_timestamp()`),
  languages: (_root, _args, { languages }) => languages,
  writeWhileReading: async (_root, _args, { reading, viewer }) =>
    (await reading.manager()).insert(NoteEntity, { owner: viewer.subject ?? '', text: 'written while reading' }),
  slow: async (_root, { milliseconds }, { reading }) => {
    await one(await reading.manager(), 'pg_sleep($1::float / 1000)', milliseconds);
    return true;
  },
  late: async (_root, { milliseconds }, { reading }) => {
    await delay(milliseconds);
    return count(await reading.manager());
  },
  failing: async (_root, { way, secret }, { reading }) => failures[way]?.(secret, await reading.manager()),
  audited: () => true,
  committed: () => true,
};

const mutations: RootResolvers = {
  noteAdd: async (_root, { text }, { db, viewer, noteById }) => {
    const note = await inTransaction(db, (tx) =>
      tx.save(NoteEntity, { id: crypto.randomUUID(), owner: viewer.subject ?? '', text }),
    );
    return noteById.load(note.id);
  },
};

/** Resolvers that read, write, wait and fail. */
export const noteResolvers = {
  Query: queries,
  Mutation: mutations,
  Note: {
    __resolveReference: ({ id }: Note, { noteById }: NoteContext) => noteById.load(id),
  },
};
