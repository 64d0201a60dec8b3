import { main } from '@tessera/kit/server/main.ts';
import { readCommandConfig } from '../config.ts';
import { registryDataSource } from '../data-source.ts';
import { importDemo } from './import-demo.ts';

// node subgraphs/registry/src/demo/load-demo.ts    with DATABASE_URL of the application role; how many persons there are does not matter here
await main(async () => {
  const db = await registryDataSource(readCommandConfig().DATABASE_URL, 2).initialize();
  try {
    await importDemo(db, (progress) => void process.stdout.write(`${JSON.stringify(progress)}\n`));
  } finally {
    await db.destroy();
  }
});
