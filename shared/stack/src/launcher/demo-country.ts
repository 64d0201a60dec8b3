import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { subgraphFolder } from '../checkout.ts';
import { writePrivateFile } from '../data-folder/write-private-file.ts';
import { demoOrder, subgraphNamed } from '../subgraphs.ts';
import { runScript } from './run-script.ts';
import { subgraphEnvironment, type Surroundings } from './services.ts';

const ORDERS = 'orders';
const USUAL_SIZE = 2_000; // persons
const loadedSchema = z.object({ persons: z.number().int(), parts: z.array(z.string()) });
const progressSchema = z.object({ done: z.number(), of: z.number(), what: z.string() });

/** What of the demo country is loaded, and for how many persons it was made. */
export type LoadedDemo = z.infer<typeof loadedSchema>;

/** Reads what is loaded; while nothing is, the size is the one asked for. */
export async function loadedDemo({ data, settings }: Surroundings): Promise<LoadedDemo> {
  const text = await readFile(data.demo, 'utf8').catch(() => undefined);
  const loaded = text === undefined ? { persons: USUAL_SIZE, parts: [] } : loadedSchema.parse(JSON.parse(text));
  return loaded.parts.length === 0 ? { ...loaded, persons: settings.persons ?? loaded.persons } : loaded;
}

async function remember({ data }: Surroundings, demo: LoadedDemo, ...more: readonly string[]): Promise<LoadedDemo> {
  const now = { ...demo, parts: [...demo.parts, ...more] };
  await writePrivateFile(data.demo, JSON.stringify(now));
  return now;
}

function readProgress(line: string): z.infer<typeof progressSchema> | undefined {
  try {
    return progressSchema.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

const shown = (line: string): string => {
  const progress = readProgress(line);
  return progress === undefined
    ? line
    : `${progress.done.toLocaleString('en')} of ${progress.of.toLocaleString('en')} ${progress.what}`;
};

/** Loads each subgraph's part of the demo country that is not there yet. Loaders can be repeated, so a part that was interrupted is begun again. */
export async function loadDemoCountry(
  surroundings: Surroundings,
  detail: (text: string) => void,
  signal?: AbortSignal,
): Promise<LoadedDemo> {
  let demo = await remember(surroundings, await loadedDemo(surroundings));
  for (const name of demoOrder) {
    const file = join(subgraphFolder(name), 'src/demo/load-demo.ts');
    if (demo.parts.includes(name) || !existsSync(file)) continue;
    await runScript({
      what: `loading the demo data of ${name}`,
      file,
      args: ['--persons', String(demo.persons)],
      environment: subgraphEnvironment(surroundings, subgraphNamed(name)),
      onLine: (line) => detail(shown(line)),
      ...(signal && { signal }),
    });
    demo = await remember(surroundings, demo, name);
  }
  return demo;
}

/** True when there are demo orders to place and they are not placed yet. */
export async function demoOrdersAreDue(surroundings: Surroundings): Promise<boolean> {
  return existsSync(demoOrdersFile) && !(await loadedDemo(surroundings)).parts.includes(ORDERS);
}

const demoOrdersFile = join(subgraphFolder('accounts'), 'src/demo/place-demo-orders.ts');

/** Places the demo country's orders through the running system, by the same commands a person would use. */
export async function placeDemoOrders(
  surroundings: Surroundings,
  detail: (text: string) => void,
  signal?: AbortSignal,
): Promise<void> {
  const demo = await loadedDemo(surroundings);
  await runScript({
    what: 'placing the demo orders',
    file: demoOrdersFile,
    args: ['--persons', String(demo.persons)],
    environment: subgraphEnvironment(surroundings, subgraphNamed('accounts')),
    onLine: (line) => detail(shown(line)),
    ...(signal && { signal }),
  });
  await remember(surroundings, demo, ORDERS);
}
