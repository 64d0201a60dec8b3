import { Kind, parse, type ObjectTypeDefinitionNode } from 'graphql';
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

/** For each input that takes an idempotency key, the refusals that the union of its command admits. */
export const keyedCommands: readonly (readonly [command: string, refusals: readonly string[]])[] = definitions.flatMap(
  (node) => {
    if (node.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return [];
    if (node.fields?.some(({ name }) => name.value === 'idempotencyKey') !== true) return [];
    const command = node.name.value.replace(/Input$/, '');
    return [[command, membersOf(`${command}Error`)] as const];
  },
);
