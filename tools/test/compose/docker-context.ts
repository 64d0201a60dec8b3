import { cp, readFile } from 'node:fs/promises';
import { join, matchesGlob, relative } from 'node:path';

interface Rule {
  readonly pattern: string;
  readonly excludes: boolean;
}

/** The rules of a `.dockerignore`. */
export const rulesIn = (text: string): readonly Rule[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => ({ pattern: line.replace(/^!/, ''), excludes: !line.startsWith('!') }));

/** A path with the folders it lies in, the outermost first. */
const withParents = (path: string): readonly string[] =>
  path.split('/').map((_, depth, parts) => parts.slice(0, depth + 1).join('/'));

/** Node's patterns do not meet names that begin with a dot; an engine's do. */
const undotted = (text: string): string => text.replaceAll(/(^|\/)\.(?=\w)/g, '$1dot-');

/** As an engine reads it: the last rule that meets the path, or a folder around it, decides. */
export const isIgnored = (rules: readonly Rule[], path: string): boolean =>
  rules.findLast(({ pattern }) => withParents(path).some((part) => matchesGlob(undotted(part), undotted(pattern))))
    ?.excludes ?? false;

/** True for a folder that is ignored itself and yet holds what is not. */
const leadsToKept = (rules: readonly Rule[], path: string): boolean =>
  rules.some(({ pattern, excludes }) => !excludes && pattern.startsWith(`${path}/`));

/** Copies what `docker build` would send to the engine: the checkout without what `.dockerignore` names. */
export async function copyContext(checkout: string, target: string): Promise<void> {
  const rules = rulesIn(await readFile(join(checkout, '.dockerignore'), 'utf8'));
  await cp(checkout, target, {
    recursive: true,
    filter: (source) => {
      const path = relative(checkout, source);
      return path === '' || !isIgnored(rules, path) || leadsToKept(rules, path);
    },
  });
}
