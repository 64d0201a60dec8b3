import { main } from '@tessera/kit/server/main.ts';
import { readCommandConfig } from '../config.ts';
import { registryDataSource } from '../data-source.ts';
import { escoReport, importEsco } from './import-esco.ts';

// node subgraphs/registry/src/load/load-esco.ts DIR    with DATABASE_URL of the application role
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await main(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('name the folder that holds the ESCO files');
  const db = await registryDataSource(readCommandConfig().DATABASE_URL, 2).initialize();
  try {
    const started = performance.now();
    const done = await importEsco(db, folder, ({ file, rows }) => {
      say(`read ${file}: ${rows.toLocaleString('en')} rows`);
    });
    say(`\n${escoReport(done)}\n`);
    say(`Done in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    await db.destroy();
  }
});
