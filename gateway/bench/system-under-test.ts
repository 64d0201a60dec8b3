import { once } from 'node:events';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fetchToken } from '@tessera/stack/identity-provider/fetch-token.ts';
import { launch, type RunningSystem } from '@tessera/stack/launcher/launch.ts';
import type { Progress } from '@tessera/stack/launcher/progress.ts';
import { issuerUrl, portsOf, publicUrl, servicesOf } from '@tessera/stack/launcher/services.ts';
import { logFile } from '@tessera/stack/data-folder/data-folder.ts';
import { freePorts } from '@tessera/stack/process/free-ports.ts';
import { spawnNode } from '@tessera/stack/process/spawn-node.ts';

type Settings = Parameters<typeof launch>[0]['settings'];

/** A gateway that is measured. */
export interface GatewayUnderTest {
  readonly name: 'ours' | 'stock';
  readonly url: string; // of its GraphQL endpoint
  readonly pid: number;
}

/** The whole system with two gateways over the same subgraphs. */
export interface SystemUnderTest {
  readonly gatewayUrl: string; // ours
  readonly gateways: readonly GatewayUnderTest[];
  readonly behind: readonly { readonly name: string; readonly pid: number }[]; // what answers the gateways
  readonly tokenFor: (subject: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const settingsFor = (data: string, port: number, persons: number): Settings => ({
  port,
  data,
  persons,
  restart: false,
  environment: {},
  verbose: true,
  durable: true,
  logLevel: 'info',
  production: false,
});

const isBehind = (name: string): boolean => name !== 'gateway' && name !== 'identity-provider';

function pidsOf({ processes }: RunningSystem): readonly { name: string; pid: number }[] {
  return processes.map(({ name, pid }) => {
    const running = pid();
    if (running === undefined) throw new Error(`${name} does not run`);
    return { name, pid: running };
  });
}

/** Starts the gateway to compare with, in the environment of ours. */
async function startStockGateway(
  { data, address }: RunningSystem,
  settings: Settings,
): Promise<GatewayUnderTest & { readonly stop: () => Promise<void> }> {
  const ours = servicesOf({ settings, data, address }).find(({ name }) => name === 'gateway');
  if (ours === undefined) throw new Error('the checkout has no gateway');
  const port = await freePorts(1);
  await using log = await open(logFile(data, 'stock-gateway'), 'a', 0o600);
  const child = spawnNode({
    file: join(import.meta.dirname, 'stock-gateway.ts'),
    environment: { ...ours.environment, PORT: String(port) },
    output: log.fd,
  });
  const ended = once(child, 'exit');
  const ready = await Promise.race([once(child, 'message'), ended.then(() => null)]);
  if (ready === null || child.pid === undefined) throw new Error('the stock gateway does not start');
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  return { name: 'stock', url: `http://127.0.0.1:${port}/`, pid: child.pid, stop };
}

/** Starts everything on free ports, in a folder that is removed again. */
export async function startSystemUnderTest(
  persons: number,
  progress: Progress,
  interrupt: AbortSignal,
): Promise<SystemUnderTest> {
  await using cleanup = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'tessera-bench-'));
  cleanup.defer(() => rm(folder, { recursive: true, force: true }));
  const settings = settingsFor(folder, await freePorts(Object.keys(portsOf({ port: 0 })).length), persons);
  const system = await launch({ settings, progress, interrupt });
  cleanup.defer(() => system.stop());
  const stock = await progress.step('Stock gateway', () => startStockGateway(system, settings));
  cleanup.defer(() => stock.stop());
  const pids = pidsOf(system);
  const gateway = pids.find(({ name }) => name === 'gateway');
  if (gateway === undefined) throw new Error('the gateway does not run');
  const gatewayUrl = publicUrl(settings).replace('localhost', '127.0.0.1');
  const ours = { name: 'ours', url: `${gatewayUrl}/graphql`, pid: gateway.pid } as const;
  const kept = cleanup.move();
  return {
    gatewayUrl,
    gateways: [ours, stock],
    behind: pids.filter(({ name }) => isBehind(name)),
    tokenFor: (subject) => fetchToken({ issuer: issuerUrl(settings), subject }),
    stop: () => kept.disposeAsync(),
  };
}
