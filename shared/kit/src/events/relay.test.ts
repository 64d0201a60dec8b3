import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noteDatabase, type NoteDatabase } from '../../test/note-subgraph/note-database.ts';
import { createOutboxDelivery } from '../database/kit-tables.ts';
import { inTransaction } from '../database/transaction.ts';
import { createLog } from '../telemetry/log.ts';
import { announce, announceTo } from './outbox.ts';
import { relayEvents, type EventInTransit } from './relay.ts';

let notes: NoteDatabase;
const lines: string[] = [];
const log = createLog('kit', 'info', { write: (line) => void lines.push(line) });
beforeAll(async () => {
  notes = await noteDatabase();
  for (const statement of createOutboxDelivery('accounts')) await notes.asSuperuser(statement);
});
afterAll(() => notes.stop());
beforeEach(async () => {
  await notes.asSuperuser('delete from outbox_delivery');
  lines.length = 0;
});

const owe = (aggregateId: string, n: number, subscriber = 'reader'): Promise<void> =>
  inTransaction(notes.db, (tx) =>
    announceTo(tx, subscriber, { aggregateType: 'Note', aggregateId, type: 'NoteAdded', payload: { n } }),
  );
const timePasses = () => notes.asSuperuser(`update outbox_delivery set due_at = now()`);
const owed = async () =>
  (await notes.asSuperuser<{ attempts: number }>('select attempts from outbox_delivery order by outbox_id')).map(
    ({ attempts }) => attempts,
  );

/** A subscriber that refuses the events of some notes. */
function reader(...refused: readonly string[]) {
  const heard: string[] = [];
  const deliver = ({ aggregateId, payload }: EventInTransit): Promise<void> => {
    if (refused.includes(aggregateId)) return Promise.reject(new Error('not now'));
    heard.push(`${aggregateId}${String(payload['n'])}`);
    return Promise.resolve();
  };
  const round = (): Promise<number> => relayEvents(notes.db, { subscriber: 'reader', deliver, log });
  return { heard, round };
}

describe('a relay', () => {
  it('delivers in order what its subscriber is owed, once, and nothing else', async () => {
    await owe('a', 1);
    await owe('b', 2);
    await owe('a', 3, 'somebody else');
    await inTransaction(notes.db, (tx) =>
      announce(tx, { aggregateType: 'Note', aggregateId: 'a', type: 'NoteAdded', payload: { n: 4 } }),
    );
    const { heard, round } = reader();

    expect(await round()).toBe(2);
    expect(await round()).toBe(0);
    expect(heard).toEqual(['a1', 'b2']);
  });

  it('owes nothing of a change that was taken back', async () => {
    const failing = inTransaction(notes.db, async (tx) => {
      await announceTo(tx, 'reader', { aggregateType: 'Note', aggregateId: 'a', type: 'NoteAdded', payload: {} });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await owed()).toEqual([]);
  });

  it('tries what failed again later, in its place among the events of its aggregate, and lets others pass', async () => {
    for (const [note, n] of [
      ['bad', 1],
      ['bad', 2],
      ['good', 3],
    ] as const)
      await owe(note, n);
    const refusing = reader('bad');

    expect(await refusing.round()).toBe(0);
    expect(await refusing.round()).toBe(1);
    expect(await refusing.round()).toBe(0); // the first waits, and the second behind it
    expect(refusing.heard).toEqual(['good3']);
    expect(await owed()).toEqual([1, 0]);

    await timePasses();
    const recovered = reader();
    await recovered.round();
    expect(recovered.heard).toEqual(['bad1', 'bad2']);
    expect(await owed()).toEqual([]);
  });

  it('waits longer each time, at most ten minutes, and says so when an event can never be delivered', async () => {
    await owe('bad', 1);
    const refusing = reader('bad');
    const waits: number[] = [];
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      await refusing.round();
      const [row] = await notes.asSuperuser<{ wait: string }>(
        `select round(extract(epoch from due_at - now()) / 10) * 10 as wait from outbox_delivery`,
      );
      waits.push(Number(row?.wait));
      await timePasses();
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 600, 600, 600, 600]);
    expect(lines.filter((line) => line.includes('it will be tried again'))).toHaveLength(9);
    expect(lines.filter((line) => line.includes('cannot be delivered'))).toHaveLength(1);
    expect(lines.join('')).not.toContain('"payload"');

    await owe('bad', 2); // goes on without the one that is given up, which is still owed
    expect(await reader().round()).toBe(2);
  });

  it('is never in one event twice at once, however many processes there are', async () => {
    for (let n = 1; n <= 20; n += 1) await owe(`note ${n % 4} `, n);
    const { heard, round } = reader();
    await Promise.all([1, 2, 3, 4].map(round));
    await timePasses();
    await round();

    expect(heard).toHaveLength(20);
    for (const note of [0, 1, 2, 3]) {
      const mine = heard.filter((what) => what.startsWith(`note ${note} `));
      expect(mine).toEqual(mine.toSorted((a, b) => Number(a.split(' ')[2]) - Number(b.split(' ')[2])));
    }
  });

  it('delivers again what it could not write down as delivered', async () => {
    await owe('a', 1);
    const heard: string[] = [];
    const dying = (event: EventInTransit): Promise<void> => {
      heard.push(event.id);
      return heard.length === 1 ? Promise.reject(new Error('killed after the subscriber had it')) : Promise.resolve();
    };
    const round = () => relayEvents(notes.db, { subscriber: 'reader', deliver: dying, log });

    expect(await round()).toBe(0);
    expect(await round()).toBe(0);
    await timePasses();
    expect(await round()).toBe(1);
    expect(heard[0]).toBe(heard[1]);
    expect(await owed()).toEqual([]);
  });
});
