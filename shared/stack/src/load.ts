import { join, resolve } from 'node:path';
import { subgraphFolder } from './checkout.ts';
import { command } from './command.ts';
import { invocationFolder, readSettings, type Settings } from './config.ts';
import { dataFolderAt } from './data-folder/data-folder.ts';
import { lockHolder } from './data-folder/lock.ts';
import { bringUpPostgres } from './launcher/bring-up-postgres.ts';
import { migrate } from './launcher/migrate.ts';
import { silent } from './launcher/progress.ts';
import { postgresPort, subgraphEnvironment, type Surroundings } from './launcher/services.ts';
import { DATABASE } from './postgres/bootstrap.ts';
import { readOrCreateSecrets } from './postgres/secrets.ts';
import { exitOf } from './process/exit-of.ts';
import { spawnNode } from './process/spawn-node.ts';
import { StackError } from './stack-error.ts';
import { subgraphNamed } from './subgraphs.ts';

const HELP = 'load esco DIR | load opportunities FILE: reads real data into the registry, whether Tessera runs or not.';

const loaders: Readonly<Record<string, string>> = { esco: 'load-esco.ts', opportunities: 'load-opportunities.ts' };
const registry = subgraphNamed('registry');

/** The database of the system that runs, or else of one PostgreSQL brought up for as long as the load takes. */
async function findDatabase(settings: Settings, cleanup: AsyncDisposableStack): Promise<Surroundings> {
  const data = dataFolderAt(settings.data);
  const launcher = await lockHolder(data.lock);
  if (launcher !== undefined) {
    const running = { ...settings, port: launcher.port };
    return {
      settings: running,
      data,
      address: { port: postgresPort(running), secrets: await readOrCreateSecrets(data.secrets) },
    };
  }
  const { surroundings } = await bringUpPostgres(
    { settings, progress: silent },
    { postgresql: postgresPort(settings) },
    cleanup,
  );
  await migrate(surroundings.address, registry, DATABASE);
  return surroundings;
}

await command(async () => {
  const [what = '', source = '', ...rest] = process.argv.slice(2);
  const settings = readSettings(what.startsWith('--') ? [what] : rest);
  const loader = loaders[what];
  if (settings === undefined) {
    console.log(HELP);
    return 0;
  }
  if (loader === undefined || source === '') throw new StackError('ARGUMENT_WRONG', HELP);
  await using cleanup = new AsyncDisposableStack();
  const environment = subgraphEnvironment(await findDatabase(settings, cleanup), registry);
  const file = join(subgraphFolder('registry'), 'src/load', loader);
  const child = spawnNode({ file, args: [resolve(invocationFolder(), source)], environment, output: 'inherit' });
  return (await exitOf(child)) ?? 1;
});
