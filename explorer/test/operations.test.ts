import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Supergraph } from '@apollo/federation-internals';
import { measureOperation } from '@tessera/gateway/src/limits/measure-operation.ts';
import { tooLarge } from '@tessera/gateway/src/limits/operation-limits.ts';
import { pictureOf } from '@tessera/gateway/src/explorer/graph-picture.ts';
import {
  getNamedType,
  getVariableValues,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type VariableDefinitionNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { filledByAnswers, filledFresh, freshValues, type Known } from '../src/operations/known.ts';
import { filledByRoles, ownValues } from '../src/operations/own-values.ts';
import { rolesOf } from '../src/operations/roles-of.ts';
import { fillIn, wantedBy } from '../src/operations/variables.ts';

const ROOT = join(import.meta.dirname, '../..');
const supergraph = readFileSync(join(ROOT, 'supergraph.graphql'), 'utf8');
const schema = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
const access = new Map(
  pictureOf(supergraph).types.flatMap(({ name, fields }) =>
    fields.map((field) => [`${name}.${field.name}`, field.access] as const),
  ),
);

const folder = join(ROOT, 'explorer/operations');
const files = globSync('*/*.graphql', { cwd: folder }).toSorted();
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

/** Fields of object types that a document asks for and that none of `roles` may see. */
function outOfReach(text: string, roles: readonly string[]): readonly string[] {
  const found: string[] = [];
  const typeInfo = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(typeInfo, {
      Field: ({ name }) => {
        const parent = typeInfo.getParentType();
        const rule = parent && access.get(`${getNamedType(parent).name}.${name.value}`);
        if (rule && !rule.some((role) => roles.includes(role))) found.push(`${parent.name}.${name.value}`);
      },
    }),
  );
  return found;
}

/** What is filled into the variables of an operation once somebody has signed in and the answers before it are there. */
const filled: Known = {
  ...Object.fromEntries(filledByAnswers.map((name) => [name, 'of an answer'])),
  amount: { amount: '50.00', currency: 'EUR' },
  ...freshValues('key'),
  ...ownValues({ role: 'EMPLOYER_ADMIN', organisation: { id: 'theirs' } }),
};

const variablesOf = (text: string): readonly VariableDefinitionNode[] =>
  parse(text).definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? (node.variableDefinitions ?? []) : [],
  );

it('knows what a role may not see', () => {
  expect(outOfReach('{ me { account { id } } }', ['PUBLIC'])).toEqual(['Query.me', 'Person.account']);
});

it('has each operation once, and for a role one of each place', () => {
  expect(new Set(files.map(textOf)).size).toBe(files.length);
  const places = files.flatMap((file) =>
    rolesOf(file, textOf(file)).map((role) => `${role} ${/\/(\d+)/.exec(file)?.[1] ?? file}`),
  );
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
});

describe.each(files)('%s', (file) => {
  const text = textOf(file);
  const roles = rolesOf(file, text).map((role) => role.toUpperCase().replaceAll('-', '_'));

  it('begins with what it shows, and is one operation with a name', () => {
    expect(text).toMatch(/^# [A-Z].*[.?]\n/);
    expect(text.match(/^(query|mutation) [A-Z]\w*/gm)).toHaveLength(1);
  });

  it('fits the graph and its limits', () => {
    const document = parse(text);
    expect(validate(schema, document)).toEqual([]);
    expect(tooLarge(measureOperation(document))).toBeNull();
  });

  it('asks for nothing that its role may not see', () => {
    for (const role of roles)
      expect(outOfReach(text, role === 'PUBLIC' ? ['PUBLIC'] : ['PUBLIC', 'HOLDER', role])).toEqual([]);
  });

  it('has no variable that nobody fills in, and takes what is filled in', () => {
    const names = [...filledByAnswers, ...filledFresh, ...filledByRoles];
    expect(wantedBy(text).filter((name) => !names.includes(name))).toEqual([]);
    const { errors = [] } = getVariableValues(schema, variablesOf(text), fillIn(wantedBy(text), {}, filled));
    expect(errors).toEqual([]);
  });
});
