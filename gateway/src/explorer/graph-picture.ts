import {
  Kind,
  parse,
  print,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type DefinitionNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** A field as one can ask for it, and where its value comes from. */
export interface PictureField {
  readonly name: string;
  readonly type: string; // as in SDL, such as `[TrainingOrder!]!`
  readonly subgraphs: readonly string[]; // any of which answers it
  readonly requires: string | null; // fields of other subgraphs that are fetched first, as a selection
  readonly access: readonly string[]; // roles, any one of which is enough
  readonly stepUp: boolean; // true: only after a fresh sign-in
}

/** How one subgraph takes part in a type. */
export interface PictureJoin {
  readonly subgraph: string;
  readonly keys: readonly string[]; // by which it is asked for the entity; none for a value
  readonly resolvable: boolean; // false: it points to the entity and adds nothing
}

/** An object type of the graph. */
export interface PictureType {
  readonly name: string;
  readonly kind: 'root' | 'entity' | 'value';
  readonly description: string | null;
  readonly owner: string | null; // the subgraph that answers most of an entity; null for what has no single one
  readonly joins: readonly PictureJoin[];
  readonly fields: readonly PictureField[];
}

/** Who owns which type of the graph, and how entities are joined. */
export interface GraphPicture {
  readonly subgraphs: readonly string[];
  readonly types: readonly PictureType[];
}

type Arguments = Readonly<Record<string, unknown>>;
type Names = ReadonlyMap<string, string>; // `ACCOUNTS` → `accounts`

interface Directed {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

const ROOTS = new Set(['Query', 'Mutation', 'Subscription']);
const MACHINERY = /^(?:join|link|core)__/;

const argumentsOf = ({ arguments: nodes = [] }: ConstDirectiveNode): Arguments =>
  Object.fromEntries(nodes.map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));

const all = ({ directives = [] }: Directed, name: string): readonly Arguments[] =>
  directives.filter((directive) => directive.name.value === name).map(argumentsOf);

const isPublished = (node: Directed): boolean => all(node, 'inaccessible').length === 0;

function subgraphNames(definitions: readonly DefinitionNode[]): Names {
  const graphs = definitions.find(
    (node): node is EnumTypeDefinitionNode =>
      node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === 'join__Graph',
  );
  const values = graphs?.values ?? [];
  return new Map(values.map((value) => [value.name.value, String(all(value, 'join__graph')[0]?.['name'])]));
}

function joinsOf(node: ObjectTypeDefinitionNode, names: Names): readonly PictureJoin[] {
  const joins = all(node, 'join__type');
  return [...names]
    .map(([graph, subgraph]) => ({ subgraph, own: joins.filter((join) => join['graph'] === graph) }))
    .filter(({ own }) => own.length > 0)
    .map(({ subgraph, own }) => ({
      subgraph,
      keys: own.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])),
      resolvable: own.some(({ resolvable }) => resolvable !== false),
    }));
}

function fieldOf(field: FieldDefinitionNode, joins: readonly PictureJoin[], names: Names): PictureField {
  const placed = all(field, 'join__field').filter((join) => join['graph'] !== undefined);
  const answering = placed.filter((join) => join['external'] !== true);
  const access = all(field, 'access')[0];
  return {
    name: field.name.value,
    type: print(field.type),
    subgraphs:
      placed.length === 0
        ? joins.map(({ subgraph }) => subgraph)
        : answering.map((join) => names.get(String(join['graph'])) ?? ''),
    requires: answering.map((join) => join['requires']).find((selection) => typeof selection === 'string') ?? null,
    access: (access?.['to'] as string[] | undefined) ?? [],
    stepUp: access?.['stepUp'] === true,
  };
}

/** The subgraph that resolves most of the entity's fields by itself. */
function ownerOf(joins: readonly PictureJoin[], fields: readonly PictureField[]): string | null {
  const answers = (subgraph: string): number =>
    fields.filter(({ subgraphs }) => subgraphs.length === 1 && subgraphs[0] === subgraph).length;
  const candidates = joins.filter(({ resolvable }) => resolvable).map(({ subgraph }) => subgraph);
  return candidates.toSorted((one, other) => answers(other) - answers(one))[0] ?? null;
}

function typeOf(node: ObjectTypeDefinitionNode, names: Names): PictureType {
  const joins = joinsOf(node, names);
  const fields = (node.fields ?? []).filter(isPublished).map((field) => fieldOf(field, joins, names));
  const isEntity = joins.some(({ keys }) => keys.length > 0);
  const kind = ROOTS.has(node.name.value) ? 'root' : isEntity ? 'entity' : 'value';
  const only = joins.length === 1 ? (joins[0]?.subgraph ?? null) : null;
  return {
    name: node.name.value,
    kind,
    description: node.description?.value ?? null,
    owner: kind === 'entity' ? ownerOf(joins, fields) : only,
    joins,
    fields,
  };
}

/** Reads the picture from the join directives of a supergraph. What only subgraphs may ask each other for is left out. */
export function pictureOf(supergraphSdl: string): GraphPicture {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  const names = subgraphNames(definitions);
  const types = definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((node) => isPublished(node) && !MACHINERY.test(node.name.value))
    .map((node) => typeOf(node, names))
    .filter(({ fields }) => fields.length > 0);
  return { subgraphs: [...names.values()], types };
}
