import type { Tx } from '@tessera/kit/database/transaction.ts';
import { newDataKey, seal, unseal } from '@tessera/kit/privacy/data-key.ts';
import type { EntityManager } from 'typeorm';
import type { JsonObject } from '../proof/json.ts';
import type { MicroCredential } from './micro-credential.entity.ts';
import { PersonKeyEntity } from './person-key.entity.ts';

const keyPlace = (personId: string): string => `person_key‖wrapped_key‖${personId}`;
const documentPlace = (id: string): string => `micro_credential‖sealed_document‖${id}`;

/** The key of a person's documents, made when the first is sealed. */
export async function personKey(tx: Tx, dataKey: Buffer, personId: string): Promise<Buffer> {
  const { wrapped } = newDataKey(dataKey, keyPlace(personId));
  // Two first credentials at once: one key wins, and both use it.
  await tx.query(`insert into person_key (person_id, wrapped_key) values ($1, $2) on conflict do nothing`, [
    personId,
    wrapped,
  ]);
  const { wrappedKey } = await tx.findOneByOrFail(PersonKeyEntity, { personId });
  return unseal(dataKey, keyPlace(personId), wrappedKey);
}

/** Seals a signed document for the row it is kept in. */
export const sealDocument = (key: Buffer, id: string, document: JsonObject): Buffer =>
  seal(key, documentPlace(id), Buffer.from(JSON.stringify(document)));

/** Opens a credential's document; null once its person was erased, and for whom the database shows no key. */
export async function openDocument(
  manager: EntityManager,
  dataKey: Buffer,
  { id, holderPersonId, sealedDocument }: Pick<MicroCredential, 'id' | 'holderPersonId' | 'sealedDocument'>,
): Promise<JsonObject | null> {
  const kept = await manager.findOneBy(PersonKeyEntity, { personId: holderPersonId });
  if (kept === null) return null;
  const key = unseal(dataKey, keyPlace(holderPersonId), kept.wrappedKey);
  return JSON.parse(unseal(key, documentPlace(id), sealedDocument).toString()) as JsonObject;
}
