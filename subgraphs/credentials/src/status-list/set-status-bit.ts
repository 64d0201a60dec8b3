import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { QueryDeepPartialEntity } from 'typeorm';
import type { Desk } from '../desk.ts';
import { currentSigningKey } from '../issuer/issuer-key.ts';
import type { IssuerRegistration } from '../issuer/issuer-registration.entity.ts';
import { signDocument } from '../proof/sign-document.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { withBit } from './bitstring.ts';
import type { DrawnEntry } from './draw-status-entry.ts';
import { statusListCredential } from './status-list-credential.ts';
import { StatusListEntity, type StatusList } from './status-list.entity.ts';

/** Sets one bit for good and signs the list anew. Revocations in one list wait for each other, so that none is lost. */
export async function setStatusBit(
  tx: Tx,
  { dataKey, publicUrl }: Pick<Desk, 'dataKey' | 'publicUrl'>,
  registration: IssuerRegistration,
  { listId, index }: DrawnEntry,
): Promise<void> {
  const list = await tx.findOneOrFail(StatusListEntity, { where: { id: listId }, lock: { mode: 'pessimistic_write' } });
  const bits = withBit(list.bits, index);
  const { now } = await schemeTime(tx);
  const key = await currentSigningKey(tx, dataKey, registration);
  const signedCredential = await signDocument(
    key,
    statusListCredential(publicUrl, { id: listId, bits, issuer: registration.did }, now),
    now,
  );
  await tx.update(StatusListEntity, { id: listId }, { bits, signedCredential } as QueryDeepPartialEntity<StatusList>);
}
