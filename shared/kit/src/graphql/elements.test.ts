import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { missingAccess } from './access.ts';
import { exposedInternals, undescribed } from './elements.ts';

describe('what has no description', () => {
  it('is named by the way that leads to it', () => {
    const document = parse(`
      directive @marked(by: String) on FIELD_DEFINITION
      scalar Colour
      enum Size { SMALL "Large." LARGE }
      input Wish { size: Size }
      union Found = Thing
      type Thing { "Its name." name(in: String): String }
      extend type Thing { size: Size }
    `);

    expect(undescribed(document)).toEqual([
      '@marked',
      '@marked(by:)',
      'Colour',
      'Size',
      'Size.SMALL',
      'Wish',
      'Wish.size',
      'Found',
      'Thing',
      'Thing.name(in:)',
      'Thing.size',
    ]);
  });

  it('counts when its description is blank, and not when it cannot have one', () => {
    expect(undescribed(parse(`"  " scalar Colour type Query { "Ping." ping: String }`))).toEqual(['Colour']);
  });
});

it('leaves the description and the access of an external field to whoever answers it, but not those of a key', () => {
  const document = parse(`"T." type T @key(fields: "id") { id: ID @external price: Int @external }`);

  expect(undescribed(document)).toEqual(['T.id']);
  expect(missingAccess(document)).toEqual(['T.id']);
});

it('finds what is internal by name and would show in the API', () => {
  const document = parse(`
    type InternalOrder @inaccessible { id: ID }
    input InternalWish { id: ID }
    extend type Query { internalOrder: InternalOrder @inaccessible internalWish: ID order: ID internally: ID }
  `);

  expect(exposedInternals(document)).toEqual(['InternalWish', 'internalWish']);
});
