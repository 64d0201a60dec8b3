import { describe, expect, it } from 'vitest';
import { centsOf, codeOf, itemOf } from './catalogue-item.ts';

const row = (values: Record<string, string>) => ({
  row: 1,
  values: {
    nom_of: 'ATELIER DU PAIN',
    type_referentiel: 'RS',
    code_inventaire: '6203',
    code_rncp: '-1',
    intitule_certification: 'Certificat du pain',
    frais_ttc_tot_mean: '330.0',
    nombre_heures_total_mean: '7',
    ...values,
  },
});

describe('amounts of the catalogue', () => {
  it.each([
    ['330.0', 33_000n],
    ['2041.666667', 204_167n],
    ['0.005', 1n],
    ['0.0049999999', 0n],
    ['1442.4', 144_240n],
    ['1541', 154_100n],
    ['', null],
    ['-12.00', null],
    ['1e3', null],
    ['NaN', null],
  ])('%s is %s cents', (text, cents) => {
    expect(centsOf(text)).toBe(cents);
  });
});

describe('codes of the catalogue', () => {
  it.each([
    ['69.0', '69'],
    ['2A', '2A'],
    ['-1', null],
    ['', null],
    [undefined, null],
  ])('%s is %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

describe('a row of the catalogue', () => {
  it('takes place where its department is', () => {
    expect(itemOf(row({ code_departement: '69.0', code_region: '84.0', nom_departement: 'Rhône' }))).toMatchObject({
      item: {
        provider: { siret: null, name: 'ATELIER DU PAIN' },
        key: 'cpf:RS6203:69:Certificat du pain',
        content: {
          title: { fr: 'Certificat du pain' },
          workloadMinutes: 420,
          price: 33_000n,
          mode: 'http://data.europa.eu/snb/learning-assessment/9191af2ed9',
          region: 'FRK',
          place: 'Rhône (69)',
        },
      },
    });
  });

  it('is learned at a distance when it has no department', () => {
    expect(itemOf(row({}))).toMatchObject({
      item: {
        content: { mode: 'http://data.europa.eu/snb/learning-assessment/920fbb3cbe', region: null, place: null },
      },
    });
  });

  it('has no workload when the catalogue writes nought, and the level it names', () => {
    const read = itemOf(
      row({ nombre_heures_total_mean: '0', libelle_niveau_sortie_formation: 'BAC+2 : DEUG, BT, DUT... (NIVEAU 5)' }),
    );

    expect(read).toMatchObject({
      item: { content: { workloadMinutes: null, eqfLevel: 'http://data.europa.eu/snb/eqf/5' } },
    });
  });

  it('is known by its SIRET, with the zeros that spreadsheets lose, and by its own number', () => {
    expect(itemOf(row({ siret: '5550012300017', numero_formation: 'F-17' }))).toMatchObject({
      item: { provider: { siret: '05550012300017' }, key: 'cpf:F-17:remote', numbered: true },
    });
  });

  it.each([
    [{ nom_of: ' ' }, ['NO_PROVIDER']],
    [{ intitule_certification: '' }, ['NO_TITLE']],
    [{ frais_ttc_tot_mean: 'gratuit' }, ['NO_PRICE']],
    [{ frais_ttc_tot_mean: '100000.01' }, ['PRICE_OUT_OF_BOUNDS']],
    [{ nombre_heures_total_mean: 'sept' }, ['BAD_HOURS']],
    [{ nombre_heures_total_mean: '-3' }, ['BAD_HOURS']],
    [{ code_departement: '69', code_region: '99' }, ['UNKNOWN_REGION']],
    [{ nom_of: '', frais_ttc_tot_mean: '' }, ['NO_PROVIDER', 'NO_PRICE']],
  ])('is not taken with %j', (values, rejected) => {
    expect(itemOf(row(values))).toEqual({ rejected });
  });
});
