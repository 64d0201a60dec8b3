import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NoteEntity, noteDatabase, type NoteDatabase } from '../../test/note-subgraph/note-database.ts';
import { refuse, type Refusal } from '../outcome/refusal.ts';
import { once, recall, requestDigest, type IdempotentCommand } from './idempotency.ts';
import { inTransaction, type Tx } from './transaction.ts';

const owner = '01980000-0000-7000-8000-00000000000a';
const command: IdempotentCommand = { scope: `noteAdd:${owner}`, key: 'spring', request: { text: 'one' } };

let notes: NoteDatabase;
let db: DataSource;
beforeAll(async () => {
  notes = await noteDatabase();
  ({ db } = notes);
});
beforeEach(async () => {
  await notes.asSuperuser('delete from note');
  await notes.asSuperuser('delete from idempotency');
});
afterAll(() => notes.stop());

type Outcome = { readonly id: string } | { readonly refusal: Refusal };

async function addNote(tx: Tx, text: string): Promise<Outcome> {
  const id = randomUUID();
  await tx.insert(NoteEntity, { id, owner, text });
  return text === '' ? { refusal: refuse('EmptyNote', 'A note says something.') } : { id };
}

const send = (sent: Partial<IdempotentCommand> = {}, work: (tx: Tx) => Promise<Outcome> = (tx) => addNote(tx, 'one')) =>
  inTransaction(db, (tx) => once<Outcome>(tx, { ...command, ...sent }, () => work(tx)));
const count = async (): Promise<number> => (await notes.asSuperuser('select from note')).length;
const mismatch = { refusal: { code: 'IDEMPOTENCY_MISMATCH' } };

describe('a command', () => {
  it('sent again is done once and answered the same', async () => {
    const first = await send();
    expect(await send()).toEqual(first);
    expect(await count()).toBe(1);
  });

  it('sent again with the fields of its body in another order is the same', async () => {
    const first = await send({ request: { a: 1, b: { c: [2n], d: null } } });
    expect(await send({ request: { b: { d: null, c: [2n] }, a: 1 } })).toEqual(first);
  });

  it('with another body is refused, and does nothing', async () => {
    const first = await send();
    expect(await send({ request: { text: 'other' } })).toMatchObject(mismatch);
    expect(await send()).toEqual(first);
    expect(await count()).toBe(1);
  });

  it('of another caller, or of another kind, is another command', async () => {
    const answers = [await send(), await send({ scope: 'noteAdd:somebody' }), await send({ key: 'summer' })];
    expect(new Set(answers.map((answer) => 'id' in answer && answer.id)).size).toBe(3);
    expect(await count()).toBe(3);
  });

  it('that was refused stays refused, leaves nothing, and still minds its body', async () => {
    const refused = await send({}, (tx) => addNote(tx, ''));
    expect(refused).toMatchObject({ refusal: { code: 'EMPTY_NOTE' } });
    expect(await count()).toBe(0);
    expect(await send()).toEqual(refused);
    expect(await send({ request: { text: 'other' } })).toMatchObject(mismatch);
    expect(await count()).toBe(0);
  });

  it('that failed can be sent again', async () => {
    const failing = send({}, async (tx) => {
      await addNote(tx, 'lost');
      throw new Error('crash');
    });
    await expect(failing).rejects.toThrow('crash');
    expect(await send()).toHaveProperty('id');
    expect(await count()).toBe(1);
  });

  it('whose answer JSON cannot carry is taken back', async () => {
    const failing = inTransaction(db, (tx) =>
      once<object>(tx, command, async () => {
        await addNote(tx, 'lost');
        return { amount: 5n };
      }),
    );
    await expect(failing).rejects.toThrow('BigInt');
    expect(await count()).toBe(0);
  });

  it('has a key of 1 to 200 characters, and is refused with any other', async () => {
    for (const key of ['x', '🗝'.repeat(200)]) expect(await send({ key })).toHaveProperty('id');
    const refused = { refusal: { __typename: 'InvalidInput', path: ['input', 'idempotencyKey'] } };
    for (const key of ['', 'x'.repeat(201), 'a\u0000b', 'a\nb']) {
      expect(await send({ key })).toMatchObject(refused);
      expect(await recall(db.manager, { ...command, key })).toMatchObject(refused);
    }
    expect(await count()).toBe(2);
  });
});

describe('the same command sent at once', () => {
  it('by twenty is done once, and all get the one answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        send({}, async (tx) => {
          await delay(30);
          return addNote(tx, 'one');
        }),
      ),
    );
    expect(answers).toEqual(answers.map(() => answers[0]));
    expect(answers[0]).toHaveProperty('id');
    expect(await count()).toBe(1);
  });

  it('with different bodies is done for one of them', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, (_, body) => send({ request: { body } })));
    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(1);
    expect(await count()).toBe(1);
  });

  it('is done by the next when the first one fails', async () => {
    let attempts = 0;
    const answers = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        send({}, async (tx) => {
          attempts += 1;
          await delay(30);
          if (attempts === 1) throw new Error('crash');
          return addNote(tx, 'one');
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(attempts).toBe(2);
    expect(await count()).toBe(1);
  });
});

describe('recalling a command', () => {
  it('gives null before it was sent, then its answer, and a refusal for another body', async () => {
    expect(await recall(db.manager, command)).toBeNull();
    const first = await send();
    expect(await recall(db.manager, command)).toEqual(first);
    expect(await recall(db.manager, { ...command, request: {} })).toMatchObject(mismatch);
    expect(await recall(db.manager, { ...command, scope: 'noteAdd:somebody' })).toBeNull();
  });
});

describe('the digest of a request', () => {
  it('does not depend on the order of fields', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (request) => {
        const turned = Object.fromEntries(Object.entries(request).toReversed());
        expect(requestDigest(turned)).toBe(requestDigest(request));
      }),
    );
  });

  it('differs for different content', () => {
    const day = (text: string): object => ({ at: new Date(text) });
    const requests: readonly unknown[] = [
      {},
      [],
      null,
      'a',
      { a: 1 },
      { a: '1' },
      { a: 1n },
      { a: null },
      { a: [1, 2] },
      { a: [2, 1] },
      { a: { b: 1 } },
      day('2026-11-21'),
      day('2026-11-22'),
    ];
    expect(new Set(requests.map(requestDigest)).size).toBe(requests.length);
  });

  it('is the same for an absent field and one that is undefined, as JSON has it', () => {
    expect(requestDigest({ a: undefined })).toBe(requestDigest({}));
  });
});
