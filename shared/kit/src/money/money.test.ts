import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalOf, least, minorUnits, minorUnitsOf, moneyOf, sumOf } from './money.ts';

const LARGEST = 10n ** 15n - 1n; // 13 digits before the point, 2 after
const amounts = fc.bigInt({ min: -LARGEST, max: LARGEST });

describe('an amount as text', () => {
  it('comes back as it was, whatever the amount', () => {
    fc.assert(fc.property(amounts, (amount) => minorUnitsOf(decimalOf(amount)) === amount));
  });

  it('always has two digits after the point, and no sign before nothing', () => {
    fc.assert(fc.property(amounts, (amount) => /^-?(0|[1-9]\d*)\.\d\d$/.test(decimalOf(amount))));
    expect(decimalOf(0n)).toBe('0.00');
    expect(decimalOf(-5n)).toBe('-0.05');
  });

  it('is exact where a float is not', () => {
    expect(minorUnitsOf('1.15')).toBe(115n); // 1.15 * 100 is 114.99999999999999
    expect(decimalOf(9_007_199_254_740_993n)).toBe('90071992547409.93'); // above 2 ** 53
    expect(moneyOf(30n, 'EUR')).toEqual({ amount: '0.30', currency: 'EUR' });
  });

  it.each([
    ['12', 1200n],
    ['12.5', 1250n],
    ['12.50', 1250n],
    ['-0.5', -50n],
    ['-0', 0n],
    ['007', 700n],
    ['9999999999999.99', LARGEST],
  ])('%s is %s minor units', (text, units) => {
    expect(minorUnitsOf(text)).toBe(units);
  });

  it.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '1\u0000',
    '+1',
    '--1',
    '1.',
    '.5',
    '1.005',
    '1,50',
    '1_000',
    '1e3',
    '1E3',
    '0x10',
    '1n',
    'NaN',
    'Infinity',
    '１２',
    '٣',
    '10000000000000',
    '9'.repeat(100_000),
  ])('refuses %j', (text) => {
    expect(minorUnitsOf(text)).toBeNull();
  });

  it('refuses every text that is no decimal, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => minorUnitsOf(text) === null || /^-?\d{1,13}(\.\d{1,2})?$/.test(text),
      ),
    );
  });

  it('takes of the texts of floats only those that are decimals too', () => {
    fc.assert(
      fc.property(fc.double({ noInteger: true }), (float) => {
        const units = minorUnitsOf(String(float));
        return units === null || decimalOf(units).replace(/0$/, '') === String(float);
      }),
    );
  });
});

describe('sums', () => {
  it('do not depend on the order', () => {
    fc.assert(fc.property(fc.array(amounts), (parts) => sumOf(parts) === sumOf(parts.toReversed())));
    expect(sumOf([])).toBe(0n);
  });

  it('name the lesser of two', () => {
    fc.assert(fc.property(amounts, amounts, (a, b) => least(a, b) === least(b, a) && least(a, b) <= a));
  });
});

describe('a bigint column', () => {
  it('passes through PostgreSQL as text', () => {
    fc.assert(fc.property(amounts, (amount) => minorUnits.from(minorUnits.to(amount) ?? null) === amount));
    expect(minorUnits.to(null)).toBeNull();
    expect(minorUnits.from(null)).toBeNull();
  });
});
