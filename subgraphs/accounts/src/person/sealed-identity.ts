import { newDataKey, seal, unseal } from '@tessera/kit/privacy/data-key.ts';
import { z } from 'zod';
import type { PersonIdentity } from './person.entity.ts';

const identity = z.object({ givenName: z.string(), familyName: z.string(), birthDate: z.string() });

/** Who a person is in clear. It leaves this subgraph for the sealing of a credential and for the provider of a confirmed order, and is never logged. */
export type Identity = z.infer<typeof identity>;

const keyPlace = (personId: string): string => `person_identity‖wrapped_key‖${personId}`;
const identityPlace = (personId: string): string => `person_identity‖sealed‖${personId}`;

/** Seals an identity with a fresh key of the person's own. */
export function sealIdentity(
  dataKey: Buffer,
  personId: string,
  clear: Identity,
): Pick<PersonIdentity, 'wrappedKey' | 'sealed'> {
  const { key, wrapped } = newDataKey(dataKey, keyPlace(personId));
  return { wrappedKey: wrapped, sealed: seal(key, identityPlace(personId), Buffer.from(JSON.stringify(clear))) };
}

/** Opens a sealed identity. */
export function openIdentity(dataKey: Buffer, { personId, wrappedKey, sealed }: PersonIdentity): Identity {
  const key = unseal(dataKey, keyPlace(personId), wrappedKey);
  return identity.parse(JSON.parse(unseal(key, identityPlace(personId), sealed).toString('utf8')));
}
