import { Kind, parse, type FieldDefinitionNode, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import { pageText } from './guide.ts';

/** A refusal as the supergraph describes it. */
export interface UserErrorType {
  readonly name: string;
  readonly code: string | null; // null: one of several
}

const definitions = parse(pageText('supergraph.graphql')).definitions;

const isUserError = (node: (typeof definitions)[number]): node is ObjectTypeDefinitionNode =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION && node.interfaces?.some(({ name }) => name.value === 'UserError') === true;

/** Every type of the supergraph that is a refusal, with the code that its description says it always has. */
export const userErrorTypes: readonly UserErrorType[] = definitions
  .filter(isUserError)
  .map(({ name, fields = [] }) => ({
    name: name.value,
    code:
      /^Always ([A-Z_]+)\.$/.exec(fields.find((field) => field.name.value === 'code')?.description?.value ?? '')?.[1] ??
      null,
  }));

const membersOf = (union: string): readonly string[] =>
  definitions.flatMap((node) =>
    node.kind === Kind.UNION_TYPE_DEFINITION && node.name.value === union
      ? (node.types ?? []).map(({ name }) => name.value)
      : [],
  );

/** The type that is named within any number of lists and exclamation marks. */
const namedType = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type));

const fieldsOf = (type: string): readonly FieldDefinitionNode[] =>
  definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === type ? (node.fields ?? []) : [],
  );

const takesKey: ReadonlySet<string> = new Set(
  definitions.flatMap((node) =>
    node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && node.fields?.some(({ name }) => name.value === 'idempotencyKey')
      ? [node.name.value]
      : [],
  ),
);

const refusalsOf = ({ type }: FieldDefinitionNode): readonly string[] =>
  fieldsOf(namedType(type))
    .filter(({ name }) => name.value === 'errors')
    .flatMap((errors) => membersOf(namedType(errors.type)));

/** For each command that takes an idempotency key, the refusals that its payload admits. */
export const keyedCommands: readonly (readonly [command: string, refusals: readonly string[]])[] = fieldsOf('Mutation')
  .filter((command) => command.arguments?.some(({ type }) => takesKey.has(namedType(type))))
  .map((command) => [command.name.value, refusalsOf(command)] as const);
