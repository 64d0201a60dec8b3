import { missingAccess } from '@tessera/kit/graphql/access.ts';
import { elementsOf } from '@tessera/kit/graphql/elements.ts';
import { argumentOf, directiveOf, fieldsOf, type OwnedField } from '@tessera/kit/graphql/fields.ts';
import { Kind, isTypeDefinitionNode, parse, print, visit } from 'graphql';
import type { Subgraph } from '../subgraphs.ts';
import type { Complaint } from './complaint.ts';
import { mutationComplaints } from './mutations.ts';

/** Closed by default: a field that says nobody may ask for it was forgotten. */
const withoutAccess = ({ name, typeDefs }: Subgraph): readonly Complaint[] =>
  missingAccess(typeDefs).map((place) => ({
    subgraph: name,
    place,
    message: 'has no @access: say which roles may ask for it',
  }));

interface AnsweredField extends OwnedField {
  readonly subgraph: string;
  readonly rule: string;
}

const answeredFields = (subgraphs: readonly Subgraph[]): readonly AnsweredField[] =>
  subgraphs.flatMap((subgraph) =>
    fieldsOf(subgraph.typeDefs).flatMap((owned) => {
      const access = directiveOf(owned.field, 'access');
      return access === undefined || owned.isElsewhere
        ? []
        : [{ ...owned, subgraph: subgraph.name, rule: print(access) }];
    }),
  );

/** One field has one rule, whichever subgraph happens to answer it. */
const contradictingAccess = (subgraphs: readonly Subgraph[]): readonly Complaint[] =>
  [...Map.groupBy(answeredFields(subgraphs), ({ place }) => place)].flatMap(([place, [first, ...others]]) =>
    others.flatMap(({ subgraph, rule }) =>
      first === undefined || first.rule === rule
        ? []
        : [{ subgraph, place, message: `says ${rule} where ${first.subgraph} says ${first.rule}` }],
    ),
  );

const isOpen = ({ field }: OwnedField): boolean => {
  const to = argumentOf(directiveOf(field, 'access'), 'to');
  return to?.kind === Kind.LIST && to.values.some((role) => role.kind === Kind.ENUM && role.value === 'PUBLIC');
};

/** To join a type that several subgraphs share, the gateway asks for its key with the rights of whoever asks for anything of it. */
const closedKeys = (subgraphs: readonly Subgraph[]): readonly Complaint[] =>
  [...Map.groupBy(answeredFields(subgraphs), ({ place }) => place).values()]
    .filter((answers) => answers.length > 1)
    .flatMap((answers) => answers.filter((answer) => answer.isKey && !isOpen(answer)))
    .map(({ subgraph, place }) => ({
      subgraph,
      place,
      message: 'is a key by which subgraphs are joined: it must be open to PUBLIC, and what it leads to is guarded',
    }));

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
  fieldsOf(subgraph.typeDefs).flatMap(({ place, field }) => {
    const fields = argumentOf(directiveOf(field, 'requires'), 'fields');
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
  ...closedKeys(subgraphs),
  ...subgraphs.flatMap(definedTwice),
  ...subgraphs.flatMap(argumentsInRequires),
  ...withoutDescription(subgraphs),
  ...mutationComplaints(subgraphs),
];
