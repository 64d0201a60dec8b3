import { Readable } from 'node:stream';
import { holder } from '@tessera/stack/testing/viewers.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  fundWith,
  grant,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { loadPersons, type LoadedRow } from './load-persons.ts';
import { openIdentity } from './sealed-identity.ts';
import { PersonIdentityEntity } from './person.entity.ts';

let accounts: AccountsUnderTest;
let fundId: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '10000.00');
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const HEADER =
  'person,since,region,givenName,familyName,birthDate,labourForceStatus,qualification,sector,workingTime,residence';
const ME = `{ me { region labourForceStatus account { id state openedOn balance { available { amount } } lots { edges { node { id expiresOn } } } }
  coverage { coveredBy provision explanation { rules outcome } } } }`;

async function load(rows: readonly string[], header = HEADER, chunk?: number): Promise<LoadedRow[]> {
  const file = Readable.from([[header, ...rows].join('\n')]);
  const loading = loadPersons(accounts.db, accounts.dataKey, {
    file,
    source: 'national register',
    ...(chunk !== undefined && { chunk }),
  });
  const loaded: LoadedRow[] = [];
  for await (const row of loading) loaded.push(row);
  return loaded;
}

const me = async (personId: string) => (await accounts.as(holder(personId), ME)).data.me;

const factsOf = (personId: string, fact: string): Promise<{ value: string; valid: string }[]> =>
  inTransaction(accounts.db, (tx) =>
    tx.query(`select value, valid::text from person_fact where person_id = $1 and fact = $2 order by valid`, [
      personId,
      fact,
    ]),
  );

const told = (personId: string): Promise<{ fact: string; value: string | null }[]> =>
  inTransaction(accounts.db, (tx) =>
    tx.query(`select fact, value, source, since::text from person_fact_told where person_id = $1 order by id`, [
      personId,
    ]),
  );

