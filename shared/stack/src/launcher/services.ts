import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PAYMENTS } from '@tessera/kit/payment/checkout-token.ts';
import type { Settings } from '../config.ts';
import { checkout, subgraphFolder } from '../checkout.ts';
import {
  dataKeyFile,
  identityJwksFile,
  identityKeyFile,
  providerKeysFile,
  type DataFolder,
} from '../data-folder/data-folder.ts';
import { DATABASE } from '../postgres/bootstrap.ts';
import { urlFor, type PostgresAddress } from '../postgres/connect.ts';
import { subgraphs, type Subgraph } from '../subgraphs.ts';

/** One process of the system. */
export interface Service {
  readonly name: string;
  readonly file: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** What the table of services is made from. */
export interface Surroundings {
  readonly settings: Settings;
  readonly data: DataFolder;
  readonly address: PostgresAddress;
}

const AUDIENCE = 'tessera';
const PROVIDER_OFFSET = 5;
const POSTGRES_OFFSET = 6;
const METRICS_OFFSET = 7; // of the gateway, whose own port is the public's; subgraphs show theirs at their own
const PAYMENT_PAGE_OFFSET = 8;

/** Where people, front ends and verifiers find the graph. */
export const publicUrl = ({ port }: Pick<Settings, 'port'>): string => `http://localhost:${port}`;

/** The identity provider's name in tokens, and its address. */
export const issuerUrl = ({ port }: Pick<Settings, 'port'>): string => `http://localhost:${port + PROVIDER_OFFSET}`;

/** Where the gateway shows what it counts. */
export const metricsPort = ({ port }: Pick<Settings, 'port'>): number => port + METRICS_OFFSET;

/** Where the sandbox's play money is paid. */
export const paymentPageUrl = ({ port }: Pick<Settings, 'port'>): string =>
  `http://localhost:${port + PAYMENT_PAGE_OFFSET}`;

/** The port of PostgreSQL. */
export const postgresPort = ({ port }: Pick<Settings, 'port'>): number => port + POSTGRES_OFFSET;

const variableOf = ({ schema }: Subgraph): string => `${schema.toUpperCase()}_URL`;

function common({ settings, data }: Surroundings, name: string, port: number): Readonly<Record<string, string>> {
  const urls = subgraphs.map(
    (subgraph) => [variableOf(subgraph), `http://127.0.0.1:${settings.port + subgraph.portOffset}/graphql`] as const,
  );
  return {
    ...Object.fromEntries(urls),
    HOST: '127.0.0.1',
    IDENTITY_JWKS_FILE: identityJwksFile(data),
    IDENTITY_KEY_FILE: identityKeyFile(data, name),
    LOG_LEVEL: settings.logLevel,
    NODE_ENV: 'development',
    PORT: String(port),
    PUBLIC_URL: publicUrl(settings),
    ...settings.environment,
  };
}

function subgraphService(surroundings: Surroundings, subgraph: Subgraph): Service {
  const { settings, data, address } = surroundings;
  const { name, schema, holdsPersonalData } = subgraph;
  const port = settings.port + subgraph.portOffset;
  const environment = {
    ...common(surroundings, name, port),
    DATABASE_URL: urlFor(address, schema, DATABASE),
    ...(holdsPersonalData && { DATA_KEY_FILE: dataKeyFile(data, name) }),
    ...(name === 'accounts' && { SANDBOX_PAYMENT_URL: paymentPageUrl(settings) }),
  };
  return { name, file: join(subgraphFolder(name), 'src/main.ts'), port, environment };
}

function gatewayService(surroundings: Surroundings): Service {
  const { port } = surroundings.settings;
  const environment = {
    ...common(surroundings, 'gateway', port),
    METRICS_PORT: String(metricsPort(surroundings.settings)),
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_ISSUER: issuerUrl(surroundings.settings),
  };
  return { name: 'gateway', file: join(checkout, 'gateway/src/main.ts'), port, environment };
}

function providerService({ settings, data }: Surroundings): Service {
  const port = settings.port + PROVIDER_OFFSET;
  const environment = {
    HOST: '127.0.0.1',
    NODE_ENV: 'development',
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_ISSUER: issuerUrl(settings),
    PORT: String(port),
    PROVIDER_KEYS_FILE: providerKeysFile(data),
    PROVIDER_ROLES_FILE: data.roles,
    PUBLIC_URL: publicUrl(settings),
  };
  return {
    name: 'identity-provider',
    file: join(import.meta.dirname, '../identity-provider/main.ts'),
    port,
    environment,
  };
}

function paymentPageService(surroundings: Surroundings): Service {
  const port = surroundings.settings.port + PAYMENT_PAGE_OFFSET;
  return {
    name: 'payment-page',
    file: join(import.meta.dirname, '../payment-page/main.ts'),
    port,
    environment: common(surroundings, PAYMENTS, port),
  };
}

/** The environment of one subgraph's processes. */
export const subgraphEnvironment = (surroundings: Surroundings, subgraph: Subgraph): Readonly<Record<string, string>> =>
  subgraphService(surroundings, subgraph).environment;

/** Every process beside PostgreSQL, in the order of starting; they stop in the opposite order. */
export function servicesOf(surroundings: Surroundings): readonly Service[] {
  const all = [
    providerService(surroundings),
    paymentPageService(surroundings),
    ...subgraphs.map((subgraph) => subgraphService(surroundings, subgraph)),
    gatewayService(surroundings),
  ];
  return all.filter(({ file }) => existsSync(file));
}

/** Every port the system takes, by who takes it. */
export function portsOf(settings: Pick<Settings, 'port'>): Readonly<Record<string, number>> {
  const { port } = settings;
  const ofSubgraphs = subgraphs.map(({ name, portOffset }) => [name, port + portOffset] as const);
  return {
    gateway: port,
    ...Object.fromEntries(ofSubgraphs),
    'identity-provider': port + PROVIDER_OFFSET,
    postgresql: port + POSTGRES_OFFSET,
    'gateway metrics': port + METRICS_OFFSET,
    'payment-page': port + PAYMENT_PAGE_OFFSET,
  };
}
