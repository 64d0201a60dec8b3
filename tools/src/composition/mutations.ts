import { INTERNAL } from '@tessera/kit/graphql/access.ts';
import { isFieldOwner, type FieldOwner } from '@tessera/kit/graphql/fields.ts';
import { Kind, type FieldDefinitionNode } from 'graphql';
import type { Subgraph } from '../subgraphs.ts';
import type { Complaint } from './complaint.ts';

const wordsOf = (name: string): readonly string[] =>
  name.match(/[A-Z]*[a-z\d]+|[A-Z]+/g)?.map((word) => word.toLowerCase()) ?? [];

const isThing = ({ name, kind, interfaces }: FieldOwner): boolean =>
  (kind === Kind.OBJECT_TYPE_DEFINITION || kind === Kind.INTERFACE_TYPE_DEFINITION) &&
  !/(Payload|Connection|Edge)$/.test(name.value) &&
  !(interfaces ?? []).some((face) => face.name.value === 'UserError');

const mutationsOf = ({ typeDefs }: Subgraph): readonly FieldDefinitionNode[] =>
  typeDefs.definitions
    .filter(isFieldOwner)
    .filter((owner) => owner.name.value === 'Mutation')
    .flatMap((owner) => owner.fields ?? []);

const takesOneInput = ({ arguments: given = [] }: FieldDefinitionNode): boolean =>
  given.length === 1 && given[0]?.name.value === 'input' && given[0].type.kind === Kind.NON_NULL_TYPE;

/** Public mutations are named for the thing first (`orderPlace`, not `placeOrder`) and take one `input`. */
export function mutationComplaints(subgraphs: readonly Subgraph[]): readonly Complaint[] {
  const things = subgraphs
    .flatMap(({ typeDefs }) => typeDefs.definitions.filter(isFieldOwner))
    .filter(isThing)
    .flatMap(({ name }) => wordsOf(name.value));
  const known = new Set(things);
  return subgraphs.flatMap((subgraph) =>
    mutationsOf(subgraph).flatMap((field) => {
      const name = field.name.value;
      if (INTERNAL.test(name)) return [];
      const complaint = (message: string): Complaint => ({
        subgraph: subgraph.name,
        place: `Mutation.${name}`,
        message,
      });
      const [thing = ''] = wordsOf(name);
      return [
        ...(known.has(thing)
          ? []
          : [complaint(`does not begin with the thing it changes: no type is named for "${thing}"`)]),
        ...(takesOneInput(field) ? [] : [complaint('takes something else than one argument `input` that is not null')]),
      ];
    }),
  );
}
