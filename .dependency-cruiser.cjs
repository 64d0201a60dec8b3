// Which way imports run; docs/architecture.md says why.
const TESTS = '\\.test\\.ts$|/test/|/bench/|^shared/stack/src/testing/';
const GRAPHQL = '/node_modules/graphql/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two modules that need each other are one module, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'kit-stands-alone',
      comment: 'The kit is what every service uses: it knows none of them. Its tests may use the test harness.',
      severity: 'error',
      from: { path: '^shared/kit/', pathNot: TESTS },
      to: { path: '^(gateway|subgraphs|tools)/|^shared/(?!kit/)' },
    },
    {
      name: 'subgraphs-apart',
      comment: 'Subgraphs meet in the graph only, never in code.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/' },
      to: { path: '^(subgraphs/(?!$1/)|gateway/|tools/)' },
    },
    {
      name: 'gateway-apart',
      comment: 'The gateway knows subgraphs by their addresses.',
      severity: 'error',
      from: { path: '^gateway/', pathNot: TESTS },
      to: { path: '^(subgraphs|tools)/' },
    },
    {
      name: 'explorer-apart',
      comment:
        'The explorer runs in a browser: of services it knows the shape of what they answer, nothing that runs. Its tests may ask more.',
      severity: 'error',
      from: { path: '^explorer/', pathNot: TESTS },
      to: { path: '^(gateway|shared|subgraphs|tools)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'stack-serves-tests-only',
      comment: 'The embedded stack starts services; no service may need it to run.',
      severity: 'error',
      from: { path: '^(subgraphs|gateway)/', pathNot: TESTS },
      to: { path: '^shared/stack/' },
    },
    {
      name: 'tests-are-leaves',
      comment: 'What several tests share is no test.',
      severity: 'error',
      from: {},
      to: { path: '\\.test\\.ts$' },
    },
    {
      name: 'domain-without-graphql',
      comment: 'Inside a feature only its resolvers know that there is a schema.',
      severity: 'error',
      from: {
        path: '^subgraphs/[^/]+/src/(?!generated/)[^/]+/',
        pathNot: `\\.resolvers\\.ts$|${TESTS}`,
      },
      to: { path: `${GRAPHQL}|^subgraphs/[^/]+/src/(generated/|schema\\.ts$|type-defs\\.ts$)` },
    },
    {
      name: 'resolvers-of-one-feature',
      comment: 'Resolvers are joined by schema.ts; nobody else imports those of another folder.',
      severity: 'error',
      from: { path: '^(subgraphs/[^/]+/src/)([^/]+/)', pathNot: TESTS },
      to: { path: '\\.resolvers\\.ts$', pathNot: '^$1$2' },
    },
    {
      name: 'resolvers-above-domain',
      comment: 'An action never imports resolvers, not even its own.',
      severity: 'error',
      from: { path: '^subgraphs/[^/]+/src/[^/]+/', pathNot: `\\.resolvers\\.ts$|${TESTS}` },
      to: { path: '\\.resolvers\\.ts$' },
    },
    {
      name: 'entities-below-actions',
      comment: 'An entity knows other entities and the kit, nothing that acts.',
      severity: 'error',
      from: { path: '^subgraphs/([^/]+)/src/.+\\.entity\\.ts$' },
      to: { path: '^subgraphs/', pathNot: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ledger-below-features',
      comment: 'Features move money through the ledger; the ledger knows none of them.',
      severity: 'error',
      from: { path: '^subgraphs/accounts/src/ledger/', pathNot: `\\.resolvers\\.ts$|${TESTS}` },
      to: { path: '^subgraphs/accounts/src/(?!ledger/)[^/]+/', pathNot: '\\.entity\\.ts$' },
    },
    {
      name: 'resolvable',
      comment: 'Node will not find this either.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'declared',
      comment: 'A package lists what it imports in its own package.json.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'production-dependencies',
      comment:
        'What a running service imports is installed with it. The explorer is bundled when it is built, and imports nothing when it runs.',
      severity: 'error',
      from: { path: '/src/', pathNot: `^explorer/|${TESTS}` },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(coverage|\\.tessera)/|^explorer/dist' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
