// @ts-check
import eslint from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import vitest from '@vitest/eslint-plugin';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/test/**/*.ts', 'shared/stack/src/testing/**/*.ts'];
const CONFIGURATION = ['**/config.ts', 'shared/kit/src/config/*.ts', '*.config.{js,ts}'];
const COMMANDS = ['explorer/build/*.ts', 'tools/**/*.ts', 'shared/stack/src/**/*.ts', '**/bench/**/*.ts'];

const NO_ENVIRONMENT = { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' };

export default defineConfig(
  globalIgnores(['explorer/dist*/', '**/generated/', '**/vendor/', '**/coverage/', '.tessera/', 'supergraph.graphql']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,cjs,ts,tsx}'],
    extends: [eslint.configs.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['docker/*.js'], languageOptions: { globals: { fetch: 'readonly', process: 'readonly' } } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      complexity: ['error', 15],
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'no-console': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
        {
          property: 'createQueryRunner',
          message:
            'A query runner escapes the transaction it was opened in: use inTransaction or the read transaction.',
        },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off', // a type can be given where an index signature is wanted
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unsafe-enum-comparison': 'off', // kinds of GraphQL nodes are strings too
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: TESTS,
    extends: [vitest.configs.recommended],
    rules: {
      'max-lines': ['error', { max: 500, skipBlankLines: true }],
      'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'expect*.**', 'assert*', 'fc.assert'] }],
      'vitest/no-standalone-expect': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: CONFIGURATION, rules: { 'no-restricted-exports': 'off', 'no-restricted-properties': 'off' } },
  { files: ['shared/kit/src/database/**/*.ts'], rules: { 'no-restricted-properties': ['error', NO_ENVIRONMENT] } },
  { files: COMMANDS, rules: { 'no-console': 'off' } },
  {
    files: ['**/migrations/*.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    files: ['**/*.graphql'],
    plugins: { '@graphql-eslint': /** @type {import('eslint').ESLint.Plugin} */ (/** @type {unknown} */ (graphql)) },
    languageOptions: { parser: graphql.parser },
    rules: {
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          // What another subgraph describes.
          ignoredSelectors: ['FieldDefinition:has(Directive[name.value=external])'],
        },
      ],
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
    },
  },
);
