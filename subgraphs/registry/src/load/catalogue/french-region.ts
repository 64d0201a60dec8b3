/** Regions of France by the code of the national statistics office, as NUTS 2021. */
const regions: Readonly<Record<string, string>> = {
  '01': 'FRY1',
  '02': 'FRY2',
  '03': 'FRY3',
  '04': 'FRY4',
  '06': 'FRY5',
  '11': 'FR1',
  '24': 'FRB',
  '27': 'FRC',
  '28': 'FRD',
  '32': 'FRE',
  '44': 'FRF',
  '52': 'FRG',
  '53': 'FRH',
  '75': 'FRI',
  '76': 'FRJ',
  '84': 'FRK',
  '93': 'FRL',
  '94': 'FRM',
};

/** The NUTS code of a French region; undefined for a code that France does not have. */
export const frenchRegion = (code: string): string | undefined => regions[code.padStart(2, '0')];
