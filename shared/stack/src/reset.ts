import { command } from './command.ts';
import { readSettings } from './config.ts';
import { dataFolderAt } from './data-folder/data-folder.ts';
import { emptyDataFolder } from './data-folder/empty-data-folder.ts';
import { lockHolder } from './data-folder/lock.ts';
import { mendCluster } from './postgres/mend-cluster.ts';
import { StackError } from './stack-error.ts';

await command(async () => {
  const settings = readSettings(process.argv.slice(2));
  if (settings === undefined) {
    console.log(
      'reset [--data DIR]: deletes the demo country, its keys and its logs. The next start makes everything anew.',
    );
    return 0;
  }
  const data = dataFolderAt(settings.data);
  const launcher = await lockHolder(data.lock);
  if (launcher !== undefined) {
    throw new StackError(
      'ALREADY_RUNNING',
      `Tessera runs (process ${launcher.pid}): stop it first with Ctrl-C, then reset`,
    );
  }
  await mendCluster(data.postgres);
  const { deleted, left } = await emptyDataFolder(settings.data);
  console.log(
    deleted.length === 0
      ? `There is nothing to delete in ${settings.data}.`
      : `Deleted from ${settings.data}: ${deleted.join(', ')}.`,
  );
  if (left.length > 0) console.log(`Left there, because it is not ours: ${left.join(', ')}.`);
  return 0;
});
