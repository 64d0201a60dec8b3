import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { PersonFact } from './person.entity.ts';
import { sealIdentity, type Identity } from './sealed-identity.ts';

/** What a register tells of a person when they enter the scheme. */
export interface RegisterPerson {
  readonly id: string; // the `sub` of their sign-in
  readonly region: string;
  readonly identity: Identity;
  readonly facts: readonly Pick<PersonFact, 'fact' | 'value' | 'source'>[];
  readonly factsFrom: string; // first day the facts hold
}

/** Enters persons in one go, their identity sealed with a key of their own. A person already known is left as they are. */
export async function registerPersons(tx: Tx, dataKey: Buffer, persons: readonly RegisterPerson[]): Promise<number> {
  const known: readonly { id: string }[] = await tx.query(
    `insert into person (id, region, birth_year) select * from unnest($1::uuid[], $2::text[], $3::smallint[]) on conflict do nothing returning id`,
    [
      persons.map(({ id }) => id),
      persons.map(({ region }) => region),
      persons.map(({ identity }) => Number(identity.birthDate.slice(0, 4))),
    ],
  );
  const entered = new Set(known.map(({ id }) => id));
  const fresh = persons.filter(({ id }) => entered.has(id));
  const sealed = fresh.map(({ id, identity }) => sealIdentity(dataKey, id, identity));
  await tx.query(
    `insert into person_identity (person_id, wrapped_key, sealed) select * from unnest($1::uuid[], $2::bytea[], $3::bytea[])`,
    [fresh.map(({ id }) => id), sealed.map(({ wrappedKey }) => wrappedKey), sealed.map((identity) => identity.sealed)],
  );
  const facts = fresh.flatMap(({ id, facts: told, factsFrom }) =>
    told.map((fact) => ({ id, ...fact, from: factsFrom })),
  );
  await tx.query(
    `insert into person_fact (person_id, fact, value, source, valid)
     select id, fact, value, source, daterange(since, null) from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[]) as t (id, fact, value, source, since)`,
    [
      facts.map(({ id }) => id),
      facts.map(({ fact }) => fact),
      facts.map(({ value }) => value),
      facts.map(({ source }) => source),
      facts.map(({ from }) => from),
    ],
  );
  return fresh.length;
}
