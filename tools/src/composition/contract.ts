import {
  Kind,
  isTypeDefinitionNode,
  parse,
  print,
  visit,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
} from 'graphql';
import { missingAccess } from '@tessera/kit/graphql/access.ts';
import type { Subgraph } from '../subgraphs.ts';
import type { Complaint } from './complaint.ts';
import { elementsOf, isFieldOwner } from './elements.ts';
import { mutationComplaints } from './mutations.ts';

interface OwnedField {
  readonly place: string;
  readonly field: FieldDefinitionNode;
}

const fieldsOf = ({ typeDefs }: Subgraph): readonly OwnedField[] =>
  typeDefs.definitions
    .filter(isFieldOwner)
    .flatMap((owner) =>
      (owner.fields ?? []).map((field) => ({ place: `${owner.name.value}.${field.name.value}`, field })),
    );

const directiveOf = (field: FieldDefinitionNode, name: string): ConstDirectiveNode | undefined =>
  field.directives?.find((directive) => directive.name.value === name);

const isExternal = (field: FieldDefinitionNode): boolean => directiveOf(field, 'external') !== undefined;

/** Closed by default: a field that says nobody may ask for it was forgotten. The rule of an external field is its owner's. */
function withoutAccess(subgraph: Subgraph): readonly Complaint[] {
  const elsewhere = new Set(
    fieldsOf(subgraph)
      .filter(({ field }) => isExternal(field))
      .map(({ place }) => place),
  );
  return missingAccess(subgraph.typeDefs)
    .filter((place) => !elsewhere.has(place))
    .map((place) => ({
      subgraph: subgraph.name,
      place,
      message: 'has no @access: say which roles may ask for it',
    }));
}

/** One field has one rule, whichever subgraph happens to answer it. */
function contradictingAccess(subgraphs: readonly Subgraph[]): readonly Complaint[] {
  const first = new Map<string, { readonly subgraph: string; readonly rule: string }>();
  return subgraphs.flatMap((subgraph) =>
    fieldsOf(subgraph).flatMap(({ place, field }) => {
      const access = directiveOf(field, 'access');
      if (access === undefined || isExternal(field)) return [];
      const rule = print(access);
      const known = first.get(place);
      if (known === undefined) first.set(place, { subgraph: subgraph.name, rule });
      if (known === undefined || known.rule === rule) return [];
      return [{ subgraph: subgraph.name, place, message: `says ${rule} where ${known.subgraph} says ${known.rule}` }];
    }),
  );
}

function selectsWithArguments(fields: string): boolean {
  let found = false;
  visit(parse(`{ ${fields} }`), {
    Field: (node) => {
      found ||= (node.arguments?.length ?? 0) > 0;
    },
  });
  return found;
}

/** The query planner merges two selections of a field that differ in arguments only: one of them would get the other's data. */
const argumentsInRequires = (subgraph: Subgraph): readonly Complaint[] =>
  fieldsOf(subgraph).flatMap(({ place, field }) => {
    const fields = directiveOf(field, 'requires')?.arguments?.find(({ name }) => name.value === 'fields')?.value;
    if (fields?.kind !== Kind.STRING || !selectsWithArguments(fields.value)) return [];
    return [
      {
        subgraph: subgraph.name,
        place,
        message: '@requires a field with arguments, which gives wrong data without an error',
      },
    ];
  });

/** Two files that define one type: all but one must extend it, as all may do with Query and Mutation. */
function definedTwice({ name, typeDefs }: Subgraph): readonly Complaint[] {
  const defined = typeDefs.definitions.filter(isTypeDefinitionNode).map((type) => type.name.value);
  const again = new Set(defined.filter((type, index) => defined.indexOf(type) !== index));
  return [...again].map((place) => ({
    subgraph: name,
    place,
    message: `is defined more than once: write extend type ${place}`,
  }));
}

/** An element is described when one of the subgraphs that have it describes it. */
function withoutDescription(subgraphs: readonly Subgraph[]): readonly Complaint[] {
  const elements = subgraphs.flatMap(({ name, typeDefs }) =>
    elementsOf(typeDefs).map((element) => ({ ...element, name })),
  );
  const described = new Set(elements.filter((element) => element.described).map(({ place }) => place));
  return elements
    .filter(({ place }) => !described.has(place))
    .map(({ name, place }) => ({ subgraph: name, place, message: 'has no description' }));
}

/** What the graph demands of each subgraph's schema beyond what federation does. */
export const contractComplaints = (subgraphs: readonly Subgraph[]): readonly Complaint[] => [
  ...subgraphs.flatMap(withoutAccess),
  ...contradictingAccess(subgraphs),
  ...subgraphs.flatMap(definedTwice),
  ...subgraphs.flatMap(argumentsInRequires),
  ...withoutDescription(subgraphs),
  ...mutationComplaints(subgraphs),
];