describe('a register’s file', () => {
  it.each(['EMPLOYED', 'SELF_EMPLOYED', 'ATYPICAL', 'UNEMPLOYED', 'INACTIVE'])(
    'enters a person who is %s, with an open account',
    async (status) => {
      const id = uuidv7();
      const [row] = await load([`${id},2026-01-01,BE21,Ada,Maes,1990-05-01,${status},MEDIUM,,,RESIDENT`]);

      expect(row).toMatchObject({ line: 2, personId: id, result: 'ENTERED', accountOpened: true });
      expect(await me(id)).toMatchObject({
        region: 'BE21',
        labourForceStatus: status,
        account: { state: 'OPEN' },
        coverage: { coveredBy: 'THIS_STATE', provision: true, explanation: { rules: ['EVERYBODY'] } },
      });
    },
  );

  it('changes status, employer’s sector, region and name, and nothing of the account and what is in it', async () => {
    const id = uuidv7();
    await load([`${id},2026-01-01,BE21,Ada,Maes,1990-05-01,EMPLOYED,LOW,C,100,RESIDENT`]);
    const { account } = await me(id);
    await grant(accounts.db, fundId, account.id, '500.00', '2031-12-31');
    const before = await me(id);
    const rows = [`${id},2026-05-01,BE33,Ada,Peeters,1990-05-01,UNEMPLOYED,,UNKNOWN,,`];

    expect(await load(rows)).toMatchObject([
      {
        result: 'CHANGED',
        changed: ['LABOUR_FORCE_STATUS', 'SECTOR', 'REGION', 'IDENTITY'],
        accountOpened: false,
      },
    ]);
    expect(await load(rows)).toMatchObject([{ result: 'UNCHANGED', changed: [] }]);

    const after = await me(id);
    expect(after).toMatchObject({ region: 'BE33', labourForceStatus: 'UNEMPLOYED' });
    expect(after.account).toEqual(before.account);
    expect(await factsOf(id, 'LABOUR_FORCE_STATUS')).toEqual([
      { value: 'EMPLOYED', valid: '[2026-01-01,2026-05-01)' },
      { value: 'UNEMPLOYED', valid: '[2026-05-01,)' },
    ]);
    expect(await factsOf(id, 'SECTOR')).toEqual([{ value: 'C', valid: '[2026-01-01,2026-05-01)' }]);
    expect(await factsOf(id, 'QUALIFICATION')).toEqual([{ value: 'LOW', valid: '[2026-01-01,)' }]);
    const sealed = await inTransaction(accounts.db, (tx) =>
      tx.getRepository(PersonIdentityEntity).findOneByOrFail({ personId: id }),
    );
    expect(openIdentity(accounts.dataKey, sealed).familyName).toBe('Peeters');
  });

  it('mends what was told for a day before, and keeps that it had been told otherwise', async () => {
    const id = uuidv7();
    const header = 'person,since,labourForceStatus';
    await load([`${id},2026-01-01,BE21,Ada,Maes,1990-05-01,EMPLOYED,,,,`]);
    await load([`${id},2026-06-01,UNEMPLOYED`, `${id},2026-03-01,INACTIVE`], header);

    expect(await factsOf(id, 'LABOUR_FORCE_STATUS')).toEqual([
      { value: 'EMPLOYED', valid: '[2026-01-01,2026-03-01)' },
      { value: 'INACTIVE', valid: '[2026-03-01,)' },
    ]);
    expect((await told(id)).map(({ value }) => value)).toEqual(['EMPLOYED', 'UNEMPLOYED', 'INACTIVE']);
  });

  it('refuses a row alone, says why without quoting it, and takes the others', async () => {
    const [good, unknown] = [uuidv7(), uuidv7()];
    const loaded = await load([
      `not-a-person,2026-01-01,BE21,Ada,Maes,1990-05-01,EMPLOYED,,,,`,
      `${uuidv7()},2026-02-30,BE21,Ada,Maes,1990-05-01,EMPLOYED,,,,`,
      `${uuidv7()},2026-01-01,BE21,Ada,Maes,1990-05-01,RETIRED,,,,`,
      `${uuidv7()},2026-01-01,BE21,Ada,,1990-05-01,EMPLOYED,,,,`,
      `${unknown},2026-01-01,,,,,EMPLOYED,,,,`,
      `${good},2026-01-01,BE21,Ada,Maes,1990-05-01,EMPLOYED,,,101,`,
      `${good},2026-01-01,BE21,Ada,Maes,1990-05-01,EMPLOYED,,,100,`,
    ]);

    expect(loaded.map(({ line, result }) => `${line} ${result}`)).toEqual([
      '2 REFUSED',
      '3 REFUSED',
      '4 REFUSED',
      '5 REFUSED',
      '6 REFUSED',
      '7 REFUSED',
      '8 ENTERED',
    ]);
    expect(JSON.stringify(loaded)).not.toMatch(/Maes|RETIRED|not-a-person/);
    expect(await me(unknown)).toBeNull();
    expect(await told(unknown)).toEqual([]);
  });

  it('is refused at the line where it cannot be read, and can be loaded again after that was mended', async () => {
    const [first, second] = [uuidv7(), uuidv7()];
    const row = (id: string): string => `${id},2026-01-01,BE21,Ada,Maes,1990-05-01,EMPLOYED,,,,`;
    await expect(load([row(first), `${second},2026-01-01`], HEADER, 1)).rejects.toThrow('line 3');
    await expect(load([`${first},x`], 'person,salary')).rejects.toThrow('since');
    await expect(load([], '')).rejects.toThrow('empty');

    expect(await load([row(first), row(second)], HEADER, 1)).toMatchObject([
      { result: 'UNCHANGED' },
      { result: 'ENTERED' },
    ]);
  });

  it('opens one account for a person of whom two files tell at once', async () => {
    const ids = Array.from({ length: 20 }, () => uuidv7());
    const row = (id: string): string => `${id},2026-01-01,BE21,Ada,Maes,1990-05-01,EMPLOYED,,,,`;
    const loads = await Promise.all([load(ids.map(row)), load(ids.toReversed().map(row)), load(ids.map(row))]);

    expect(loads.flat().filter((loaded) => loaded.result === 'ENTERED')).toHaveLength(ids.length);
    expect(loads.flat().filter((loaded) => 'accountOpened' in loaded && loaded.accountOpened)).toHaveLength(ids.length);
  });
});
