import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, print, type GraphQLSchema } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { roles } from '../identity/viewer.ts';
import { missingAccess, rulesOf, spreadAccess } from './access.ts';
import { typeDefsBelow } from './type-defs.ts';

const SCHEMA = /* GraphQL */ `
  directive @access(to: [Role!]!, stepUp: Boolean! = false) on FIELD_DEFINITION | OBJECT | INTERFACE
  enum Role {
    PUBLIC
    HOLDER
    AUDITOR
    SERVICE
  }
  type Query {
    me: Person @access(to: [HOLDER])
    named: Named @access(to: [PUBLIC])
    found: [Found!] @access(to: [PUBLIC])
    internalPing: Person @access(to: [SERVICE])
    forgotten: String
  }
  type Mutation {
    commit: Person @access(to: [HOLDER], stepUp: true)
  }
  interface Named @access(to: [PUBLIC]) {
    name: String
  }
  type Person implements Named @key(fields: "id") @access(to: [HOLDER]) {
    id: ID
    name: String @access(to: [HOLDER, AUDITOR])
    friend: Person
  }
  type Organisation implements Named @access(to: [PUBLIC]) {
    name: String
    secret: String @access(to: [AUDITOR])
  }
  union Found = Person | Organisation
`;

const NOTHING_OF_ITS_OWN = join(import.meta.dirname, '../text');

describe('an @access on a type', () => {
  const spread = spreadAccess(parse(SCHEMA));

  it('goes down to each field that has none of its own, and leaves the type', () => {
    const text = print(spread);
    expect(text).toContain('type Organisation implements Named {');
    expect(text).toContain('secret: String @access(to: [AUDITOR])');
    expect(text).toContain('friend: Person @access(to: [HOLDER])');
    expect(text).toContain('name: String @access(to: [HOLDER, AUDITOR])');
    expect(text).toContain('type Person implements Named @key(fields: "id") {');
  });

  it('changes nothing when it is spread again', () => {
    expect(print(spreadAccess(spread))).toBe(print(spread));
  });

  it('also goes down from an extension, and not to what other files say of the type', () => {
    const document = parse(`extend type A @access(to: [HOLDER]) { one: Int } type A { two: Int }`);
    expect(missingAccess(spreadAccess(document))).toEqual(['A.two']);
  });
});

describe('a field that nobody was let in to', () => {
  it('is named', () => {
    expect(missingAccess(spreadAccess(parse(SCHEMA)))).toEqual(['Query.forgotten']);
  });

  it('is named on interfaces and extensions too, and not on inputs', () => {
    const document = parse(`
      interface I { a: Int } extend interface I { b: Int } type T { c: Int } extend type T { d: Int } input N { e: Int } enum E { F }
    `);
    expect(missingAccess(document)).toEqual(['I.a', 'I.b', 'T.c', 'T.d']);
  });

  it('does not exist in what every subgraph shares', () => {
    expect(missingAccess(typeDefsBelow(NOTHING_OF_ITS_OWN))).toEqual([]);
  });
});

describe('the rules of an operation', () => {
  let schema: GraphQLSchema;
  beforeAll(() => {
    schema = buildSubgraphSchema([{ typeDefs: spreadAccess(parse(SCHEMA)) }]);
  });
  const fieldsOf = (operation: string): readonly string[] =>
    rulesOf(schema, parse(operation)).map(({ field }) => field);

  it.each([
    ['a field', '{ me { id } }', ['Query.me', 'Person.id']],
    ['an alias, by the field behind it', '{ internalPing: me { id: name } }', ['Query.me', 'Person.name']],
    ['the same field twice, once', '{ a: me { id } b: me { id } }', ['Query.me', 'Person.id']],
    ['nested fields', '{ me { friend { friend { name } } } }', ['Query.me', 'Person.friend', 'Person.name']],
    ['a fragment', '{ me { ...F } } fragment F on Person { name }', ['Query.me', 'Person.name']],
    [
      'a fragment in a fragment',
      '{ ...Q } fragment Q on Query { me { ...F } } fragment F on Person { id }',
      ['Query.me', 'Person.id'],
    ],
    [
      'an inline fragment',
      '{ me { ... on Named { name } ... { id } } }',
      ['Query.me', 'Person.name', 'Organisation.name', 'Person.id'],
    ],
    [
      'an interface, for all types it can be',
      '{ named { name } }',
      ['Query.named', 'Person.name', 'Organisation.name'],
    ],
    ['one type of a union', '{ found { ... on Organisation { secret } } }', ['Query.found', 'Organisation.secret']],
    [
      'a field that is left out at the moment',
      '{ me @skip(if: true) { id @include(if: false) } }',
      ['Query.me', 'Person.id'],
    ],
    [
      'every operation of the document',
      'query A { named { __typename } } query B { me { id } }',
      ['Query.named', 'Query.me', 'Person.id'],
    ],
    [
      'references to entities',
      '{ _entities(representations: []) { ... on Person { id } } }',
      ['Query._entities', 'Person.id'],
    ],
    ['mutations', 'mutation { commit { name } }', ['Mutation.commit', 'Person.name']],
    ['nothing but names of types', '{ __typename named { __typename } }', ['Query.named']],
    ['the contract itself, which is closed', '{ _service { sdl } }', ['_Service.sdl']],
    [
      'introspection, which needs none',
      '{ __schema { types { fields { name } } } __type(name: "Person") { name } }',
      [],
    ],
  ])('cover %s', (_what, operation, fields) => {
    expect(fieldsOf(operation)).toEqual(fields);
  });

  it('say which roles and whether a step-up is needed', () => {
    expect(rulesOf(schema, parse('mutation { commit { name } }'))).toEqual([
      { field: 'Mutation.commit', to: ['HOLDER'], stepUp: true },
      { field: 'Person.name', to: ['HOLDER', 'AUDITOR'], stepUp: false },
    ]);
  });

  it('close a field that has none', () => {
    expect(rulesOf(schema, parse('{ forgotten }'))).toEqual([{ field: 'Query.forgotten', to: [], stepUp: false }]);
  });
});

it('knows the same roles in the schema as in code, in the same order', () => {
  const common = typeDefsBelow(NOTHING_OF_ITS_OWN);
  const declared = common.definitions.flatMap((definition) =>
    definition.kind === 'EnumTypeDefinition' && definition.name.value === 'Role' ? (definition.values ?? []) : [],
  );
  expect(declared.map(({ name }) => name.value)).toEqual(roles);
});
