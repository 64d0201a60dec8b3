import { createHmac } from 'node:crypto';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { newDataKey, unseal } from '@tessera/kit/privacy/data-key.ts';
import { PersonalDataKeyEntity, type PersonalDataKey } from './personal-data-key.entity.ts';

const placeOf = (personId: string): string => `personal_data_key|wrapped_key|${personId}`;

/** The person's data key, out of its wrapping. */
export const unwrap = (wrappingKey: Buffer, { personId, wrappedKey }: PersonalDataKey): Buffer =>
  unseal(wrappingKey, placeOf(personId), wrappedKey);

/** The person's data key; made when there is none yet. Two that make one at once both get the first. */
export async function dataKeyOf(tx: Tx, wrappingKey: Buffer, personId: string): Promise<Buffer> {
  const { wrapped } = newDataKey(wrappingKey, placeOf(personId));
  const key = { personId, wrappedKey: wrapped };
  await tx.createQueryBuilder().insert().into(PersonalDataKeyEntity).values(key).orIgnore().execute();
  return unwrap(wrappingKey, await tx.findOneByOrFail(PersonalDataKeyEntity, { personId }));
}

/** Tells equal texts apart from others without the text: a plain digest of a short text could be guessed, this one only by whoever holds the key. */
export const fingerprint = (wrappingKey: Buffer, text: string): string =>
  createHmac('sha256', wrappingKey).update('fingerprint|').update(text).digest('base64url');
