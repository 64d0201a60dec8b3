import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { logFile } from '../data-folder/data-folder.ts';
import { fetchCaseToolToken, fetchToken, subjectOf } from '../identity-provider/fetch-token.ts';
import type { Role } from '@tessera/kit/identity/viewer.ts';
import { grantRole } from '../identity-provider/granted-roles.ts';
import { providerKeysOf } from '../identity-provider/keys-of-provider.ts';
import type { AssuranceLevel } from '../identity-provider/sign-in-policy.ts';
import { launch, type RunningSystem } from '../launcher/launch.ts';
import { silent } from '../launcher/progress.ts';
import { issuerUrl, portsOf, publicUrl } from '../launcher/services.ts';
import { DATABASE } from '../postgres/bootstrap.ts';
import { SUPERUSER } from '../postgres/cluster.ts';
import { urlFor } from '../postgres/connect.ts';
import { freePorts } from '../process/free-ports.ts';
import type { Supervised } from '../process/supervise.ts';
import { subgraphNamed, type SubgraphName } from '../subgraphs.ts';

/** How the system under test is to be. */
export interface SystemOptions {
  readonly persons?: number; // size of the demo country; 50
  readonly restart?: boolean; // bring back what died, as `start` does; true
  readonly durable?: boolean; // keep what was committed when PostgreSQL is killed; false, which is faster
  readonly environment?: Readonly<Record<string, string>>; // more variables for every service
}

/** How somebody signed in, for a token. */
export interface SignInAs {
  readonly acr?: AssuranceLevel; // `substantial`
  readonly authTimeSecondsAgo?: number; // 0
}

/** `postgresql`, `identity-provider`, `payment-page`, a subgraph, or `gateway`. */
export type ProcessName = 'postgresql' | 'identity-provider' | 'payment-page' | SubgraphName | 'gateway';

/** The whole system as real processes, for stories. */
export interface TestSystem {
  readonly gatewayUrl: string; // GraphQL is at `/graphql` below it
  readonly issuer: string;
  readonly dataFolder: string; // where the commands of the sandbox find it, as `TESSERA_DATA`
  /** An access token for the demo person of a role, for a demo person by id, or, for `SERVICE`, of the case tool. */
  readonly tokenFor: (roleOrSubject: string, how?: SignInAs) => Promise<string>;
  /** Gives the demo person of a role that role for one organisation more, from their next token on. */
  readonly grantRole: (role: Role, organisation: string) => Promise<void>;
  readonly databaseUrl: (subgraph: SubgraphName, as: 'owner' | 'app' | 'superuser') => string;
  readonly processes: {
    readonly kill: (name: ProcessName, signal?: NodeJS.Signals) => void;
    readonly start: (name: ProcessName) => Promise<void>; // resolves when it is ready
    readonly stop: (name: ProcessName) => Promise<void>; // cleanly, and not brought back
    readonly isRunning: (name: ProcessName) => boolean;
  };
  readonly logs: (name: ProcessName) => Promise<string>;
  readonly stop: () => Promise<void>;
}

const UUID = /^[0-9a-f]{8}-/;

function processesOf({ processes }: RunningSystem): TestSystem['processes'] {
  const named = (name: ProcessName): Supervised => {
    const found = processes.find((candidate) => candidate.name === name);
    if (found === undefined) throw new Error(`no process is called ${name}`);
    return found;
  };
  return {
    kill: (name, signal = 'SIGKILL') => named(name).kill(signal),
    start: (name) => named(name).start(),
    stop: (name) => named(name).stop(),
    isRunning: (name) => named(name).pid() !== undefined,
  };
}

function databaseUrls({ address }: RunningSystem): TestSystem['databaseUrl'] {
  return (subgraph, as) => {
    const { schema } = subgraphNamed(subgraph);
    const role = { app: schema, owner: `${schema}_owner`, superuser: SUPERUSER }[as];
    return urlFor(address, role, DATABASE);
  };
}

const tokensOf = ({ data }: RunningSystem, issuer: string): TestSystem['tokenFor'] => {
  return async (roleOrSubject, { acr = 'substantial', authTimeSecondsAgo = 0 } = {}) => {
    if (roleOrSubject === 'SERVICE') return fetchCaseToolToken(issuer, (await providerKeysOf(data)).caseToolSecret);
    const subject = UUID.test(roleOrSubject) ? roleOrSubject : subjectOf(roleOrSubject);
    return fetchToken({ issuer, subject, acr, secondsAgo: authTimeSecondsAgo });
  };
};

/** Starts everything by the launcher's own code, in a temporary data folder and on free ports. */
export async function startSystem({
  persons = 50,
  restart = true,
  durable = false,
  environment = {},
}: SystemOptions = {}): Promise<TestSystem> {
  const folder = await mkdtemp(join(tmpdir(), 'tessera-system-'));
  const port = await freePorts(Object.keys(portsOf({ port: 0 })).length);
  const settings = {
    port,
    data: folder,
    persons,
    restart,
    environment,
    verbose: true,
    durable,
    logLevel: 'info',
    production: false,
  };
  const issuer = issuerUrl(settings);
  const system = await launch({ settings, progress: silent });
  return {
    gatewayUrl: publicUrl(settings),
    issuer,
    dataFolder: folder,
    tokenFor: tokensOf(system, issuer),
    grantRole: (role, organisation) =>
      grantRole(system.data.roles, { subject: subjectOf(role), role, organisation, region: null }),
    databaseUrl: databaseUrls(system),
    processes: processesOf(system),
    logs: (name) => readFile(logFile(system.data, name), 'utf8'),
    stop: async () => {
      await system.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
