import {
  TypeInfo,
  isAbstractType,
  isObjectType,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import type { Role } from '../identity/viewer.ts';
import { argumentOf, directiveOf, fieldsOf, isFieldOwner } from './fields.ts';

/** What one field demands of whoever asks for it. */
export interface AccessRule {
  readonly field: string; // "Type.field"
  readonly to: readonly Role[];
  readonly stepUp: boolean;
}

/** Fields that only another subgraph may ask for. */
export const INTERNAL = /^internal[A-Z]/;

const accessOf = (node: Parameters<typeof directiveOf>[0]): ConstDirectiveNode | undefined =>
  directiveOf(node, 'access');

/** Pushes an `@access` that stands on a type down to each of its fields that has none, so that every field shows its own in the supergraph. */
export function spreadAccess(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.map((definition) => {
    if (!isFieldOwner(definition)) return definition;
    const access = accessOf(definition);
    if (access === undefined) return definition;
    const fields = definition.fields?.map((field): FieldDefinitionNode =>
      accessOf(field) === undefined ? { ...field, directives: [...(field.directives ?? []), access] } : field,
    );
    return {
      ...definition,
      directives: definition.directives?.filter((directive) => directive !== access) ?? [],
      ...(fields && { fields }),
    };
  });
  return { ...document, definitions };
}

/** "Type.field" of every field that nobody was let in to; the rule of one that another subgraph answers is given there. Composition refuses to go on while there is one. */
export const missingAccess = (document: DocumentNode): readonly string[] =>
  fieldsOf(document)
    .filter(({ field, isElsewhere }) => !isElsewhere && accessOf(field) === undefined)
    .map(({ place }) => place);

function ruleOf(owner: string, field: GraphQLField<unknown, unknown>): AccessRule | null {
  const directive = field.astNode ? accessOf(field.astNode) : undefined;
  if (directive === undefined) return null;
  const argument = (name: string): unknown => {
    const node = argumentOf(directive, name);
    return node && valueFromASTUntyped(node);
  };
  return {
    field: `${owner}.${field.name}`,
    to: argument('to') as readonly Role[],
    stepUp: argument('stepUp') === true,
  };
}

/** The closed rule: nobody satisfies it. */
const closed = (field: string): AccessRule => ({ field, to: [], stepUp: false });

const machinery = new Set(['_service', '__typename', '__schema', '__type']);

/** Any viewer may come in by reference: each field of the entity has its own rule. */
const byReference: AccessRule = { field: 'Query._entities', to: ['PUBLIC'], stepUp: false };

/**
 * Every rule that an operation must satisfy, each once. A field asked of an interface or union counts for all types it can be. Static: it needs the document
 * and the schema only, so callers may keep it beside the parsed document.
 */
export function rulesOf(schema: GraphQLSchema, document: DocumentNode): readonly AccessRule[] {
  const rules = new Map<string, AccessRule>();
  const typeInfo = new TypeInfo(schema);
  const collect = (): void => {
    const parent = typeInfo.getParentType();
    const field = typeInfo.getFieldDef();
    if (!parent || !field || machinery.has(field.name) || parent.name.startsWith('__')) return;
    if (field.name === '_entities') {
      rules.set(byReference.field, byReference);
      return;
    }
    const concrete = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
    for (const type of concrete) {
      const definition = isObjectType(type) ? type.getFields()[field.name] : undefined;
      const name = `${type.name}.${field.name}`;
      if (definition && !rules.has(name)) rules.set(name, ruleOf(type.name, definition) ?? closed(name));
    }
  };
  visit(document, visitWithTypeInfo(typeInfo, { Field: { enter: collect } }));
  return [...rules.values()];
}
