const kebab = (role: string): string => role.toLowerCase().replaceAll('_', '-');

/**
 * The roles an operation is for, in kebab case: those that its line `# roles:` names, or else the one that its folder is called by.
 * An operation stands once, however many ask it; what is for anybody is for `public`.
 */
export function rolesOf(id: string, query: string): readonly string[] {
  const named = /^# roles: (.+)$/m.exec(query)?.[1];
  return named === undefined ? [id.split('/')[0] ?? ''] : named.split(', ').map(kebab);
}

/** The order of a role's tabs: by the number that each file's name begins with, whatever its folder. */
export function inTabOrder(one: string, other: string): number {
  const [first = '', second = ''] = [one, other].map((id) => id.slice(id.indexOf('/') + 1));
  return first === second ? 0 : first < second ? -1 : 1;
}
