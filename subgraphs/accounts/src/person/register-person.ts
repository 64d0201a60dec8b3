import type { Tx } from '@tessera/kit/database/transaction.ts';
import { sealIdentity, type Identity } from './sealed-identity.ts';

/** A person as they enter the scheme. */
export interface RegisterPerson {
  readonly id: string; // the `sub` of their sign-in
  readonly region: string;
  readonly identity: Identity;
}

/** Enters persons in one go, their identity sealed with a key of their own, and returns who is new. A person already known is left as they are. */
export async function registerPersons(
  tx: Tx,
  dataKey: Buffer,
  persons: readonly RegisterPerson[],
): Promise<ReadonlySet<string>> {
  const entered = await tx.query<{ id: string }[]>(
    `insert into person (id, region, birth_year) select * from unnest($1::uuid[], $2::text[], $3::smallint[]) on conflict do nothing returning id`,
    [
      persons.map(({ id }) => id),
      persons.map(({ region }) => region),
      persons.map(({ identity }) => Number(identity.birthDate.slice(0, 4))),
    ],
  );
  const fresh = new Set(entered.map(({ id }) => id));
  const sealed = persons
    .filter(({ id }) => fresh.has(id))
    .map(({ id, identity }) => ({ id, ...sealIdentity(dataKey, id, identity) }));
  await tx.query(
    `insert into person_identity (person_id, wrapped_key, sealed) select * from unnest($1::uuid[], $2::bytea[], $3::bytea[])`,
    [sealed.map(({ id }) => id), sealed.map(({ wrappedKey }) => wrappedKey), sealed.map((identity) => identity.sealed)],
  );
  return fresh;
}
