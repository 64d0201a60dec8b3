import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { commandEnvironment, dataKeyFile, readEnvironment } from '@tessera/kit/config/environment.ts';
import { main } from '@tessera/kit/server/main.ts';
import { z } from 'zod';
import { accountsDataSource } from '../data-source.ts';
import { loadPersons, type LoadedRow } from './load-persons.ts';

// node subgraphs/accounts/src/person/run-load.ts FILE --source NAME    with DATABASE_URL of the application role and DATA_KEY_FILE
const source = z.string({ error: '--source needs the name of the register' }).min(3).max(100);

const HEADER = 'line,person,result,changed,coveredBy,account,problem';

/** One line of the answer: ids and codes, and no value of the row. */
const lineOf = ({ line, personId, ...entry }: LoadedRow): string =>
  entry.result === 'REFUSED'
    ? `${line},${personId},REFUSED,,,,"${entry.problem}"`
    : `${line},${personId},${entry.result},${entry.changed.join(' ')},${entry.coveredBy},${entry.accountOpened ? 'OPENED' : ''},`;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

await main(async () => {
  const { values, positionals } = parseArgs({ options: { source: { type: 'string' } }, allowPositionals: true });
  const [path] = positionals;
  if (path === undefined) throw new Error('wanted: FILE --source NAME');
  const register = source.parse(values.source);
  const { DATABASE_URL, DATA_KEY_FILE } = readEnvironment(
    z.object({ ...commandEnvironment, DATA_KEY_FILE: dataKeyFile }),
  );
  const db = await accountsDataSource(DATABASE_URL, 2).initialize();
  try {
    const totals = new Map<LoadedRow['result'], number>();
    say(HEADER);
    for await (const row of loadPersons(db, DATA_KEY_FILE, { file: createReadStream(path), source: register })) {
      say(lineOf(row));
      totals.set(row.result, (totals.get(row.result) ?? 0) + 1);
    }
    const told = [...totals].map(([result, rows]) => `${rows} ${result}`).join(', ');
    process.stderr.write(`${told === '' ? 'no rows' : told}\n`);
  } finally {
    await db.destroy();
  }
});
