import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { QueryFailedError, type DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NoteEntity, noteDatabase, type NoteDatabase } from '../../test/note-subgraph/note-database.ts';
import { sqlState } from './sql-state.ts';
import { inTransaction, orRollBack, type Tx } from './transaction.ts';

const owner = '01980000-0000-7000-8000-00000000000a';
const [left, right] = ['01980000-0000-7000-8000-000000000001', '01980000-0000-7000-8000-000000000002'];

let notes: NoteDatabase;
let db: DataSource;
beforeAll(async () => {
  notes = await noteDatabase();
  ({ db } = notes);
});
beforeEach(async () => {
  await notes.asSuperuser('delete from note');
});
afterAll(() => notes.stop());

const write = (tx: Tx, text: string, id: string = randomUUID()) => tx.insert(NoteEntity, { id, owner, text });
const texts = async (): Promise<readonly string[]> =>
  (await notes.asSuperuser<{ text: string }>('select text from note order by text')).map(({ text }) => text);
const append = (tx: Tx, id: string, text: string) =>
  tx.query('update note set text = text || $2 where id = $1', [id, text]);
const openTransactions = async (): Promise<number> =>
  (await notes.asSuperuser(`select from pg_stat_activity where datname = current_database() and state like 'idle in%'`))
    .length;
const raise = (tx: Tx, state: string) =>
  tx.query(`do $$ begin raise exception 'as told' using errcode = '${state}'; end $$`);

describe('a transaction', () => {
  it('keeps what was written when its work resolves, and gives its answer', async () => {
    expect(await inTransaction(db, async (tx) => (await write(tx, 'kept')).identifiers.length)).toBe(1);
    expect(await texts()).toEqual(['kept']);
  });

  it('takes back all of it when its work throws, and throws the same', async () => {
    const failure = new Error('no');
    const failing = inTransaction(db, async (tx) => {
      await write(tx, 'lost');
      throw failure;
    });
    await expect(failing).rejects.toBe(failure);
    expect(await texts()).toEqual([]);
    expect(await openTransactions()).toBe(0);
  });

  it('sees every row, as the system, and says so to nobody afterwards', async () => {
    await inTransaction(db, (tx) => write(tx, 'kept'));
    expect(await inTransaction(db, (tx) => tx.count(NoteEntity))).toBe(1);
    expect(await db.manager.count(NoteEntity)).toBe(0);
  });

  it('takes back what a constraint refuses', async () => {
    const twice = inTransaction(db, async (tx) => {
      await write(tx, 'first', left);
      await write(tx, 'second', left);
    });
    expect(sqlState(await twice.catch((error: unknown) => error))).toBe('23505');
    expect(await texts()).toEqual([]);
  });
});

describe('when another transaction is in the way', () => {
  it('two that lock each other out both come through', async () => {
    await inTransaction(db, async (tx) => {
      await write(tx, 'left', left);
      await write(tx, 'right', right);
    });
    let attempts = 0;
    let arrived = 0;
    const inOrder = (first: string, second: string, mark: string) =>
      inTransaction(db, async (tx) => {
        attempts += 1;
        await append(tx, first, mark);
        arrived += 1;
        while (arrived < 2) await delay(5);
        await append(tx, second, mark);
      });

    await Promise.all([inOrder(left, right, '+'), inOrder(right, left, '-')]);

    expect(attempts).toBe(3); // one of them twice
    expect(await texts()).toEqual([
      expect.stringMatching(/^left(\+-|-\+)$/),
      expect.stringMatching(/^right(\+-|-\+)$/),
    ]);
  });

  it.each(['40001', '40P01', '55P03'])(
    'the work begins anew after %s, with nothing left of the first attempt',
    async (state) => {
      let attempts = 0;
      await inTransaction(db, async (tx) => {
        attempts += 1;
        await write(tx, `attempt ${attempts}`);
        if (attempts < 3) await raise(tx, state);
      });
      expect(await texts()).toEqual(['attempt 3']);
    },
  );

  it('the work gives up after three attempts', async () => {
    let attempts = 0;
    const failing = inTransaction(db, async (tx) => {
      attempts += 1;
      await raise(tx, '40001');
    });
    await expect(failing).rejects.toMatchObject({ extensions: { code: 'TOO_BUSY' }, cause: { code: '40001' } });
    expect(attempts).toBe(3);
    expect(await openTransactions()).toBe(0);
  });

  it.each(['23505', 'P0001', '57014'])(
    'the work is not tried again after %s, which would end the same',
    async (state) => {
      let attempts = 0;
      const failing = inTransaction(db, async (tx) => {
        attempts += 1;
        await raise(tx, state);
      });
      await expect(failing).rejects.toThrow('as told');
      expect(attempts).toBe(1);
    },
  );
});

