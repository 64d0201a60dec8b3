import type { Tx } from '@tessera/kit/database/transaction.ts';
import { In } from 'typeorm';
import { PersonIdentityEntity } from './person.entity.ts';
import { openIdentity, sealIdentity, type Identity } from './sealed-identity.ts';

const isSame = (one: Identity, other: Identity): boolean =>
  one.givenName === other.givenName && one.familyName === other.familyName && one.birthDate === other.birthDate;

/** Seals anew the identities that a register tells otherwise, and returns whose they are. One that was erased stays erased. The caller holds the persons' locks. */
export async function changeIdentities(
  tx: Tx,
  dataKey: Buffer,
  told: readonly { readonly personId: string; readonly identity: Identity | null }[],
): Promise<ReadonlySet<string>> {
  const identityOf = new Map(
    told.flatMap(({ personId, identity }) => (identity === null ? [] : [[personId, identity]])),
  );
  const kept = await tx.getRepository(PersonIdentityEntity).findBy({ personId: In([...identityOf.keys()]) });
  const changed = kept.flatMap((sealed) => {
    const identity = identityOf.get(sealed.personId);
    return identity === undefined || isSame(identity, openIdentity(dataKey, sealed))
      ? []
      : [{ personId: sealed.personId, identity, ...sealIdentity(dataKey, sealed.personId, identity) }];
  });
  await tx.query(
    `update person_identity i set wrapped_key = t.wrapped_key, sealed = t.sealed
       from unnest($1::uuid[], $2::bytea[], $3::bytea[]) as t (person_id, wrapped_key, sealed) where i.person_id = t.person_id`,
    [
      changed.map(({ personId }) => personId),
      changed.map(({ wrappedKey }) => wrappedKey),
      changed.map(({ sealed }) => sealed),
    ],
  );
  await tx.query(
    `update person p set birth_year = t.birth_year from unnest($1::uuid[], $2::smallint[]) as t (id, birth_year) where p.id = t.id`,
    [changed.map(({ personId }) => personId), changed.map(({ identity }) => Number(identity.birthDate.slice(0, 4)))],
  );
  return new Set(changed.map(({ personId }) => personId));
}
