import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inDays, scheduled } from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';
import { realData } from '@tessera/stack/testing/config.ts';
import { demoAdmission } from '../demo/demo-admission.ts';
import { importCatalogue, type RowReport } from './import-catalogue.ts';

const root = mkdtempSync(join(tmpdir(), 'tessera-catalogue-'));
afterAll(() => rmSync(root, { recursive: true }));

let registry: RegistryUnderTest;
beforeEach(async () => {
  registry = await registryUnderTest();
});
afterEach(() => registry.stop());

type Row = Record<string, string | number | null>;

const bread: Row = {
  nom_of: 'ATELIER DU PAIN',
  type_referentiel: 'RS',
  code_inventaire: '6203',
  code_rncp: '-1',
  intitule_certification: 'Certificat du pain',
  nombre_heures_total_mean: '7',
  frais_ttc_tot_mean: '330.000000',
  code_departement: '69.0',
  code_region: '84.0',
  nom_departement: 'Rhône',
};
const remote: Row = {
  ...bread,
  code_departement: null,
  code_region: null,
  nom_departement: null,
  frais_ttc_tot_mean: 200,
};

let written = 0;
function fileOf(content: readonly Row[] | string, extension = 'json'): string {
  const path = join(root, `catalogue-${++written}.${extension}`);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const results = (rows: readonly RowReport[]): readonly string[] => rows.map(({ result }) => result);
const loading = async (rows: readonly Row[], admit = false): Promise<readonly RowReport[]> =>
  (await importCatalogue(registry.db, fileOf(rows), admit ? demoAdmission : null)).rows;

const shown = `query ($id: ID!) { learningOpportunity(id: $id) { status version title { value language } certification { value }
  workloadMinutes price { amount currency } region place mode provider { id legalName country kinds } } }`;

describe('loading a catalogue', () => {
  it('submits each offer under its provider, and admits none', async () => {
    const { rows, providers } = await importCatalogue(registry.db, fileOf([bread, remote]));

    expect(rows).toMatchObject([
      { row: 1, result: 'created', status: 'SUBMITTED' },
      { row: 2, result: 'created', status: 'SUBMITTED' },
    ]);
    expect(providers).toMatchObject([{ name: 'ATELIER DU PAIN', isNew: true }]);
    expect((await registry.as(nobody, shown, { id: rows[0]?.opportunityId })).data.learningOpportunity).toEqual({
      status: 'SUBMITTED',
      version: 1,
      title: { value: 'Certificat du pain', language: 'fr' },
      certification: { value: 'Certificat du pain' },
      workloadMinutes: 420,
      price: { amount: '330.00', currency: 'EUR' },
      region: 'FRK',
      place: 'Rhône (69)',
      mode: 'http://data.europa.eu/snb/learning-assessment/9191af2ed9',
      provider: { id: providers[0]?.id, legalName: 'ATELIER DU PAIN', country: 'FR', kinds: ['PROVIDER'] },
    });
  });

  it('finds its providers again by name, or by SIRET when there is one', async () => {
    const named = { ...bread, nom_of: 'Atelier du Pain' };
    const numbered = { ...bread, siret: '5550012300017', nom_of: 'FOURNIL' };
    const renamed = { ...numbered, nom_of: 'LE GRAND FOURNIL', frais_ttc_tot_mean: '340.0' };
    await loading([bread, numbered]);

    const { providers } = await importCatalogue(registry.db, fileOf([named, renamed]));
    const query = `query ($text: String!) { organisations(text: $text) { edges { node { legalName registrationId } } } }`;

    expect(providers.map(({ isNew }) => isNew)).toEqual([false, false]);
    expect((await registry.as(nobody, query, { text: 'fournil' })).data.organisations.edges).toEqual([
      { node: { legalName: 'FOURNIL', registrationId: '05550012300017' } },
    ]);
  });

  it('leaves alone what has not changed, and makes a version of what has', async () => {
    await loading([bread, remote]);

    expect(results(await loading([bread, remote]))).toEqual(['unchanged', 'unchanged']);
    const [, updated] = await loading([bread, { ...remote, frais_ttc_tot_mean: '250' }]);

    expect(updated).toMatchObject({ result: 'updated', status: 'SUBMITTED' });
    expect((await registry.as(nobody, shown, { id: updated?.opportunityId })).data.learningOpportunity).toMatchObject({
      version: 2,
      price: { amount: '250.00' },
    });
  });

  it('tells which row says what an earlier one says, and keeps two offers of one certification apart by their order', async () => {
    const dearer = { ...bread, frais_ttc_tot_mean: '500' };
    const rows = await loading([bread, dearer, bread]);

    expect(results(rows)).toEqual(['created', 'created', 'unchanged']);
    expect(rows[2]).toMatchObject({ sameAsRow: 1, opportunityId: rows[0]?.opportunityId });
    expect(results(await loading([bread, dearer, bread]))).toEqual(['unchanged', 'unchanged', 'unchanged']);
  });

  it('rejects rows one by one, and takes the others', async () => {
    const rows = await loading([
      { ...bread, nom_of: null },
      bread,
      { ...bread, frais_ttc_tot_mean: 'gratuit' },
      { ...bread, numero_formation: 'F1' },
      { ...remote, code_departement: '69.0', numero_formation: 'F1' },
    ]);

    expect(rows.map(({ result, reasons }) => [result, ...reasons])).toEqual([
      ['rejected', 'NO_PROVIDER'],
      ['created'],
      ['rejected', 'NO_PRICE'],
      ['created'],
      ['rejected', 'DUPLICATE_NUMBER'],
    ]);
  });

  it('admits what is submitted when the sandbox wants it, so that a place can be booked', async () => {
    await loading([bread]);
    const [row] = await loading([bread], true);
    const admin = staff('PROVIDER_ADMIN', row?.providerId ?? null);
    const sessionId = await scheduled(registry, { id: row?.providerId ?? '', admin }, row?.opportunityId ?? '');
    const query = `query ($sessionId: ID!) { internalSessionSnapshot(sessionId: $sessionId) { bookable startsOn price { amount } } }`;

    expect(row).toMatchObject({ result: 'unchanged', status: 'ADMITTED' });
    expect((await registry.asService(query, { sessionId })).data.internalSessionSnapshot).toEqual({
      bookable: true,
      startsOn: inDays(30),
      price: { amount: '330.00' },
    });
  });

  it('asks for a new admission when what was admitted has changed', async () => {
    await loading([bread], true);

    expect(await loading([{ ...bread, frais_ttc_tot_mean: '900' }])).toMatchObject([
      { result: 'updated', status: 'SUBMITTED' },
    ]);
    expect(await loading([{ ...bread, frais_ttc_tot_mean: '910' }], true)).toMatchObject([
      { result: 'updated', status: 'ADMITTED' },
    ]);
  });

  it('reads CSV with semicolons as well as commas', async () => {
    const csv = (mark: string): string =>
      [Object.keys(bread), Object.values(bread)].map((cells) => cells.map((cell) => `"${cell}"`).join(mark)).join('\n');

    const first = await importCatalogue(registry.db, fileOf(csv(';'), 'csv'));
    const second = await importCatalogue(registry.db, fileOf(csv(','), 'csv'));

    expect([...results(first.rows), ...results(second.rows)]).toEqual(['created', 'unchanged']);
  });
});

describe('a malformed catalogue', () => {
  it.each([
    ['JSON that is none', '[{"nom_of": "A"},\n {"nom_of"', 'json', /line 2.*this is not JSON/],
    ['JSON that is no list', '{"rows": []}', 'json', /this is not an array of rows/],
    ['an entry that is no row', '[1]', 'json', /entry 1 is not a row/],
    ['a value that is not plain', '[{"nom_of": {}}]', 'json', /column nom_of: entry 1 has more than a plain value/],
    [
      'a table of something else',
      'a,b\n1,2\n',
      'csv',
      /line 1, column nom_of, intitule_certification, frais_ttc_tot_mean/,
    ],
    [
      'a record that is cut off',
      'nom_of;intitule_certification;frais_ttc_tot_mean\nA;B;1\nA\n',
      'csv',
      /line 3: the header has 3 columns/,
    ],
  ])('of %s loads nothing and says where', async (_case, content, extension, problem) => {
    await expect(importCatalogue(registry.db, fileOf(content, extension))).rejects.toThrow(problem);
    expect(await registry.db.query(`select * from learning_opportunity`)).toEqual([]);
  });
});

describe('the command', () => {
  const run = (args: readonly string[], environment: Record<string, string> = {}) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'load-opportunities.ts'), ...args], {
      encoding: 'utf8',
      env: { DATABASE_URL: registry.database.url, ...environment },
    });

  it('shows a table of rows and writes the report it was asked for', () => {
    const report = join(root, 'report.json');
    const { status, stdout } = run([fileOf([bread, { ...bread, nom_of: '' }]), '--report', report]);

    expect(status).toBe(0);
    expect(stdout).toMatch(/1 {2}created +SUBMITTED/);
    expect(stdout).toMatch(/2 {2}rejected +NO_PROVIDER/);
    expect(stdout).toMatch(/ATELIER DU PAIN +[0-9a-f-]{36} +new/);
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({
      rows: [{ result: 'created' }, { result: 'rejected' }],
    });
  });

  it('ends with one line and exit code 1 for a malformed file, and admits nothing in production', () => {
    expect(run([fileOf('[')])).toMatchObject({ status: 1, stderr: expect.stringMatching(/^MALFORMED_FILE: .*\n$/) });
    expect(run([fileOf([bread]), '--admit'], { NODE_ENV: 'production' })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('--admit is for the sandbox'),
    });
  });
});

const sample = realData('courses/cpf_catalogue_sample_rows.json');

describe('the real sample of the catalogue', () => {
  it.skipIf(sample === null)(
    'loads whole, and again without a change (skipped unless TESSERA_REAL_DATA names a folder that has courses/)',
    async () => {
      const first = await importCatalogue(registry.db, sample ?? '');
      const second = await importCatalogue(registry.db, sample ?? '');

      expect(results(first.rows).filter((result) => result === 'rejected')).toEqual([]);
      expect(first.rows).toHaveLength(33);
      expect(new Set(results(second.rows))).toEqual(new Set(['unchanged']));
    },
  );
});
