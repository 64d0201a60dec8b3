import { describe, expect, it } from 'vitest';
import { readTopUpFile } from './read-top-up-file.ts';

const MOST = 5;
const file = (...lines: readonly string[]): string => lines.join('\n');

describe('a file of top-ups', () => {
  it('is read in either order of columns, with a mark of order, quotes and both separators', () => {
    const rows = [{ person: 'a', amount: 20000n, expiresOn: '2027-12-31', problem: null }];
    expect(readTopUpFile('\uFEFFperson,amount,expiresOn\r\na,200.00,2027-12-31\r\n', MOST)).toEqual(rows);
    expect(readTopUpFile(file('expiresOn;amount;person', '"2027-12-31";200;"a"'), MOST)).toEqual(rows);
    expect(readTopUpFile(file('person,amount', 'a,200.00'), MOST)).toEqual([{ ...rows[0], expiresOn: null }]);
  });

  it.each([
    ['nothing', '', 1, null],
    ['no rows', 'person,amount\n', 1, null],
    ['no amounts', file('person,expiresOn', 'a,2027-12-31'), 1, 'amount'],
    ['a column that is not known', file('person,amount,name', 'a,1,b'), 1, 'name'],
    ['a column twice', file('person,amount,amount', 'a,1,2'), 1, 'amount'],
    ['a record of another length', file('person,amount', 'a,1', 'b'), 3, null],
    ['a quote that is never closed', file('person,amount', 'a,1', '"b,2', 'c,3'), 4, null],
    ['too many rows', file('person,amount', ...Array.from({ length: MOST + 1 }, () => 'a,1')), MOST + 1, null],
  ])('with %s is refused and says where', (_what, text, line, column) => {
    expect(readTopUpFile(text, MOST)).toMatchObject({ code: 'MALFORMED_FILE', line, column });
  });

  it.each([
    ['', '1.00', '', 'person'],
    ['x'.repeat(101), '1.00', '', 'person'],
    ['a', '', '', 'amount'],
    ['a', '0.00', '', 'amount'],
    ['a', '-1.00', '', 'amount'],
    ['a', '1.001', '', 'amount'],
    ['a', '1e3', '', 'amount'],
    ['a', '1000000.01', '', 'amount'],
    ['a', '1.00', '2027-02-30', 'expiresOn'],
    ['a', '1.00', 'soon', 'expiresOn'],
  ])('names the column of a value that cannot be meant: %s, %s, %s', (person, amount, expiresOn, column) => {
    const rows = readTopUpFile(file('person,amount,expiresOn', `${person},${amount},${expiresOn}`, 'b,1,'), MOST);
    expect(rows).toMatchObject([
      { amount: null, problem: { column } },
      { person: 'b', amount: 100n, problem: null },
    ]);
  });
});
