import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { StackError } from '../stack-error.ts';
import { dataFolderAt, type DataFolder } from './data-folder.ts';

const MARK = { what: 'data of a Tessera sandbox', layout: 1 };

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** The names in a folder; none when it is not there. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return [];
    throw new StackError(
      'DATA_FOLDER_UNWRITABLE',
      `${folder} cannot be read (${codeOf(cause) ?? 'no reason'}): choose another with --data DIR`,
      { cause },
    );
  }
}

/** True when the folder carries our mark. */
export async function isOurs({ marker }: DataFolder): Promise<boolean> {
  const text = await readFile(marker, 'utf8').catch(() => '');
  return text.includes(`"what":"${MARK.what}"`);
}

async function refuseForeign(data: DataFolder): Promise<void> {
  const names = await namesIn(data.root);
  const foreign = names.find((name) => name !== basename(data.marker));
  if (foreign === undefined || (await isOurs(data))) return;
  throw new StackError(
    'DATA_FOLDER_FOREIGN',
    `${data.root} is not a data folder of Tessera (it holds ${foreign}): choose an empty one with --data DIR`,
  );
}

/** Makes the data folder if need be, and marks it as ours. A folder that holds something else is refused untouched. */
export async function openDataFolder(root: string): Promise<DataFolder> {
  const data = dataFolderAt(root);
  await refuseForeign(data);
  try {
    await mkdir(root, { recursive: true });
    await chmod(root, 0o755); // PostgreSQL may run as another user than ours; secrets in it are private by themselves
    await mkdir(data.keys, { recursive: true, mode: 0o700 });
    await mkdir(data.logs, { recursive: true, mode: 0o700 });
    await writeFile(data.marker, JSON.stringify(MARK));
  } catch (cause) {
    throw new StackError(
      'DATA_FOLDER_UNWRITABLE',
      `${root} cannot be written (${codeOf(cause) ?? 'no reason'}): choose another with --data DIR`,
      { cause },
    );
  }
  return data;
}
