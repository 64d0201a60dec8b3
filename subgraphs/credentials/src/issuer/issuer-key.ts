import { generate } from '@digitalbazaar/ed25519-multikey';
import { seal, unseal } from '@tessera/kit/privacy/data-key.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { IsNull } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import type { SigningKey } from '../proof/sign-document.ts';
import { IssuerKeyEntity, type IssuerKey } from './issuer-key.entity.ts';
import type { IssuerRegistration } from './issuer-registration.entity.ts';

const placeOf = (id: string): string => `issuer_key‖private_key‖${id}`;

/** Makes and keeps a key pair; its private half leaves this function sealed only. */
export async function createIssuerKey(
  tx: Tx,
  dataKey: Buffer,
  { did, organisationId }: IssuerRegistration,
  createdAt: Date,
): Promise<void> {
  const { publicKeyMultibase, secretKeyMultibase } = await generate({ controller: did });
  const id = uuidv7();
  const key: IssuerKey = {
    id,
    organisationId,
    publicKey: publicKeyMultibase,
    sealedPrivateKey: seal(dataKey, placeOf(id), Buffer.from(secretKeyMultibase)),
    createdAt,
    retiredAt: null,
  };
  await tx.insert(IssuerKeyEntity, key);
}

/** The issuer's current key, opened. */
export async function currentSigningKey(
  tx: Tx,
  dataKey: Buffer,
  { did, organisationId }: IssuerRegistration,
): Promise<SigningKey> {
  const { id, publicKey, sealedPrivateKey } = await tx.findOneByOrFail(IssuerKeyEntity, {
    organisationId,
    retiredAt: IsNull(),
  });
  return {
    verificationMethod: `${did}#${publicKey}`,
    publicKey,
    privateKey: unseal(dataKey, placeOf(id), sealedPrivateKey).toString(),
  };
}
