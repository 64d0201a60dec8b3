import { setTimeout as delay } from 'node:timers/promises';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NoteEntity } from '../../test/note-subgraph/note-database.ts';
import { codesOf, notesUnderTest, type NotesUnderTest } from '../../test/note-subgraph/note-under-test.ts';
import { anonymous } from '../identity/viewer.ts';
import { readTransaction } from './read-transaction.ts';

const POOL = 4;
const ada = holder('01980000-0000-7000-8000-00000000000a');
const bram = holder('01980000-0000-7000-8000-00000000000b');

let notes: NotesUnderTest;
beforeAll(async () => {
  notes = await notesUnderTest({ poolSize: POOL });
  for (const text of ['one', 'two']) await notes.as(ada, `mutation { noteAdd(text: "${text}") { id } }`);
});
afterAll(() => notes.stop());

/** Connections of the subgraph by what they are doing. */
async function connections(): Promise<Readonly<Record<string, number>>> {
  const rows = await notes.asSuperuser<{ state: string; count: number }>(
    `select state, count(*)::int from pg_stat_activity where datname = current_database() and usename = 'accounts' group by state`,
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

async function expectNoneLeftOpen(): Promise<void> {
  await expect.poll(connections, { timeout: 5_000 }).toEqual({ idle: expect.any(Number) });
  expect((await connections())['idle']).toBeLessThanOrEqual(POOL);
}

describe('a request', () => {
  it('reads in one transaction, whatever it asks for', async () => {
    const { data } = await notes.as(ada, '{ a: transaction b: transaction noteCount c: transaction }');
    expect(new Set([data?.['a'], data?.['b'], data?.['c']]).size).toBe(1);
    expect(data?.['noteCount']).toBe(2);
  });

  it('is known to the database, and sees its own rows', async () => {
    expect((await notes.as(ada, '{ viewerSubject noteCount }')).data).toEqual({
      viewerSubject: ada.subject,
      noteCount: 2,
    });
    expect((await notes.as(bram, '{ viewerSubject noteCount }')).data).toEqual({
      viewerSubject: bram.subject,
      noteCount: 0,
    });
    expect((await notes.as(anonymous('r'), '{ viewerSubject noteCount }')).data).toEqual({
      viewerSubject: null,
      noteCount: 0,
    });
  });

  it('cannot write', async () => {
    const before = notes.logLines.length;
    expect(codesOf(await notes.as(ada, '{ writeWhileReading }'))).toEqual(['INTERNAL']);
    expect(notes.logLines[before]).toMatchObject({ err: { code: '25006' } });
    expect((await notes.as(ada, '{ noteCount }')).data).toEqual({ noteCount: 2 });
  });

  it('sees what its own command wrote', async () => {
    const { data } = await notes.as(bram, 'mutation { noteAdd(text: "mine") { id text } }');
    expect(data).toMatchObject({ noteAdd: { text: 'mine' } });
  });

  it('takes no connection when it reads nothing', async () => {
    const reading = readTransaction(notes.db, ada);
    await reading.end();
    await expect(reading.manager()).rejects.toThrow('has ended');
    expect((await notes.as(ada, '{ languages }')).errors).toEqual([]);
  });

  it('loads many references with queries that follow each other', async () => {
    const rows = await notes.asSuperuser<{ id: string }>(`select id from note where owner = $1`, [ada.subject]);
    const refs = rows.map(({ id }) => `{ __typename: "Note", id: "${id}" }`).join(' ');
    const query = `{ _entities(representations: [${refs}]) { ... on Note { text } } noteCount transaction viewerSubject }`;
    const { data, errors } = await notes.as(ada, query);
    expect(errors).toEqual([]);
    expect(data?.['_entities']).toHaveLength(2);
  });
});

describe('a viewer', () => {
  it('does not leave anything of themselves on the connection', async () => {
    await Promise.all(Array.from({ length: 20 }, () => notes.as(ada, '{ viewerSubject }')));
    const { count } = (await notes.db.query<{ count: number }[]>('select count(*)::int from note'))[0] ?? {};
    expect(count).toBe(0);
    const [left] = await notes.db.query<object[]>('select viewer() as viewer, viewer_is_system() as system');
    expect(left).toEqual({ viewer: null, system: false });
  });

  it('never gets the rows of one who asks at the same time', async () => {
    const asked = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? ada : bram));
    const answers = await Promise.all(asked.map((viewer) => notes.as(viewer, '{ viewerSubject }')));
    expect(answers.map(({ data }) => data?.['viewerSubject'])).toEqual(asked.map(({ subject }) => subject));
  });
});

