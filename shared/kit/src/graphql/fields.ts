import {
  Kind,
  type ConstDirectiveNode,
  type ConstValueNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

/** A type whose fields are resolved, or an extension of one. */
export type FieldOwner =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

/** True for types whose fields are resolved. */
export const isFieldOwner = (node: { readonly kind: string }): node is FieldOwner =>
  node.kind === Kind.OBJECT_TYPE_DEFINITION ||
  node.kind === Kind.OBJECT_TYPE_EXTENSION ||
  node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
  node.kind === Kind.INTERFACE_TYPE_EXTENSION;

/** A field of a schema, where it stands. */
export interface OwnedField {
  readonly place: string; // "Type.field"
  readonly field: FieldDefinitionNode;
  readonly isKey: boolean;
  readonly isElsewhere: boolean; // another subgraph answers it; keys are answered wherever they stand
}

/** The directive of that name on an element. */
export const directiveOf = (
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode | undefined => node.directives?.find((directive) => directive.name.value === name);

/** The value that a directive gives for an argument. */
export const argumentOf = (directive: ConstDirectiveNode | undefined, name: string): ConstValueNode | undefined =>
  directive?.arguments?.find((argument) => argument.name.value === name)?.value;

function keysOf({ directives = [] }: FieldOwner): readonly string[] {
  const keys = directives.filter(({ name }) => name.value === 'key').map((key) => argumentOf(key, 'fields'));
  return keys.flatMap((fields) => (fields?.kind === Kind.STRING ? (fields.value.match(/\w+/g) ?? []) : []));
}

/** Every field of a subgraph's schema. */
export const fieldsOf = (document: DocumentNode): readonly OwnedField[] =>
  document.definitions.filter(isFieldOwner).flatMap((owner) => {
    const keys = keysOf(owner);
    return (owner.fields ?? []).map((field) => {
      const isKey = keys.includes(field.name.value);
      const isElsewhere = !isKey && directiveOf(field, 'external') !== undefined;
      return { place: `${owner.name.value}.${field.name.value}`, field, isKey, isElsewhere };
    });
  });
