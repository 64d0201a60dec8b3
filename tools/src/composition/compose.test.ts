import { typeDefsBelow } from '@tessera/kit/graphql/type-defs.ts';
import { spreadAccess } from '@tessera/kit/graphql/access.ts';
import { concatAST, parse } from 'graphql';
import { expect, it } from 'vitest';
import type { Subgraph } from '../subgraphs.ts';
import { wordingOf } from './complaint.ts';
import { compose } from './compose.ts';

const common = typeDefsBelow(import.meta.dirname); // no *.graphql here: the kit's own elements

const subgraph = (name: string, port: number, sdl: string): Subgraph => ({
  name,
  url: `http://127.0.0.1:${port}/graphql`,
  typeDefs: spreadAccess(concatAST([common, parse(sdl)])),
});

const ACCOUNTS = /* GraphQL */ `
  extend type Query {
    "The viewer's account."
    account: Account @access(to: [HOLDER])
  }

  "What a person may spend."
  type Account @key(fields: "id") @access(to: [HOLDER]) {
    "Identifies the account."
    id: ID!
    "What is left."
    balance: Money
  }
`;

const accounts = (sdl = ''): Subgraph => subgraph('accounts', 4001, ACCOUNTS + sdl);

const registry = (sdl = ''): Subgraph =>
  subgraph(
    'registry',
    4002,
    /* GraphQL */ `
      extend type Query {
        "One session."
        session: Session @access(to: [PUBLIC])
      }

      "One run of a course."
      type Session @key(fields: "id") @access(to: [PUBLIC]) {
        "Identifies the session."
        id: ID!
        "What it costs."
        price("Currency to show it in." currency: String): Money
      }
    ` + sdl,
  );

const complaintsOf = (...subgraphs: readonly Subgraph[]): readonly string[] =>
  (compose(subgraphs).complaints ?? []).map(wordingOf);

it('composes subgraphs that keep the contract, and shows who may ask for each field', () => {
  const { supergraph } = compose([accounts(), registry()]);

  expect(supergraph).toContain('balance: Money @access(to: [HOLDER])');
  expect(supergraph).toContain('ACCOUNTS @join__graph(name: "accounts", url: "http://127.0.0.1:4001/graphql")');
});

it('gives the same text whatever the order in which the subgraphs are read', () => {
  expect(compose([registry(), accounts()])).toEqual(compose([accounts(), registry()]));
});

it('refuses a field that nobody was let in to', () => {
  const forgetful = accounts('extend type Account { "When it was opened." openedOn: Date }');

  expect(complaintsOf(forgetful)).toEqual([
    'accounts: Account.openedOn has no @access: say which roles may ask for it',
  ]);
});

it('leaves the rule of an external field to the subgraph that answers it', () => {
  const paying = accounts(/* GraphQL */ `
    extend type Session @key(fields: "id") {
      id: ID! @access(to: [PUBLIC])
      price(currency: String): Money @external @access(to: [HOLDER])
      "Whether the viewer could pay it."
      affordable: Boolean @requires(fields: "price { amount }") @access(to: [HOLDER])
    }
  `);

  expect(compose([paying, registry()]).supergraph).toMatch(
    / price\([^)]*\): Money [^@]*@join__.*@access\(to: \[PUBLIC\]\)\n/,
  );
});

it('refuses a field whose rule differs between the subgraphs that answer it', () => {
  const balance = (role: string): string =>
    `extend type Session { "What it costs here." fee: Money @shareable @access(to: [${role}]) }`;
  const session = 'type Session @key(fields: "id") @access(to: [PUBLIC]) { id: ID! }';

  expect(complaintsOf(accounts(session + balance('HOLDER')), registry(balance('PUBLIC')))).toEqual([
    'registry: Session.fee says @access(to: [PUBLIC]) where accounts says @access(to: [HOLDER])',
  ]);
});

it('refuses a key that the gateway could not ask for on behalf of everyone', () => {
  const other = registry('type Account @key(fields: "id") @access(to: [HOLDER]) { id: ID! }');
  const wanted = 'is a key by which subgraphs are joined: it must be open to PUBLIC, and what it leads to is guarded';

  expect(complaintsOf(accounts(), other)).toEqual([`accounts: Account.id ${wanted}`, `registry: Account.id ${wanted}`]);
});