const endConnections = (): Promise<unknown> =>
  notes.asSuperuser(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'accounts'`,
  );

/** Lets a transaction's COMMIT go through, or not, and loses the answer either way. */
const losingCommit = (tx: Tx, arrives: boolean): void => {
  const runner = tx.queryRunner;
  if (!runner) throw new Error('no transaction');
  const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
  runner.query = (async (sql: string, ...rest: unknown[]) => {
    if (sql !== 'COMMIT') return query(sql, ...rest);
    if (arrives) await query(sql);
    else await query('ROLLBACK');
    throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
  }) as typeof runner.query;
};

describe('when the connection is lost', () => {
  it('before COMMIT was sent, the work begins anew on another one, with nothing left of the first attempt', async () => {
    let attempts = 0;
    await inTransaction(db, async (tx) => {
      attempts += 1;
      await write(tx, `attempt ${attempts}`);
      if (attempts > 1) return;
      await endConnections();
      await write(tx, 'lost');
    });
    expect(attempts).toBe(2);
    expect(await texts()).toEqual(['attempt 2']);
  });

  it.each([
    ['arrived', true, ['once']],
    ['did not arrive', false, []],
  ])('with a COMMIT that %s, it is not tried again: whoever has the key does that', async (_what, arrives, kept) => {
    let attempts = 0;
    const lost = inTransaction(db, async (tx) => {
      attempts += 1;
      await write(tx, 'once');
      losingCommit(tx, arrives);
    });
    await expect(lost).rejects.toMatchObject({ name: 'Unavailable', extensions: { code: 'UNAVAILABLE' } });
    expect(attempts).toBe(1);
    expect(await texts()).toEqual(kept);
    expect(await openTransactions()).toBe(0);
  });

  it('again and again, it is said to be unavailable', async () => {
    let attempts = 0;
    const failing = inTransaction(db, async (tx) => {
      attempts += 1;
      await endConnections();
      await write(tx, 'never');
    });
    await expect(failing).rejects.toMatchObject({ extensions: { code: 'UNAVAILABLE' } });
    expect(attempts).toBe(3);
    expect(await texts()).toEqual([]);
  });
});

describe('work that can be taken back', () => {
  it('leaves what was written before it, and lets the transaction go on', async () => {
    await inTransaction(db, async (tx) => {
      await write(tx, 'before');
      const answer = await orRollBack(tx, async () => {
        await write(tx, 'refused');
        return { keep: false, value: 'no' };
      });
      await write(tx, `after ${answer}`);
    });
    expect(await texts()).toEqual(['after no', 'before']);
  });

  it.each([
    [true, true, ['inner', 'outer']],
    [true, false, ['outer']],
    [false, true, []],
    [false, false, []],
  ])('may hold more of its kind: outer kept %s, inner kept %s', async (keepOuter, keepInner, kept) => {
    await inTransaction(db, (tx) =>
      orRollBack(tx, async () => {
        await write(tx, 'outer');
        await orRollBack(tx, async () => {
          await write(tx, 'inner');
          return { keep: keepInner, value: null };
        });
        return { keep: keepOuter, value: null };
      }),
    );
    expect(await texts()).toEqual(kept);
  });

  it('takes the whole transaction with it when it throws', async () => {
    const failing = inTransaction(db, async (tx) => {
      await write(tx, 'before');
      await orRollBack(tx, () => Promise.reject(new Error('no')));
    });
    await expect(failing).rejects.toThrow('no');
    expect(await texts()).toEqual([]);
  });
});

describe('the SQLSTATE', () => {
  it.each<readonly [string, unknown, string | null]>([
    ['of a database error', Object.assign(new Error('x'), { code: '40001' }), '40001'],
    [
      'behind one of TypeORM',
      new QueryFailedError('select', [], Object.assign(new Error('x'), { code: '23505' })),
      '23505',
    ],
    ['of an error of our own', new Error('x'), null],
    ['of a broken connection', Object.assign(new Error('x'), { code: 'EPIPE' }), null],
    ['of a refused connection', Object.assign(new Error('x'), { code: 'ECONNREFUSED' }), null],
    ['of a number', 40001, null],
    ['of nothing', null, null],
  ])('%s', (_what, error, state) => {
    expect(sqlState(error)).toBe(state);
  });
});
