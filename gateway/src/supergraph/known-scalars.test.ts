import { buildSchema, parse, validate } from 'graphql';
import { expect, it } from 'vitest';
import { teachScalars } from './known-scalars.ts';

const schema = buildSchema(`
  scalar Uri
  scalar Date
  scalar Decimal
  scalar Unknown
  type Query { skill(uri: Uri, since: Date, price: Decimal, other: Unknown): String }
`);
teachScalars(schema);

const complaints = (argument: string): string[] =>
  validate(schema, parse(`{ skill(${argument}) }`)).map(({ message }) => message);

it.each([
  ['uri: "no address"', 'Uri wants an absolute URI.'],
  ['since: "2026-02-31"', 'Date wants a day, such as 2026-11-21.'],
  ['price: 1.5', 'Decimal wants a decimal as text, such as "103.20".'],
])('refuses the literal %s, and says what is wanted', (argument, complaint) => {
  expect(complaints(argument)).toEqual([complaint]);
});

it.each([
  'uri: "http://data.europa.eu/esco/skill/1"',
  'since: "2026-02-28"',
  'price: "1.5"',
  'uri: null',
  'other: {a: 1}',
])('takes the literal %s', (argument) => {
  expect(complaints(argument)).toEqual([]);
});
