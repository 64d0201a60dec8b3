import { randomBytes } from 'node:crypto';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsDataSource } from '../data-source.ts';
import { registrationOf } from '../issuer/issuer.store.ts';
import { ensureRegistered } from '../issuer/register-issuer.ts';
import { bitAt, decodeBits, emptyBits, encodeBits, LIST_LENGTH, withBit } from './bitstring.ts';
import { drawStatusEntry } from './draw-status-entry.ts';
import { setStatusBit } from './set-status-bit.ts';
import { StatusListEntity } from './status-list.entity.ts';

describe('a bitstring', () => {
  it('counts bits from the left, as the standard does', () => {
    expect(withBit(emptyBits(), 0)[0]).toBe(0b1000_0000);
    expect(withBit(emptyBits(), 9)[1]).toBe(0b0100_0000);
    expect(withBit(emptyBits(), LIST_LENGTH - 1).at(-1)).toBe(1);
  });

  it('changes one bit and comes back from its published form', () => {
    const bits = withBit(withBit(emptyBits(), 5), 70_000);
    const back = decodeBits(encodeBits(bits));
    expect(back).toEqual(bits);
    expect([4, 5, 6, 69_999, 70_000, 70_001].map((index) => bitAt(back, index))).toEqual([
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
  });

  it('does not swell beyond a list when it is unpacked', () => {
    expect(() => decodeBits(encodeBits(Buffer.alloc(10_000_000)))).toThrow();
  });
});

describe('a status list', () => {
  const desk = { dataKey: randomBytes(32), publicUrl: 'http://localhost:4000' };
  const organisationId = uuidv7();
  let database: TestDatabase;
  let db: DataSource;

  beforeAll(async () => {
    database = await testDatabase('credentials');
    db = await credentialsDataSource(database.url).initialize();
    await inTransaction(db, (tx) => ensureRegistered(tx, desk, organisationId, null));
  });
  afterAll(async () => {
    await db.destroy();
    await database.drop();
  });

  const draw = () =>
    inTransaction(db, async (tx) => {
      const registration = await registrationOf(tx, organisationId);
      return drawStatusEntry(tx, desk, registration!);
    });

  it('gives each credential a bit of its own, in no order', async () => {
    const drawn = await Promise.all(Array.from({ length: 200 }, draw));
    const indexes = drawn.map(({ index }) => index);
    expect(new Set(indexes).size).toBe(200);
    expect(indexes).not.toEqual([...indexes].sort((a, b) => a - b));
    expect(new Set(drawn.map(({ listId }) => listId)).size).toBe(1);
  });

  it('begins the next list when the newest is full', async () => {
    const { listId } = await draw();
    // As the superuser, whom no time limit stops: these are 131,072 rows.
    await database.asSuperuser(
      `insert into status_list_entry select $1::uuid, n from generate_series(0, ${LIST_LENGTH - 1}) n on conflict do nothing`,
      [listId],
    );
    expect((await draw()).listId).not.toBe(listId);
  });

  it('loses no revocation when many arrive at once', async () => {
    const drawn = await Promise.all(Array.from({ length: 20 }, draw));
    await Promise.all(
      drawn.map((entry) =>
        inTransaction(db, async (tx) => {
          const registration = await registrationOf(tx, organisationId);
          await setStatusBit(tx, desk, registration!, entry);
        }),
      ),
    );
    const list = await db.manager.findOneByOrFail(StatusListEntity, { id: drawn[0]!.listId });
    expect(drawn.every(({ index }) => bitAt(list.bits, index))).toBe(true);
    const published = (list.signedCredential['credentialSubject'] as { encodedList: string }).encodedList;
    expect(decodeBits(published)).toEqual(list.bits);
  });
});
