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

/**
 * A subgraph's tests share a worker and what it has loaded, which takes longer than most of them: everything they change is in a database and in objects of
 * their own file, and no module of a subgraph keeps anything.
 */
const subgraphProject = (folder: string): TestProjectInlineConfiguration => {
  const { test, ...rest } = packageProject(folder);
  return { ...rest, test: { ...test, isolate: false } };
};

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
      ...['explorer', 'shared/kit', 'shared/stack'].map((folder) => packageProject(folder)),
      ...subgraphs.map(subgraphProject),
      ...['gateway', 'tools'].map((folder) => packageProject(folder, ['test/**'])),
      systemProject('stories', 'gateway', 1),
      systemProject('containers', 'tools', 2),
    ],
  },
});
