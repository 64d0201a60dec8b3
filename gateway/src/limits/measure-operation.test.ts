import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { measureOperation, type OperationSize } from './measure-operation.ts';

const measure = (text: string, variables?: Record<string, unknown>): OperationSize =>
  measureOperation(parse(text), variables);

describe('measuring an operation', () => {
  it('counts levels, fields, root fields, aliases and directives', () => {
    expect(measure('query @a { x: me { name friend { id @skip(if: false) } } __typename }')).toEqual({
      depth: 3,
      fields: 5,
      rootFields: 2,
      aliases: 1,
      directives: 2,
      rows: 0,
    });
  });

  it('counts a fragment wherever it is spread', () => {
    expect(measure('{ a { ...f } b { ...f } } fragment f on T { x { y } }')).toMatchObject({ depth: 3, fields: 6 });
  });

  it('is quick about fragments that multiply each other', () => {
    const fragments = Array.from(
      { length: 50 },
      (_, i) => `fragment f${String(i)} on T { ...f${String(i + 1)} a { ...f${String(i + 1)} } }`,
    );
    expect(measure(`{ ...f0 } ${fragments.join(' ')} fragment f50 on T { x }`).fields).toBeGreaterThan(1e9);
  });

  it('ends where fragments go round in circles', () => {
    expect(measure('{ ...a } fragment a on T { x { ...b } } fragment b on T { y { ...a } }').depth).toBe(2);
  });

  it('does not count how deep introspection goes', () => {
    expect(measure('{ __schema { types { fields { type { ofType { name } } } } } }')).toMatchObject({
      depth: 1,
      fields: 6,
    });
  });

  it('multiplies pages by the pages inside them', () => {
    expect(measure('{ a(first: 10) { nodes { b(first: 5) { edges { node { id } } } } } }').rows).toBe(10 + 10 * 5);
  });

  it('reads page sizes from variables and their defaults', () => {
    const text = 'query ($n: Int = 50) { a(first: $n) { nodes { id } } }';
    expect(measure(text).rows).toBe(50);
    expect(measure(text, { n: 3 }).rows).toBe(3);
  });

  it('takes the usual page where none is given, and the largest where more is asked', () => {
    expect(measure('{ a { nodes { id } } }').rows).toBe(20);
    expect(measure('{ a(first: 5000) { nodes { id } } }').rows).toBe(100);
    expect(measure('{ a(first: $n) { nodes { id } } }', { n: -5 }).rows).toBe(1);
  });

  it('adds up all operations of a document', () => {
    expect(measure('query A { a } query B { b { c } }')).toMatchObject({ depth: 2, fields: 3, rootFields: 2 });
  });
});
