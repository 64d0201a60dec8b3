import { logFile, type DataFolder } from '../data-folder/data-folder.ts';
import { DATABASE } from '../postgres/bootstrap.ts';
import type { PostgresAddress } from '../postgres/connect.ts';
import { supervise, type Supervised } from '../process/supervise.ts';
import { subgraphs } from '../subgraphs.ts';
import { bringUpPostgres, type Launch } from './bring-up-postgres.ts';
import { demoOrdersAreDue, loadDemoCountry, placeDemoOrders } from './demo-country.ts';
import { migrate } from './migrate.ts';
import { runService } from './run-service.ts';
import { portsOf, servicesOf, type Surroundings } from './services.ts';

/** The whole system, running. */
export interface RunningSystem {
  readonly data: DataFolder;
  readonly address: PostgresAddress;
  readonly persons: number;
  readonly processes: readonly Supervised[]; // PostgreSQL first
  /** Stops the gateway, then the subgraphs, the identity provider, PostgreSQL; then gives the data folder free. */
  readonly stop: () => Promise<void>;
}

async function prepareData({ progress, interrupt }: Launch, surroundings: Surroundings): Promise<number> {
  await progress.step('Schemas', async () => {
    const { address, settings } = surroundings;
    const how = { timeZone: settings.timeZone, signal: interrupt };
    await Promise.all(subgraphs.map((subgraph) => migrate(address, subgraph, DATABASE, how)));
  });
  interrupt?.throwIfAborted();
  const { persons } = await progress.step('Demo country', (detail) => loadDemoCountry(surroundings, detail, interrupt));
  interrupt?.throwIfAborted();
  const wanted = surroundings.settings.persons;
  if (wanted !== undefined && wanted !== persons) {
    progress.say(
      `  The demo country of ${persons} persons is kept; \`npx pnpm@12 reset\` first makes room for one of ${wanted}.`,
    );
  }
  return persons;
}

async function bringUpServices(
  launch: Launch,
  surroundings: Surroundings,
  cleanup: AsyncDisposableStack,
): Promise<readonly Supervised[]> {
  const { settings, progress, hurry } = launch;
  const supervised = servicesOf(surroundings).map((service) =>
    supervise({
      name: service.name,
      restart: settings.restart,
      say: (line) => progress.say(`  ${line}`),
      begin: () => runService(service, logFile(surroundings.data, service.name), launch.interrupt),
    }),
  );
  const named = (...names: readonly string[]): readonly Supervised[] =>
    supervised.filter(({ name }) => names.includes(name));
  const stopAll = (some: readonly Supervised[]) => async (): Promise<void> => {
    await Promise.all(some.map((one) => one.stop(hurry)));
  };
  cleanup.defer(stopAll(named('identity-provider', 'payment-page')));
  cleanup.defer(stopAll(named(...subgraphs.map(({ name }) => name))));
  cleanup.defer(stopAll(named('gateway')));
  await progress.step('Identity provider, payment page, subgraphs and gateway', async (detail) => {
    const waiting = new Set(supervised.map(({ name }) => name));
    const ready = (name: string): void => {
      waiting.delete(name);
      if (waiting.size > 0) detail(`waiting for ${[...waiting].join(', ')}`);
    };
    detail(`waiting for ${[...waiting].join(', ')}`);
    await Promise.all(supervised.map(({ name, start }) => start().then(() => ready(name))));
  });
  launch.interrupt?.throwIfAborted();
  return supervised;
}

/** Brings the whole system up, in order; when a part fails or it is interrupted, what is up already is taken down again. */
export async function launch(options: Launch): Promise<RunningSystem> {
  await using cleanup = new AsyncDisposableStack();
  const { surroundings, postgres } = await bringUpPostgres(options, portsOf(options.settings), cleanup);
  const persons = await prepareData(options, surroundings);
  const services = await bringUpServices(options, surroundings, cleanup);
  if (await demoOrdersAreDue(surroundings)) {
    await options.progress.step('Demo orders', (detail) => placeDemoOrders(surroundings, detail, options.interrupt));
  }
  options.interrupt?.throwIfAborted();
  const { data, address } = surroundings;
  const kept = cleanup.move();
  return { data, address, persons, processes: [postgres, ...services], stop: () => kept.disposeAsync() };
}
