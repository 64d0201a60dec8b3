import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { earlierSupergraph } from './earlier-supergraph.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tessera-history-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const git = (...parameters: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...parameters], {
    cwd: root,
    encoding: 'utf8',
  });

function commit(text: string): void {
  writeFileSync(join(root, 'graph'), text);
  git('add', 'graph');
  git('commit', '--quiet', '--message', text);
}

it('has nothing to compare with outside a repository, and before the first commit', () => {
  expect(earlierSupergraph(root, 'graph', 'one')).toBeNull();
  git('init', '--quiet');
  expect(earlierSupergraph(root, 'graph', 'one')).toBeNull();
});

it('compares an edited file with the last commit', () => {
  git('init', '--quiet');
  commit('one');

  expect(earlierSupergraph(root, 'graph', 'two')?.text).toBe('one');
});

it('compares a committed file with the version it replaced', () => {
  git('init', '--quiet');
  commit('one');
  commit('two');

  expect(earlierSupergraph(root, 'graph', 'two')?.text).toBe('one');
});
