import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { demoSignIns } from '@tessera/kit/demo/country.ts';
import { command } from '@tessera/stack/command.ts';
import { progressOn, type Progress } from '@tessera/stack/launcher/progress.ts';
import { giveEverybodyALife } from './give-everybody-a-life.ts';
import { startLoadGenerator } from './load-generator.ts';
import { BLOCKS_EACH, demandSameAnswers, measure, type Measured } from './measure.ts';
import { operations, type Operation } from './operations.ts';
import { residentMebibytesOf } from './process-usage.ts';
import { tablesOf, withTables, type Findings } from './report.ts';
import { startSystemUnderTest, type GatewayUnderTest, type SystemUnderTest } from './system-under-test.ts';

const DOCUMENT = join(import.meta.dirname, '../../docs/performance.md');
const CONNECTIONS = [1, 8];
const WARM_UP = 0.1; // of the time of load, for each operation and gateway

const HELP = `Measures our gateway beside a stock one over the same subgraphs.

  --seconds N   how long both are loaded, altogether (40)
  --persons N   size of the demo country (500)
  --no-write    leave the tables in docs/performance.md as they are
  --verbose     show where a failure came from`;

interface Arguments {
  readonly seconds: number;
  readonly persons: number;
  readonly write: boolean;
}

function readArguments(): Arguments | null {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    allowNegative: true, // --no-write
    options: {
      seconds: { type: 'string', default: '40' },
      persons: { type: 'string', default: '500' },
      write: { type: 'boolean', default: true },
      verbose: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const [seconds, persons] = [Number(values.seconds), Number(values.persons)];
  if (!(seconds >= 1 && seconds <= 3_600)) throw new RangeError('--seconds must be a number from 1 to 3600');
  if (!(Number.isInteger(persons) && persons >= 50)) throw new RangeError('--persons must be a whole number from 50');
  return { seconds, persons, write: values.write };
}

type Run = Arguments & { readonly progress: Progress; readonly interrupt: AbortSignal };

async function measureAll(
  system: SystemUnderTest,
  asked: readonly Operation[],
  run: Run,
): Promise<readonly Measured[]> {
  const { seconds, progress, interrupt } = run;
  const load = await startLoadGenerator();
  try {
    const warmUp = (operation: Operation) => async (): Promise<void> => {
      await demandSameAnswers(system.gateways, operation);
      for (const { url } of system.gateways)
        await load.run({ url, calls: operation.calls, connections: 8, milliseconds: seconds * WARM_UP * 1000 });
    };
    for (const operation of asked)
      await progress.step(`Same answers to ${operation.name}; warming up`, warmUp(operation));
    const settings = CONNECTIONS.flatMap((connections) => asked.map((operation) => ({ operation, connections })));
    const block = (seconds * 1000) / (settings.length * system.gateways.length * BLOCKS_EACH);
    const measured: Measured[] = [];
    for (const setting of settings) {
      const title = `${setting.operation.name} over ${setting.connections} connections`;
      measured.push(...(await progress.step(title, () => measure(system, load, setting, block, interrupt))));
    }
    return measured;
  } finally {
    await load.stop();
  }
}

async function memoryOf(gateways: readonly GatewayUnderTest[]): Promise<Findings['memory']> {
  const memory = { ours: null as number | null, stock: null as number | null };
  for (const { name, pid } of gateways) memory[name] = await residentMebibytesOf(pid);
  return memory;
}

/** The tokens of all persons one can sign in as, each of them with something to read. */
async function everybody({ gatewayUrl, tokenFor }: SystemUnderTest): Promise<readonly string[]> {
  const tokens = new Map<string, string>();
  for (const { role, subject } of demoSignIns) tokens.set(role, await tokenFor(subject));
  await giveEverybodyALife({ gatewayUrl }, [...tokens.values()], tokens.get('GUIDANCE_PRACTITIONER') ?? '');
  return [...tokens.values()];
}

async function bench(run: Run): Promise<string> {
  const system = await startSystemUnderTest(run.persons, run.progress, run.interrupt);
  try {
    const tokens = await run.progress.step('An order and a plan for everybody', () => everybody(system));
    const measured = await measureAll(system, operations(tokens), run);
    return tablesOf({ ...run, measured, memory: await memoryOf(system.gateways) });
  } finally {
    await system.stop();
  }
}

await command(async () => {
  const given = readArguments();
  if (given === null) {
    console.log(HELP);
    return 0;
  }
  const interrupt = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => interrupt.abort());
  const tables = await bench({ ...given, progress: progressOn(process.stdout), interrupt: interrupt.signal });
  console.log(`\n${tables}`);
  if (given.write) await writeFile(DOCUMENT, withTables(await readFile(DOCUMENT, 'utf8'), tables));
  return 0;
});
