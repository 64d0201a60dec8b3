import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import type { Image } from './build-image.ts';
import type { ComposeFile, Service } from './compose-file.ts';

/** What stands in for an engine: where the image lies, and what its hosts, ports and secrets are here. */
export interface Surroundings {
  readonly compose: ComposeFile;
  readonly image: Image;
  readonly secrets: string; // the folder that is `./secrets` beside the Compose file
  readonly ports: Readonly<Record<string, number>>; // inside the network → on this machine
  readonly uid: number | undefined; // who runs it, where we may choose
  readonly more: Readonly<Record<string, string>>; // variables that only this machine needs
}

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly complaint: string;
}

/** A process that is up. */
export interface Container {
  readonly name: string;
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** A process must not hang a test. */
const PATIENCE = 120_000;

const serviceOf = ({ compose }: Surroundings, name: string): Service => {
  const service = compose.services[name];
  if (service === undefined) throw new Error(`no service is called ${name}`);
  return service;
};

/** The file that a secret is mounted from; one that the service was not given is not there. */
function secretFile({ compose, secrets }: Surroundings, service: Service, secret: string): string {
  const file = compose.secrets[secret]?.file;
  if (file === undefined || service.secrets?.includes(secret) !== true) return `/run/secrets/${secret}`;
  return file.replace(/^\.\/secrets/, secrets);
}

/** The environment of a service as its container has it, with this machine's paths, hosts and ports in place of the network's. */
export function environmentOf(surroundings: Surroundings, name: string): Readonly<Record<string, string>> {
  const service = serviceOf(surroundings, name);
  const { compose, image, ports, more } = surroundings;
  const here = (value: string): string =>
    value
      .replaceAll(/\/run\/secrets\/(\w+)/g, (_all, secret: string) => secretFile(surroundings, service, secret))
      .replaceAll(/^http:\/\/([\w-]+):(\d+)\//g, (all, host: string, port: string) =>
        host in compose.services ? `http://127.0.0.1:${ports[port] ?? port}/` : all,
      );
  const told = Object.entries(service.environment ?? {}).map(([key, value]) => [key, here(String(value))] as const);
  const environment: Record<string, string> = { ...image.environment, ...Object.fromEntries(told), ...more };
  if (environment['PORT'] !== undefined) environment['PORT'] = String(ports[environment['PORT']]);
  return environment;
}

/** Starts a command in a service's container. */
export function start(
  surroundings: Surroundings,
  name: string,
  command: readonly string[],
  change: Readonly<Record<string, string>> = {},
): Container {
  const { image, uid } = surroundings;
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: image.folder,
    ...(uid !== undefined && { uid, gid: uid }),
    env: { ...environmentOf(surroundings, name), PATH: image.path, ...change },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 3 * PATIENCE,
    killSignal: 'SIGKILL',
  });
  const ended = Promise.all([once(child, 'close'), text(child.stdout), text(child.stderr)]).then(
    ([[code], output, complaint]) => ({ code: code as number | null, output, complaint }),
  );
  return { name, process: child, ended };
}

/** Starts a service's own command. */
export const startService = (
  surroundings: Surroundings,
  name: string,
  change: Readonly<Record<string, string>> = {},
): Container => start(surroundings, name, serviceOf(surroundings, name).command ?? [], change);

/** True when the service's own health check says so. */
export async function isHealthy(surroundings: Surroundings, name: string): Promise<boolean> {
  const [kind, ...command] = serviceOf(surroundings, name).healthcheck?.test ?? [];
  if (kind !== 'CMD') throw new Error(`${name} has no health check that can be run here`);
  return (await start(surroundings, name, command).ended).code === 0;
}

/** Starts a service and waits until it is healthy; rejects with what it said when it ends instead. */
export async function bringUp(surroundings: Surroundings, name: string): Promise<Container> {
  const container = startService(surroundings, name);
  const deadline = Date.now() + PATIENCE;
  while (container.process.exitCode === null && Date.now() < deadline) {
    if (await isHealthy(surroundings, name)) return container;
    await pause(100);
  }
  container.process.kill('SIGKILL');
  throw new Error(`${name} is not healthy: ${(await container.ended).complaint}`);
}

/** Runs a service that ends by itself; rejects with what it said when it does not end well. */
export async function runToEnd(surroundings: Surroundings, name: string): Promise<Ended> {
  const ended = await startService(surroundings, name).ended;
  if (ended.code === 0) return ended;
  throw new Error(`${name} ended with ${String(ended.code)}: ${ended.complaint}`);
}
