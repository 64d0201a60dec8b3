import { execFileSync } from 'node:child_process';

/** A supergraph that clients may have been written against. */
export interface EarlierSupergraph {
  readonly commit: string;
  readonly text: string;
}

const git = (root: string, ...parameters: readonly string[]): string =>
  execFileSync('git', parameters, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

const versionAt = (root: string, commit: string, file: string): EarlierSupergraph => ({
  commit,
  text: git(root, 'show', `${commit}:${file}`),
});

/**
 * The committed version before `current`: that of the last commit when the working tree differs from it, otherwise the one that the last commit which touched
 * the file replaced. Null without a repository or a history, as in a shallow clone.
 */
export function earlierSupergraph(root: string, file: string, current: string): EarlierSupergraph | null {
  try {
    const commits = git(root, 'log', '--max-count=2', '--format=%H', '--diff-filter=AM', '--', file)
      .split('\n')
      .filter(Boolean);
    const versions = commits.map((commit) => versionAt(root, commit, file));
    return versions.find(({ text }) => text !== current) ?? null;
  } catch {
    return null;
  }
}
