import {
  Kind,
  isTypeDefinitionNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumTypeExtensionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputObjectTypeExtensionNode,
  type InputValueDefinitionNode,
  type StringValueNode,
} from 'graphql';
import { INTERNAL } from './access.ts';
import { directiveOf, fieldsOf, isFieldOwner } from './fields.ts';

const isEnum = (node: DefinitionNode): node is EnumTypeDefinitionNode | EnumTypeExtensionNode =>
  node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_EXTENSION;

const isInput = (node: DefinitionNode): node is InputObjectTypeDefinitionNode | InputObjectTypeExtensionNode =>
  node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION;

/** One thing in a schema that wants a description. */
export interface Element {
  readonly place: string;
  readonly described: boolean;
}

interface Describable {
  readonly description?: StringValueNode | undefined;
}

const rootTypes = new Set(['Query', 'Mutation', 'Subscription']);

const elementOf = (place: string, { description }: Describable): Element => ({
  place,
  described: description !== undefined && description.value.trim() !== '',
});

const argumentsOf = (owner: string, values: readonly InputValueDefinitionNode[] = []): readonly Element[] =>
  values.map((argument) => elementOf(`${owner}(${argument.name.value}:)`, argument));

const fieldElements = (owner: string, field: FieldDefinitionNode): readonly Element[] => {
  const place = `${owner}.${field.name.value}`;
  return [elementOf(place, field), ...argumentsOf(place, field.arguments)];
};

function membersOf(node: DefinitionNode): readonly Element[] {
  if (isFieldOwner(node)) return (node.fields ?? []).flatMap((field) => fieldElements(node.name.value, field));
  if (isEnum(node))
    return (node.values ?? []).map((value) => elementOf(`${node.name.value}.${value.name.value}`, value));
  if (isInput(node))
    return (node.fields ?? []).map((field) => elementOf(`${node.name.value}.${field.name.value}`, field));
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return argumentsOf(`@${node.name.value}`, node.arguments);
  return [];
}

/** The type or directive that a definition introduces. Extensions and the roots of operations want no description of their own. */
function introducedBy(node: DefinitionNode): readonly Element[] {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return [elementOf(`@${node.name.value}`, node)];
  if (!isTypeDefinitionNode(node) || rootTypes.has(node.name.value)) return [];
  return [elementOf(node.name.value, node)];
}

/** Every element of a subgraph's own schema: types, fields, arguments, enum values, input fields and directives. */
export const elementsOf = (document: DocumentNode): readonly Element[] =>
  document.definitions.flatMap((node) => [...introducedBy(node), ...membersOf(node)]);

/** The elements without a description, each by the way that leads to it. What another subgraph answers is described there. */
export function undescribed(document: DocumentNode): readonly string[] {
  const elsewhere = new Set(fieldsOf(document).flatMap(({ place, isElsewhere }) => (isElsewhere ? [place] : [])));
  return elementsOf(document)
    .filter(({ place, described }) => !described && !elsewhere.has(place))
    .map(({ place }) => place);
}

const isForServices = (name: string): boolean => INTERNAL.test(name) || /^Internal[A-Z]/.test(name);

/** What is for other subgraphs alone by its name, yet would show in the API: it lacks `@inaccessible`. */
export const exposedInternals = (document: DocumentNode): readonly string[] =>
  document.definitions.flatMap((node) => {
    if (!('fields' in node)) return [];
    return [node, ...(isForServices(node.name.value) ? [] : (node.fields ?? []))]
      .filter((element) => isForServices(element.name.value) && directiveOf(element, 'inaccessible') === undefined)
      .map((element) => element.name.value);
  });
