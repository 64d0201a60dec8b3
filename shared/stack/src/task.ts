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
import { subgraphNamed, type Subgraph } from './subgraphs.ts';

const HELP =
  "load:esco DIR | load:opportunities FILE read real data into the registry; person:load FILE --source NAME enters and changes persons as a register tells it; top-up FILE --fund ID --by ID --kind KIND --reference TEXT pledges the top-ups of a file; ledger:audit recomputes every balance; ledger:verify [--heads FILE] compares the journal with its sealed days, and with heads that were kept; provision:run --year Y [--fund ID] [--correct N [--policy-of DAY]] grants the annual provision, or what a correction of it comes to; reconcile FILE --fund ID compares a funder's file with the deposits of its fund. Tessera may run or not.";

/** Options of tasks that name a file. */
const FILE_OPTIONS = new Set(['--heads']);

interface Task {
  readonly subgraph: Subgraph;
  readonly script: string; // below the subgraph's sources
  readonly takesSource: boolean; // a file or folder
}

const tasks: Readonly<Record<string, Task>> = {
  esco: { subgraph: subgraphNamed('registry'), script: 'load/load-esco.ts', takesSource: true },
  opportunities: { subgraph: subgraphNamed('registry'), script: 'load/load-opportunities.ts', takesSource: true },
  persons: { subgraph: subgraphNamed('accounts'), script: 'person/run-load.ts', takesSource: true },
  topUp: { subgraph: subgraphNamed('accounts'), script: 'top-up/load-top-ups.ts', takesSource: true },
  audit: { subgraph: subgraphNamed('accounts'), script: 'ledger/run-audit.ts', takesSource: false },
  provision: { subgraph: subgraphNamed('accounts'), script: 'provision/run-provision.ts', takesSource: false },
  reconcile: {
    subgraph: subgraphNamed('accounts'),
    script: 'reconciliation/run-import.ts',
    takesSource: true,
  },
  verify: { subgraph: subgraphNamed('accounts'), script: 'proof/run-verify.ts', takesSource: false },
};

/** The database of the system that runs, or else of one PostgreSQL brought up for as long as the task takes. */
async function findDatabase(
  settings: Settings,
  subgraph: Subgraph,
  cleanup: AsyncDisposableStack,
): Promise<Surroundings> {
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
  await migrate(surroundings.address, subgraph, DATABASE, { timeZone: settings.timeZone });
  return surroundings;
}

/** What is this task's own among the arguments: a source where it takes one, its script's options, and the options of every command. */
function readArguments(args: readonly string[]): {
  readonly task: Task | undefined;
  readonly own: readonly string[];
  readonly common: readonly string[];
} {
  const [name = '', ...rest] = args.filter((arg) => arg !== '--');
  const commonFrom = rest.findIndex((arg) => /^--(port|data|verbose|help)\b/.test(arg));
  const own = commonFrom === -1 ? rest : rest.slice(0, commonFrom);
  const common = commonFrom === -1 ? [] : rest.slice(commonFrom);
  return { task: tasks[name], own, common: name.startsWith('--') ? [name] : common };
}

await command(async () => {
  const { task, own, common } = readArguments(process.argv.slice(2));
  const settings = readSettings(common);
  if (settings === undefined) {
    console.log(HELP);
    return 0;
  }
  const [first] = own;
  const hasSource = first !== undefined && !first.startsWith('--');
  if (task?.takesSource !== hasSource) throw new StackError('ARGUMENT_WRONG', HELP);
  await using cleanup = new AsyncDisposableStack();
  const environment = subgraphEnvironment(await findDatabase(settings, task.subgraph, cleanup), task.subgraph);
  const file = join(subgraphFolder(task.subgraph.name), 'src', task.script);
  const isFile = (index: number): boolean => (hasSource && index === 0) || FILE_OPTIONS.has(own[index - 1] ?? '');
  const args = own.map((arg, index) => (isFile(index) ? resolve(invocationFolder(), arg) : arg));
  return (await exitOf(spawnNode({ file, args, environment, output: 'inherit' }))) ?? 1;
});