it('refuses a key without a rule, even one that is marked external', () => {
  const other = registry('extend type Account @key(fields: "id") { id: ID! @external }');

  expect(complaintsOf(accounts(), other)).toContain(
    'registry: Account.id has no @access: say which roles may ask for it',
  );
});

it('refuses a type that two files define', () => {
  const query = 'type Query { "x" greeting: String @access(to: [PUBLIC]) }';

  expect(complaintsOf(accounts(query + query))).toEqual([
    'accounts: Query is defined more than once: write extend type Query',
  ]);
});

it('refuses arguments inside @requires, at any depth', () => {
  const quoting = accounts(/* GraphQL */ `
    extend type Session @key(fields: "id") @access(to: [PUBLIC]) {
      id: ID! @external
      price(currency: String): Money @external
      "What the viewer would pay."
      ownShare: Money @requires(fields: "id price(currency: 1) { amount }")
    }
  `);

  expect(complaintsOf(quoting, registry())).toEqual([
    'accounts: Session.ownShare @requires a field with arguments, which gives wrong data without an error',
  ]);
});

it.each([
  ['a type', 'type Fund @access(to: [PUBLIC]) { "x" id: ID! }', 'Fund'],
  ['a field', '"x" type Fund { id: ID! @access(to: [PUBLIC]) }', 'Fund.id'],
  ['an argument', 'extend type Query { "x" fund(id: ID!): Int @access(to: [PUBLIC]) }', 'Query.fund(id:)'],
  ['an enum', 'enum Colour { "x" RED }', 'Colour'],
  ['an enum value', '"x" enum Colour { RED }', 'Colour.RED'],
  ['an input', 'input FundInput { "x" name: String }', 'FundInput'],
  ['an input field', '"x" input FundInput { name: String }', 'FundInput.name'],
  ['an interface', 'interface Source { "x" id: ID! @access(to: [PUBLIC]) }', 'Source'],
  ['a union', 'union Anything = Account', 'Anything'],
  ['a scalar', 'scalar Colour', 'Colour'],
  ['a directive', 'directive @colour on FIELD_DEFINITION', '@colour'],
  ['an argument of a directive', '"x" directive @colour(of: Int) on FIELD_DEFINITION', '@colour(of:)'],
  ['an element whose description is blank', '"  " scalar Colour', 'Colour'],
])('refuses %s without a description', (_what, sdl, place) => {
  expect(complaintsOf(accounts(sdl))).toEqual([`accounts: ${place} has no description`]);
});

it('wants one description of what several subgraphs have', () => {
  const other = accounts('type Session @key(fields: "id") @access(to: [PUBLIC]) { id: ID! }');

  expect(complaintsOf(other, registry())).toEqual([]);
});

const mutation = (field: string): Subgraph =>
  accounts(`
    extend type Mutation { "Does it." ${field} @access(to: [HOLDER]) }
    "What it needs." input TheInput { "Which account." id: ID! }
    "What it gave." type AccountClosePayload @access(to: [HOLDER]) { "The account." account: Account }
  `);

it('accepts a mutation named for its thing that takes one input', () => {
  expect(complaintsOf(mutation('accountClose("What." input: TheInput!): AccountClosePayload'))).toEqual([]);
});

it('refuses a mutation named for its verb', () => {
  expect(complaintsOf(mutation('closeAccount("What." input: TheInput!): AccountClosePayload'))).toEqual([
    'accounts: Mutation.closeAccount does not begin with the thing it changes: no type is named for "close"',
  ]);
});

it.each([
  'accountClose: AccountClosePayload',
  'accountClose("What." input: TheInput): AccountClosePayload',
  'accountClose("Which." id: ID!): AccountClosePayload',
])('refuses a mutation without its one input: %s', (field) => {
  expect(complaintsOf(mutation(field))).toEqual([
    'accounts: Mutation.accountClose takes something else than one argument `input` that is not null',
  ]);
});

it('leaves the arguments of internal mutations to the subgraphs', () => {
  const both =
    'accountClose("What." input: TheInput!): AccountClosePayload @access(to: [HOLDER]) ' +
    '"For services." internalAccountClose("Which." id: ID!): AccountClosePayload @inaccessible';

  expect(complaintsOf(mutation(both))).toEqual([]);
});

it('passes on what federation itself refuses', () => {
  const clashing = registry('extend type Query { "Another." account: Int @access(to: [PUBLIC]) }');

  expect(complaintsOf(accounts(), clashing).join()).toContain('Query.account');
});
