import { execFile } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, getuid } from 'node:process';
import { promisify } from 'node:util';
import { ensureCluster } from '@tessera/stack/postgres/create-cluster.ts';
import { startPostgres } from '@tessera/stack/postgres/start-postgres.ts';
import { throwawayCluster } from '@tessera/stack/testing/throwaway-cluster.ts';
import { freePorts } from '@tessera/stack/process/free-ports.ts';
import { ROOT } from '../../src/subgraphs.ts';
import { buildImage } from './build-image.ts';
import { interpolate, readComposeFile, startOrder } from './compose-file.ts';
import { bringUp, runToEnd, type Container, type Surroundings } from './containers.ts';
import { startKeycloak, type Keycloak } from './keycloak.ts';
import type { Realm } from './realm.ts';
import { selfSignedCertificate } from './self-signed-certificate.ts';

/** The address of the gateway as the world sees it; a proxy would end TLS there. */
export const PUBLIC_URL = 'https://tessera.example';

/** What runs when `docker compose up` is done. */
export interface RunningCompose {
  readonly surroundings: Surroundings;
  readonly keycloak: Keycloak;
  readonly containers: readonly Container[]; // in the order in which they became healthy
  readonly gateway: string; // its port on this machine
  readonly stop: () => Promise<void>;
}

/** Third parties' images; here something else answers as they would. */
const GIVEN = ['postgres', 'keycloak', 'keycloak-postgres'];
const UID = 1000;

/** Whoever starts containers as root still runs them as somebody who owns the secrets and nothing else. */
const uid = getuid?.() === 0 ? UID : undefined;

async function handOver(path: string): Promise<void> {
  if (uid === undefined) return;
  for (const entry of await readdir(path, { recursive: true })) await chown(join(path, entry), uid, uid);
  await chown(path, uid, uid);
}

/** `pnpm secrets`, with the database's address on this machine in place of that in the network. */
async function makeSecrets(folder: string, port: number): Promise<void> {
  await promisify(execFile)(execPath, [join(ROOT, 'tools/src/commands/create-secrets.ts'), folder]);
  for (const role of await readdir(join(folder, 'urls'))) {
    const file = join(folder, 'urls', role);
    await writeFile(file, (await readFile(file, 'utf8')).replace('@postgres:5432/', `@127.0.0.1:${port}/`));
  }
}

async function postgres(secrets: string): Promise<{ readonly port: number; readonly stop: () => Promise<void> }> {
  const { folder, cluster: described } = await throwawayCluster();
  await makeSecrets(secrets, described.port);
  const superuserPassword = await readFile(join(secrets, 'postgres-password'), 'utf8');
  const cluster = { ...described, superuserPassword };
  await ensureCluster(cluster);
  const server = await startPostgres(cluster);
  const stop = async (): Promise<void> => {
    await server.stop(AbortSignal.abort());
    await rm(folder, { recursive: true, force: true });
  };
  return { port: cluster.port, stop };
}

async function readRealm(): Promise<Realm> {
  const file = await readFile(join(ROOT, 'docker/keycloak/tessera-realm.json'), 'utf8');
  return JSON.parse(file, (_key, value: unknown) =>
    typeof value === 'string' && value.includes('${PUBLIC_URL}') ? interpolate(value, { PUBLIC_URL }) : value,
  ) as Realm;
}

/** One thing after the other, as Compose starts them: each after what it waits for. */
async function startAll(surroundings: Surroundings): Promise<readonly Container[]> {
  const begun = new Map<string, Promise<unknown>>(GIVEN.map((name) => [name, Promise.resolve()]));
  const healthy: Container[] = [];
  for (const name of startOrder(surroundings.compose).filter((one) => !GIVEN.includes(one))) {
    const service = surroundings.compose.services[name];
    const needed = Object.keys(service?.depends_on ?? {});
    const startOne = async (): Promise<void> => {
      for (const one of needed) await begun.get(one);
      if (service?.healthcheck === undefined) await runToEnd(surroundings, name);
      else healthy.push(await bringUp(surroundings, name));
    };
    begun.set(name, startOne());
  }
  const results = await Promise.allSettled(begun.values());
  const failure = results.find((result) => result.status === 'rejected');
  if (failure === undefined) return healthy;
  for (const container of healthy) container.process.kill('SIGKILL');
  throw failure.reason;
}

const INSIDE = ['4000', '4001', '4002', '4003', '4004'];

/** Builds the image and starts every process of docker-compose.yml in production, each by its own command, in its own environment, in the order of the file. */
export async function startCompose(): Promise<RunningCompose> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-compose-'));
  await chmod(folder, 0o755);
  const secrets = join(folder, 'secrets');
  const certificate = selfSignedCertificate();
  const authority = join(folder, 'authority.pem');
  await writeFile(authority, new X509Certificate(certificate.cert).toString());
  const images = join(folder, 'images');
  await mkdir(images);
  const [image, database, keycloak] = await Promise.all([
    buildImage(ROOT, images),
    postgres(secrets),
    readRealm().then((realm) => startKeycloak(realm, certificate)),
  ]);
  await handOver(secrets);
  const variables = { PUBLIC_URL, IDENTITY_PROVIDER_URL: keycloak.origin };
  const compose = readComposeFile(await readFile(join(ROOT, 'docker-compose.yml'), 'utf8'), variables);
  const first = await freePorts(INSIDE.length);
  const ports = Object.fromEntries(INSIDE.map((port, index) => [port, first + index]));
  const more = { NODE_EXTRA_CA_CERTS: authority, POSTGRES_PORT: String(database.port) };
  const surroundings = { compose, image, secrets, ports, uid, more };
  const stopRest = async (): Promise<void> => {
    await Promise.all([keycloak.stop(), database.stop()]);
    await rm(folder, { recursive: true, force: true });
  };
  const containers = await startAll(surroundings).catch(async (error: unknown) => {
    await stopRest();
    throw error;
  });
  const stop = async (): Promise<void> => {
    for (const { process } of containers) process.kill('SIGKILL');
    await Promise.all(containers.map(({ ended }) => ended));
    await stopRest();
  };
  return { surroundings, keycloak, containers, gateway: `http://127.0.0.1:${ports['4000'] ?? 0}`, stop };
}
