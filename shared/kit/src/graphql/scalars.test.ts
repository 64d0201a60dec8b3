import { parseValue } from 'graphql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scalars } from './scalars.ts';

type Name = Exclude<keyof typeof scalars, 'JSON'>;

const valid: Readonly<Record<Name, readonly string[]>> = {
  Decimal: ['0', '103.20', '-5', '0.1'],
  Date: ['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'],
  DateTime: [
    '2026-11-21T09:30:00Z',
    '2026-11-21T09:30:00.000Z',
    '2026-11-21T09:30Z',
    '2026-11-21T23:59:59.999999+02:00',
    '2024-02-29T00:00:00-03:30',
  ],
  CurrencyCode: ['EUR', 'SEK'],
  LanguageCode: ['fr', 'en', 'nl-BE', 'sr-Latn-RS', 'deu'],
  Uri: ['http://data.europa.eu/esco/skill/1', 'urn:uuid:01980000-0000-7000-8000-000000000000', 'did:web:example.org'],
};

const invalid: Readonly<Record<Name, readonly string[]>> = {
  Decimal: ['', '1e3', '1.005', ' 1', '1,5', 'NaN'],
  Date: [
    '',
    '2026-02-31',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '2026-1-1',
    '26-01-01',
    '20260101',
    '2026-01-01T00:00:00Z',
    '2026-01-01 ',
    '+002026-01-01',
    'today',
    'infinity',
  ],
  DateTime: [
    '',
    '2026-02-31T09:30:00Z',
    '2026-11-21',
    '2026-11-21T09:30:00',
    '2026-11-21 09:30:00Z',
    '2026-11-21T25:00:00Z',
    '2026-11-21T24:00:00Z',
    '2026-11-21T09:60:00Z',
    '2026-11-21T09:30:60Z',
    '2026-11-21T9:30:00Z',
    '2026-11-21T09:30:00+02',
    '2026-11-21T09:30:00+23:00',
    '2026-11-21T09:30:00+02:99',
    '2026-11-21T09:30:00.Z',
    '2026-11-21T09:30:00z',
    '2026-11-21Tnoon (Z)Z',
    'infinity',
  ],
  CurrencyCode: ['', 'eur', 'EURO', 'EU', '€', 'EUR\n'],
  LanguageCode: ['', 'french', 'FR', 'fr_BE', 'fr-', 'fr;q=1', '*'],
  Uri: ['', 'skill/1', '//example.org', 'http://', `https://example.org/${'a'.repeat(2_000)}`],
};

const names = Object.keys(valid) as Name[];
const each = (table: Readonly<Record<Name, readonly string[]>>): (readonly [Name, string])[] =>
  names.flatMap((name) => table[name].map((text) => [name, text] as const));

it.each(each(valid))('%s takes %j, as a variable and as a literal, and gives it as it is', (name, text) => {
  expect(scalars[name].parseValue(text)).toBe(text);
  expect(scalars[name].parseLiteral(parseValue(JSON.stringify(text)))).toBe(text);
  expect(scalars[name].serialize(text)).toBe(text);
});

it.each(each(invalid))('%s refuses %j as input', (name, text) => {
  const complaint = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });
  expect(() => scalars[name].parseValue(text)).toThrow(complaint);
  expect(() => scalars[name].parseLiteral(parseValue(JSON.stringify(text)))).toThrow(complaint);
});

describe.each(names)('%s', (name) => {
  it.each(['1', '1.5', 'true', 'null', 'EUR', '["EUR"]', '{ a: "EUR" }'])('refuses the literal %s', (literal) => {
    expect(() => scalars[name].parseLiteral(parseValue(literal))).toThrow(`${name} wants`);
  });

  it.each([1, 1.5, 2n, true, null, undefined, [], {}, Object('EUR')])('refuses the value %s', (value) => {
    expect(() => scalars[name].parseValue(value)).toThrow(`${name} wants`);
  });

  it('does not repeat in its complaint what was sent', () => {
    expect(() => scalars[name].parseValue('what a person wrote')).toThrow(/^(?!.*what a person wrote)/);
  });

  it('never gives what it would not take, so that cents cannot leave as euro', () => {
    for (const value of [1250n, 12.5, null, {}, 'what a person wrote']) {
      expect(() => scalars[name].serialize(value)).toThrow('a resolver gave');
    }
  });
});

it('takes a day exactly when the calendar has it', () => {
  const day = fc.tuple(
    fc.integer({ min: 1, max: 9_999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  );
  fc.assert(
    fc.property(day, ([year, month, date]) => {
      const text = [String(year).padStart(4, '0'), ...[month, date].map((part) => String(part).padStart(2, '0'))].join(
        '-',
      );
      const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
      const taken = (): string | null => {
        try {
          return scalars.Date.parseValue(text);
        } catch {
          return null;
        }
      };
      expect(taken()).toBe(date <= length ? text : null);
    }),
  );
});

it('gives an instant of the database in UTC', () => {
  expect(scalars.DateTime.serialize(new Date('2026-11-21T10:30:00+01:00'))).toBe('2026-11-21T09:30:00.000Z');
});

it('does not pass an instant off as a day', () => {
  expect(() => scalars.Date.serialize(new Date('2026-11-21T23:30:00Z'))).toThrow('a resolver gave Date');
});

it('passes JSON as it is', () => {
  expect(scalars.JSON.parseLiteral(parseValue('{ a: [1, "b", null] }'))).toEqual({ a: [1, 'b', null] });
  expect(scalars.JSON.serialize({ a: 1 })).toEqual({ a: 1 });
});
