import { command } from './command.ts';
import { readSettings } from './config.ts';
import { dataFolderAt } from './data-folder/data-folder.ts';
import { lockHolder } from './data-folder/lock.ts';
import { postgresPort } from './launcher/services.ts';
import { DATABASE } from './postgres/bootstrap.ts';
import { asSuperuser } from './postgres/connect.ts';
import { readOrCreateSecrets } from './postgres/secrets.ts';
import { StackError } from './stack-error.ts';
import { subgraphs } from './subgraphs.ts';

const HELP =
  'clock DAYS: sets the scheme of this sandbox so many days ahead of today, in all four subgraphs; clock 0 is today again.';
const FARTHEST = 3_650;

function daysOf(text: string | undefined): number {
  const days = Number(text);
  if (text !== undefined && /^\+?\d+$/.test(text) && days <= FARTHEST) return days;
  throw new StackError('ARGUMENT_WRONG', HELP);
}

await command(async () => {
  const [days, ...rest] = process.argv.slice(2).filter((arg) => arg !== '--');
  const settings = readSettings(days?.startsWith('--') ? [days, ...rest] : rest);
  if (settings === undefined) {
    console.log(HELP);
    return 0;
  }
  const ahead = daysOf(days);
  const data = dataFolderAt(settings.data);
  const launcher = await lockHolder(data.lock);
  if (launcher === undefined)
    throw new StackError('NOT_RUNNING', 'Tessera does not run: start it first with `npx pnpm@12 start`');
  const address = { port: postgresPort(launcher), secrets: await readOrCreateSecrets(data.secrets) };
  const today = await asSuperuser(address, DATABASE, async (client) => {
    for (const { schema } of subgraphs)
      await client.query(`update ${schema}.scheme_clock set clock_offset = make_interval(days => $1)`, [ahead]);
    const { rows } = await client.query<{ today: string }>('select accounts.scheme_today()::text as today');
    return rows[0]?.today;
  });
  console.log(`The scheme's day is ${today ?? 'unknown'}.`);
  return 0;
});