describe('the transaction', () => {
  it('has ended when the answer is there', async () => {
    await notes.as(ada, '{ noteCount }');
    expect(await connections()).toEqual({ idle: expect.any(Number) });
  });

  it('cannot be turned into one that writes', async () => {
    const reading = readTransaction(notes.db, ada);
    const reader = await reading.manager();
    await reader.count(NoteEntity);
    await expect(reader.query('set transaction read write')).rejects.toThrow('read-write mode');
    await reading.end();
  });

  it('answers no one who held on to it', async () => {
    const reading = readTransaction(notes.db, ada);
    const reader = await reading.manager();
    const asked = reader.count(NoteEntity);
    const ended = reading.end();
    expect(await asked).toBe(2); // asked in time
    await ended;
    await expect(reader.count(NoteEntity)).rejects.toThrow('has ended');
    await expect(reading.manager()).rejects.toThrow('has ended');
    await reading.end();
    await expectNoneLeftOpen();
  });

  it('is not opened again by a resolver whose sibling failed', async () => {
    const requests = Array.from({ length: 3 * POOL }, () =>
      notes.as(ada, '{ failing(way: "reading JSON", secret: "x") late(milliseconds: 300) }'),
    );
    expect((await Promise.all(requests)).flatMap(codesOf)).toEqual(requests.map(() => 'INTERNAL'));
    await delay(500);
    await expectNoneLeftOpen();
    expect((await notes.as(ada, '{ noteCount }')).data).toEqual({ noteCount: 2 });
  });
});

describe('the pool', () => {
  const queries = [
    '{ noteCount transaction }',
    '{ failing(way: "in SQL", secret: "x") noteCount }',
    '{ failing(way: "in a cast", secret: "x") }',
    '{ failing(way: "with an error", secret: "x") noteCount }',
    '{ writeWhileReading noteCount }',
    '{ audited }',
    '{ nothing }',
    'mutation { noteAdd(text: "again") { text } }',
  ];

  it('is whole after two hundred requests that succeed, fail, or are given up', async () => {
    const carol = holder('01980000-0000-7000-8000-00000000000c');
    for (let round = 0; round < 10; round++) {
      await Promise.all([
        ...queries.map((query) => notes.as(carol, query)),
        ...queries.map((query) => notes.as(carol, query)),
        ...Array.from({ length: 4 }, () =>
          notes
            .as(carol, '{ slow(milliseconds: 50) noteCount }', { signal: AbortSignal.timeout(20) })
            .catch(() => undefined),
        ),
      ]);
    }
    await expectNoneLeftOpen();
    expect((await notes.as(ada, '{ noteCount }')).data).toEqual({ noteCount: 2 });
  });

  it('survives that the database ends a connection in the middle of a request', async () => {
    const answer = notes.as(ada, '{ slow(milliseconds: 3000) noteCount }');
    await expect.poll(connections).toHaveProperty('active');
    await notes.asSuperuser(
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'accounts'`,
    );
    expect(new Set(codesOf(await answer))).toEqual(new Set(['UNAVAILABLE']));
    await Promise.all(
      Array.from({ length: 2 * POOL }, async () =>
        expect((await notes.as(ada, '{ noteCount }')).data).toEqual({ noteCount: 2 }),
      ),
    );
    await expectNoneLeftOpen();
  });

  it('refuses within seconds rather than queue without end when all connections are taken', async () => {
    const taken = await Promise.all(
      Array.from({ length: POOL }, async () => {
        const reading = readTransaction(notes.db, ada);
        await reading.manager();
        return reading;
      }),
    );
    const started = performance.now();
    const [read, written] = await Promise.all([
      notes.as(ada, '{ noteCount }'),
      notes.as(ada, 'mutation { noteAdd(text: "too many") { id } }'),
    ]);
    expect([codesOf(read), codesOf(written)]).toEqual([['TOO_BUSY'], ['TOO_BUSY']]);
    expect(performance.now() - started).toBeLessThan(6_000);
    await Promise.all(taken.map((reading) => reading.end()));
    expect((await notes.as(ada, '{ noteCount }')).data).toEqual({ noteCount: 2 });
  });
});
