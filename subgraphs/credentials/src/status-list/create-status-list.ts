import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { QueryDeepPartialEntity } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { Desk } from '../desk.ts';
import { currentSigningKey } from '../issuer/issuer-key.ts';
import type { IssuerRegistration } from '../issuer/issuer-registration.entity.ts';
import { signDocument } from '../proof/sign-document.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { emptyBits } from './bitstring.ts';
import { statusListCredential } from './status-list-credential.ts';
import { StatusListEntity, type StatusList } from './status-list.entity.ts';

/** Opens an empty list for an issuer, signed and ready to be published. */
export async function createStatusList(
  tx: Tx,
  { dataKey, publicUrl }: Pick<Desk, 'dataKey' | 'publicUrl'>,
  registration: IssuerRegistration,
): Promise<string> {
  const id = uuidv7();
  const bits = emptyBits();
  const { now } = await schemeTime(tx);
  const key = await currentSigningKey(tx, dataKey, registration);
  const signedCredential = await signDocument(
    key,
    statusListCredential(publicUrl, { id, bits, issuer: registration.did }, now),
    now,
  );
  const list: StatusList = { id, organisationId: registration.organisationId, bits, signedCredential, createdAt: now };
  await tx.insert(StatusListEntity, list as QueryDeepPartialEntity<StatusList>);
  return id;
}
