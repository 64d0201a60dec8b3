import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { isTypeDefinitionNode, isTypeExtensionNode, type DocumentNode } from 'graphql';
import { format, resolveConfig } from 'prettier';
import { ROOT, folderOf, type Subgraph } from '../subgraphs.ts';

/** GraphQL type → `module#Name` of what the domain hands to its resolvers. */
export type Mappers = Readonly<Record<string, string>>;

/** One generated file: its path in the checkout and what belongs into it. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

const scalars = {
  ID: 'string',
  Decimal: 'string',
  Date: 'string',
  DateTime: { input: 'string', output: 'Date | string' },
  CurrencyCode: 'string',
  LanguageCode: 'string',
  Uri: 'string',
  JSON: 'unknown',
  _FieldSet: 'string', // federation's own
};

const config = {
  federation: true,
  scalars,
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  contextType: '../context.ts#Context',
  optionalResolveType: true, // failures carry their __typename
  inputMaybeValue: 'T | null | undefined',
  resolversNonOptionalTypename: { unionMember: true, interfaceImplementingType: true },
};

const HEADER = `// Written by \`pnpm generate\` from the subgraph's schema and codegen-mappers.json; changes are lost.`;

const typeNamesOf = (typeDefs: DocumentNode): ReadonlySet<string> =>
  new Set(
    typeDefs.definitions
      .filter((node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node))
      .map(({ name }) => name.value),
  );

/** Domain and schema use the same glossary, so a mapped interface is imported as `…Source` where the schema has a type of its name. */
function withoutClashes(mappers: Mappers, typeDefs: DocumentNode): Mappers {
  const taken = typeNamesOf(typeDefs);
  return Object.fromEntries(
    Object.entries(mappers).map(([type, target]) => {
      if (!taken.has(type)) throw new Error(`codegen-mappers.json names ${type}, which the schema does not have`);
      const name = target.slice(target.indexOf('#') + 1);
      return [type, taken.has(name) ? `${target} as ${name}Source` : target];
    }),
  );
}

/** TypeScript types of one schema and of the resolvers it needs. */
export async function typesOf(typeDefs: DocumentNode, mappers: Mappers): Promise<string> {
  const code = await codegen({
    filename: 'graphql.ts',
    schema: typeDefs,
    documents: [],
    config: { ...config, mappers: withoutClashes(mappers, typeDefs) },
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
  });
  const style = await resolveConfig(join(ROOT, 'tools/src/generation/generate-types.ts'));
  return format(`${HEADER}\n${code}`, { ...style, parser: 'typescript' });
}

function readMappers(folder: string): Mappers {
  const file = join(folder, 'codegen-mappers.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Mappers) : {};
}

/** `src/generated/graphql.ts` of each subgraph. */
export const generateTypes = (subgraphs: readonly Subgraph[]): Promise<readonly GeneratedFile[]> =>
  Promise.all(
    subgraphs.map(async ({ name, typeDefs }) => ({
      path: relative(ROOT, join(folderOf(name), 'src/generated/graphql.ts')),
      content: await typesOf(typeDefs, readMappers(folderOf(name))),
    })),
  );
