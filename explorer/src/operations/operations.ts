import { kebab } from '../words.ts';
import { inTabOrder, rolesOf } from './roles-of.ts';

/** An operation that is ready to run. */
export interface Operation {
  readonly id: string; // its file below `operations`, such as `holder/01-account`
  readonly roles: readonly string[]; // who asks it, in kebab case
  readonly query: string;
  readonly shows: string; // the comment it begins with
}

const files = import.meta.glob<string>('../../operations/*/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const shownBy = (query: string): string => /^# *(.*)/.exec(query)?.[1] ?? '';

const all: readonly Operation[] = Object.entries(files)
  .map(([path, query]) => {
    const id = path.replace(/^.*operations\/|\.graphql$/g, '');
    return { id, roles: rolesOf(id, query), query, shows: shownBy(query) };
  })
  .toSorted((one, other) => inTabOrder(one.id, other.id));

const askedBy = (role: string): readonly Operation[] => all.filter(({ roles }) => roles.includes(role));

/** The operation in that file. */
export function operation(id: string): Operation {
  const found = all.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`there is no operation ${id}`);
  return found;
}

/** What somebody of that role may want to ask; anybody's, when the role has nothing of its own. Everyone is also the holder of what is theirs. */
export function operationsOf(role: string | null): readonly Operation[] {
  if (role === null) return askedBy('public');
  const own = askedBy(kebab(role));
  return own.length > 0
    ? own
    : [operation('holder/01-account'), operation('holder/02-everything'), ...askedBy('public')];
}
