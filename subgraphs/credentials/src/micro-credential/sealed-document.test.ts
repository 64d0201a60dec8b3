import { randomBytes } from 'node:crypto';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { testDatabase, type TestDatabase } from '@tessera/stack/testing/test-database.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsDataSource } from '../data-source.ts';
import { openDocument, personKey, sealDocument } from './sealed-document.ts';

let database: TestDatabase;
let db: DataSource;
const dataKey = randomBytes(32);

beforeAll(async () => {
  database = await testDatabase('credentials');
  db = await credentialsDataSource(database.url).initialize();
});
afterAll(async () => {
  await db.destroy();
  await database.drop();
});

const sealedFor = async (holderPersonId: string, id: string) => {
  const key = await inTransaction(db, (tx) => personKey(tx, dataKey, holderPersonId));
  return { id, holderPersonId, sealedDocument: sealDocument(key, id, { name: 'Alba Brook' }) };
};

const open = (credential: Parameters<typeof openDocument>[2], key: Buffer = dataKey) =>
  inTransaction(db, (tx) => openDocument(tx, key, credential));

describe('a sealed document', () => {
  it('opens in its own row, and holds nothing in clear', async () => {
    const credential = await sealedFor(uuidv7(), uuidv7());
    expect(await open(credential)).toEqual({ name: 'Alba Brook' });
    expect(credential.sealedDocument.includes('Alba')).toBe(false);
  });

  it('opens neither in another row, nor for another person, nor with another key', async () => {
    const credential = await sealedFor(uuidv7(), uuidv7());
    const other = await sealedFor(uuidv7(), uuidv7());
    await expect(open({ ...credential, id: other.id })).rejects.toThrow();
    await expect(open({ ...credential, holderPersonId: other.holderPersonId })).rejects.toThrow();
    await expect(open(credential, randomBytes(32))).rejects.toThrow();
  });

  it('opens no more once the person’s key is destroyed', async () => {
    expect(await open({ id: uuidv7(), holderPersonId: uuidv7(), sealedDocument: Buffer.alloc(64) })).toBeNull();
  });

  it('shares one key among credentials that are sealed at once', async () => {
    const person = uuidv7();
    const keys = await Promise.all(
      Array.from({ length: 8 }, () => inTransaction(db, (tx) => personKey(tx, dataKey, person))),
    );
    expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(1);
  });
});
