import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** How large an operation is, fragments counted wherever they are spread. */
export interface OperationSize {
  readonly depth: number; // levels of fields
  readonly fields: number;
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
  readonly rows: number; // rows of connections if every page were full
}

type Variables = Readonly<Record<string, unknown>>;

interface Walk {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly measured: Map<string, OperationSize>;
  readonly variables: Variables;
}

/** Rows of a connection whose page size the client does not give; the subgraphs' own default. */
const DEFAULT_PAGE = 20;
const LARGEST_PAGE = 100;

const NOTHING: OperationSize = { depth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0, rows: 0 };

const beside = (one: OperationSize, other: OperationSize): OperationSize => ({
  depth: Math.max(one.depth, other.depth),
  fields: one.fields + other.fields,
  rootFields: one.rootFields + other.rootFields,
  aliases: one.aliases + other.aliases,
  directives: one.directives + other.directives,
  rows: one.rows + other.rows,
});

function pageSize(field: FieldNode, variables: Variables): number {
  const value = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const asked =
    value?.kind === Kind.INT
      ? Number(value.value)
      : value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : undefined;
  return typeof asked === 'number' ? Math.min(Math.max(asked, 1), LARGEST_PAGE) : DEFAULT_PAGE;
}

const isConnection = (field: FieldNode): boolean =>
  field.selectionSet?.selections.some(
    (child) => child.kind === Kind.FIELD && (child.name.value === 'edges' || child.name.value === 'nodes'),
  ) ?? false;

// How deep introspection goes is limited by the validation of every GraphQL operation.
const isIntrospection = (field: FieldNode): boolean => field.name.value === '__schema' || field.name.value === '__type';

function measureField(field: FieldNode, walk: Walk): OperationSize {
  const below = measureSelections(field.selectionSet?.selections ?? [], walk);
  const page = isConnection(field) ? pageSize(field, walk.variables) : 0;
  return {
    depth: isIntrospection(field) ? 1 : below.depth + 1,
    fields: below.fields + 1,
    rootFields: 1,
    aliases: below.aliases + (field.alias ? 1 : 0),
    directives: below.directives,
    rows: page === 0 ? below.rows : page + page * below.rows,
  };
}

function measureFragment(name: string, walk: Walk): OperationSize {
  const known = walk.measured.get(name);
  if (known) return known;
  walk.measured.set(name, NOTHING); // ends a cycle, which validation refuses
  const size = measureSelections(walk.fragments.get(name)?.selectionSet.selections ?? [], walk);
  walk.measured.set(name, size);
  return size;
}

function measureSelection(node: SelectionNode, walk: Walk): OperationSize {
  const size =
    node.kind === Kind.FIELD
      ? measureField(node, walk)
      : node.kind === Kind.INLINE_FRAGMENT
        ? measureSelections(node.selectionSet.selections, walk)
        : measureFragment(node.name.value, walk);
  return { ...size, directives: size.directives + (node.directives?.length ?? 0) };
}

const measureSelections = (nodes: readonly SelectionNode[], walk: Walk): OperationSize =>
  nodes.reduce((size, node) => beside(size, measureSelection(node, walk)), NOTHING);

/** Page sizes that the document gives to variables which the client leaves out. */
const defaultsOf = (operations: readonly OperationDefinitionNode[]): Variables =>
  Object.fromEntries(
    operations.flatMap(({ variableDefinitions = [] }) =>
      variableDefinitions.flatMap(({ variable, defaultValue }) =>
        defaultValue?.kind === Kind.INT ? [[variable.name.value, Number(defaultValue.value)] as const] : [],
      ),
    ),
  );

/** Measures all operations of a validated document together: what one of them hides from the others is planned all the same. */
export function measureOperation(document: DocumentNode, variables: Variables = {}): OperationSize {
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const walk: Walk = {
    fragments: new Map(fragments.map((node) => [node.name.value, node])),
    measured: new Map(),
    variables: { ...defaultsOf(operations), ...variables },
  };
  return operations
    .map((node) => {
      const size = measureSelections(node.selectionSet.selections, walk);
      return { ...size, directives: size.directives + (node.directives?.length ?? 0) };
    })
    .reduce(beside, NOTHING);
}
