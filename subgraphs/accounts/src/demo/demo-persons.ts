import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { demoPerson } from '@tessera/kit/demo/country.ts';
import type { DataSource } from 'typeorm';
import { registerPersons, type RegisterPerson } from '../person/register-person.ts';

const CHUNK = 1_000;

function registration(n: number): RegisterPerson {
  const { id, region, givenName, familyName, birthDate, labourForceStatus, qualification } = demoPerson(n);
  return {
    id,
    region,
    identity: { givenName, familyName, birthDate },
    factsFrom: '2020-01-01',
    facts: [
      { fact: 'LABOUR_FORCE_STATUS', value: labourForceStatus, source: 'demo register of employment' },
      { fact: 'QUALIFICATION', value: qualification, source: 'demo register of education' },
    ],
  };
}

/** Enters the first `persons` of the demo country with an open account each; those known already are left as they are. */
export async function enterPersons(
  db: DataSource,
  dataKey: Buffer,
  persons: number,
  onProgress: (done: number) => void,
): Promise<void> {
  for (let from = 0; from < persons; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, persons - from) }, (_, offset) => registration(from + offset));
    await inTransaction(db, async (tx) => {
      await registerPersons(tx, dataKey, chunk);
      await tx.query(
        `insert into learning_account (person_id) select unnest($1::uuid[]) on conflict (person_id) where state <> 'CLOSED' do nothing`,
        [chunk.map(({ id }) => id)],
      );
    });
    onProgress(from + chunk.length);
  }
}
