import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { StackError } from '../stack-error.ts';
import { dataFolderAt } from './data-folder.ts';
import { isOurs, namesIn } from './open-data-folder.ts';

/** What was deleted, and what was left because it is not ours. */
export interface Emptied {
  readonly deleted: readonly string[];
  readonly left: readonly string[];
}

/** Deletes what the stack put into its data folder, its mark last. A folder without the mark is refused; anything else in it stays. */
export async function emptyDataFolder(root: string): Promise<Emptied> {
  const data = dataFolderAt(root);
  const names = await namesIn(root);
  if (names.length === 0) return { deleted: [], left: [] };
  if (!(await isOurs(data))) {
    throw new StackError(
      'DATA_FOLDER_FOREIGN',
      `${root} does not look like a data folder of Tessera: nothing was deleted`,
    );
  }
  const { root: _root, marker, ...places } = data;
  const made = new Set([...Object.values(places).flatMap((place) => [place, `${place}.new`, `${place}.password`])]);
  const ours = names.filter((name) => made.has(join(root, name)));
  for (const name of ours) await rm(join(root, name), { recursive: true, force: true });
  await rm(marker, { force: true });
  return { deleted: ours, left: names.filter((name) => !ours.includes(name) && name !== basename(marker)) };
}
