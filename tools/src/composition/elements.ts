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
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  type StringValueNode,
} from 'graphql';

/** A type whose fields are resolved, or an extension of one. */
export type FieldOwner =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

/** True for types whose fields are resolved. */
export const isFieldOwner = (node: DefinitionNode): node is FieldOwner =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.OBJECT_TYPE_EXTENSION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.INTERFACE_TYPE_EXTENSION;

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
