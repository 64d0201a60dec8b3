import type { EntityManager } from 'typeorm';
import { didDocumentOf, didKeyDocument, type DidDocument, type ResolveDid } from '../proof/did-document.ts';
import { IssuerKeyEntity } from './issuer-key.entity.ts';
import { IssuerRegistrationEntity, type IssuerRegistration } from './issuer-registration.entity.ts';

/** The registration behind a DID of ours; null for anyone else's. */
export const registrationOfDid = (manager: EntityManager, did: string): Promise<IssuerRegistration | null> =>
  manager.findOneBy(IssuerRegistrationEntity, { did });

/** The registration of an organisation; null when it was never registered. */
export const registrationOf = (manager: EntityManager, organisationId: string): Promise<IssuerRegistration | null> =>
  manager.findOneBy(IssuerRegistrationEntity, { organisationId });

/** The DID document of a registered issuer with all the keys it ever had: an issuer that ceased stays verifiable. */
export async function issuerDidDocument(
  manager: EntityManager,
  { organisationId, did }: IssuerRegistration,
): Promise<DidDocument> {
  const keys = await manager.find(IssuerKeyEntity, {
    where: { organisationId },
    order: { id: 'ASC' },
    select: { id: true, publicKey: true },
  });
  return didDocumentOf(
    did,
    keys.map(({ publicKey }) => publicKey),
  );
}

/** Resolves DIDs without the network: issuers registered here from the database, and `did:key`, which says its own document. */
export const localResolver =
  (manager: EntityManager): ResolveDid =>
  async (did) => {
    const registration = await registrationOfDid(manager, did);
    return registration === null ? didKeyDocument(did) : issuerDidDocument(manager, registration);
  };
