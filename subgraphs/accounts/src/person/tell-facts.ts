import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { PersonFact } from './person.entity.ts';

/** A register tells a fact of a person: what it is from a day on, until it tells another. */
export interface ToldFact {
  readonly personId: string;
  readonly fact: PersonFact['fact'];
  readonly value: string | null; // null: not known any more
  readonly source: string;
  readonly since: string; // first day on which it holds
}

const columnsOf = (told: readonly ToldFact[]): readonly unknown[] => [
  told.map(({ personId }) => personId),
  told.map(({ fact }) => fact),
  told.map(({ value }) => value),
  told.map(({ source }) => source),
  told.map(({ since }) => since),
];

const TOLD = `told as (select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::date[]) as t (person_id, fact, value, source, since))`;

/** News is what is not known already for every day from then on. */
const NEWS = `
  with ${TOLD}
  select person_id as "personId", fact, value, source, since::text as since from told t
   where case when value is null
              then exists (select from person_fact f where f.person_id = t.person_id and f.fact = t.fact and f.valid && daterange(t.since, null))
              else not exists (select from person_fact f where f.person_id = t.person_id and f.fact = t.fact and f.value = t.value and f.valid @> daterange(t.since, null))
         end`;

const of = 'f.person_id = t.person_id and f.fact = t.fact';

/** What was known of days from then on gives way; what was known before stays. In this order, since a fact has one value a day. */
const STEPS = [
  `with ${TOLD} insert into person_fact_told (person_id, fact, value, source, since) select * from told`,
  `with ${TOLD} delete from person_fact f using told t where ${of} and lower(f.valid) >= t.since`,
  `with ${TOLD} update person_fact f set valid = daterange(lower(f.valid), t.since) from told t where ${of} and f.valid && daterange(t.since, null)`,
  `with ${TOLD} insert into person_fact (person_id, fact, value, source, valid) select person_id, fact, value, source, daterange(since, null) from told where value is not null`,
];

/** Records what registers tell, at most once for each person and fact, and returns what was news. The caller holds the persons' locks. */
export async function tellFacts(tx: Tx, told: readonly ToldFact[]): Promise<readonly ToldFact[]> {
  const news = await tx.query<ToldFact[]>(NEWS, [...columnsOf(told)]);
  if (news.length > 0) for (const step of STEPS) await tx.query(step, [...columnsOf(news)]);
  return news;
}
