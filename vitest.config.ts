import { existsSync, readdirSync } from 'node:fs';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const SECOND = 1000;
const POSTGRES = 'shared/stack/src/testing/postgres-global-setup.ts';

const subgraphs = readdirSync('subgraphs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `subgraphs/${entry.name}`);

/** Vite would take the ES module of `graphql`, Node takes the other for every dependency: one process must not hold both. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** The tests of one package: beside the code, and in its `test` folder. */
const packageProject = (folder: string, exclude: string[] = []): TestProjectInlineConfiguration => ({
  resolve,
  test: {
    name: folder.replace(/^.*\//, ''),
    root: folder,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude,
    testTimeout: 60 * SECOND,
    hookTimeout: 120 * SECOND,
  },
});

/** Tests in a package's `test` folder that start the whole system: one after the other, when the rest is done. */
const systemProject = (name: string, root: string, groupOrder: number): TestProjectInlineConfiguration => ({
  resolve,
  test: {
    name,
    root,
    include: ['test/**/*.test.ts'],
    fileParallelism: false,
    maxWorkers: 1,
    sequence: { groupOrder },
    testTimeout: 180 * SECOND,
    hookTimeout: 300 * SECOND,
  },
});

export default defineConfig({
  test: {
    // Once for all projects: one PostgreSQL, of which every worker clones a database of its own.
    globalSetup: existsSync(POSTGRES) ? [POSTGRES] : [],
    passWithNoTests: true,
    projects: [
      ...['explorer', 'shared/kit', 'shared/stack', ...subgraphs].map((folder) => packageProject(folder)),
      ...['gateway', 'tools'].map((folder) => packageProject(folder, ['test/**'])),
      systemProject('stories', 'gateway', 1),
      systemProject('containers', 'tools', 2),
    ],
  },
});
