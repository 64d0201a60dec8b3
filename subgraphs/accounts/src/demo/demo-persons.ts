import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { demoPerson } from '@tessera/kit/demo/country.ts';
import type { DataSource } from 'typeorm';
import { enterPersons, type ToldPerson } from '../person/enter-persons.ts';

const CHUNK = 1_000;

function told(n: number): ToldPerson {
  const { id, region, givenName, familyName, birthDate, labourForceStatus, qualification } = demoPerson(n);
  return {
    personId: id,
    region,
    identity: { givenName, familyName, birthDate },
    since: '2020-01-01',
    facts: [
      { fact: 'LABOUR_FORCE_STATUS', value: labourForceStatus },
      { fact: 'QUALIFICATION', value: qualification },
    ],
  };
}

/** Enters the first `persons` of the demo country with an open account each, as a register would; told again, nothing changes. */
export async function enterDemoPersons(
  db: DataSource,
  dataKey: Buffer,
  persons: number,
  onProgress: (done: number) => void,
): Promise<void> {
  for (let from = 0; from < persons; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, persons - from) }, (_, offset) => told(from + offset));
    await inTransaction(db, (tx) => enterPersons(tx, dataKey, 'demo register', chunk));
    onProgress(from + chunk.length);
  }
}
