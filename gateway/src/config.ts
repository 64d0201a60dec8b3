import { fileURLToPath } from 'node:url';
import { readEnvironment, serviceEnvironment } from '@tessera/kit/config/environment.ts';
import { metricsEnvironment } from '@tessera/kit/config/telemetry-environment.ts';
import type { TelemetryConfig } from '@tessera/kit/telemetry/start-telemetry.ts';
import { z } from 'zod';

/** What the gateway is told at its start. */
export interface GatewayConfig {
  readonly production: boolean;
  readonly host: string;
  readonly port: number;
  readonly logLevel: string;
  readonly identityKey: string; // private JWK with which identities for subgraphs are signed
  readonly supergraphFile: string;
  readonly subgraphs: ReadonlyMap<string, URL>; // name in the supergraph → GraphQL endpoint
  readonly issuer: string; // exactly as it stands in tokens
  readonly audience: string;
  readonly publicUrl: URL;
  readonly corsOrigins: readonly (string | RegExp)[];
  readonly introspection: boolean;
  readonly explorerFolder: string; // where the explorer was built
  readonly telemetry: TelemetryConfig;
  readonly metricsPort: number | undefined; // undefined: counts are shown nowhere
}

const ROOT_SUPERGRAPH = fileURLToPath(new URL('../../supergraph.graphql', import.meta.url));
const BUILT_EXPLORER = fileURLToPath(new URL('../../explorer/dist', import.meta.url));
/** Pages served from this machine, on any port. */
export const LOCAL_ORIGINS = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

const httpUrl = z.url({ protocol: /^https?$/ });
const isHttps = (url: string): boolean => url.startsWith('https://');

const origins = z
  .string()
  .default('')
  .transform((list) => list.split(/[\s,]+/).filter((origin) => origin !== ''))
  .refine((list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin), {
    error: 'must be origins such as https://www.example.org, separated by commas; no paths and no *',
  });

const gatewayEnvironment = z
  .object({
    ...serviceEnvironment,
    ...metricsEnvironment,
    SUPERGRAPH_FILE: z.string().min(1).default(ROOT_SUPERGRAPH),
    ACCOUNTS_URL: httpUrl,
    REGISTRY_URL: httpUrl,
    GUIDANCE_AND_VALIDATION_URL: httpUrl,
    CREDENTIALS_URL: httpUrl,
    OIDC_ISSUER: httpUrl,
    OIDC_AUDIENCE: z.string().min(1).default('tessera'),
    PUBLIC_URL: httpUrl,
    CORS_ORIGINS: origins,
    INTROSPECTION: z.enum(['on', 'off']).default('on'),
    EXPLORER_FOLDER: z.string().min(1).default(BUILT_EXPLORER),
  })
  .superRefine((environment, context) => {
    if (environment.NODE_ENV !== 'production') return;
    const refuse = (variable: string, message: string): void => {
      context.addIssue({ code: 'custom', path: [variable], message });
    };
    if (!isHttps(environment.OIDC_ISSUER)) refuse('OIDC_ISSUER', 'must be https in production');
    if (!isHttps(environment.PUBLIC_URL)) refuse('PUBLIC_URL', 'must be https in production');
    if (!environment.CORS_ORIGINS.every(isHttps)) refuse('CORS_ORIGINS', 'must all be https in production');
  });

/** Reads the gateway's environment; a wrong variable is named in a `ConfigurationError`. */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): GatewayConfig {
  const read = readEnvironment(gatewayEnvironment, environment);
  const production = read.NODE_ENV === 'production';
  return {
    production,
    host: read.HOST,
    port: read.PORT,
    logLevel: read.LOG_LEVEL,
    identityKey: read.IDENTITY_KEY_FILE,
    supergraphFile: read.SUPERGRAPH_FILE,
    subgraphs: new Map([
      ['accounts', new URL(read.ACCOUNTS_URL)],
      ['registry', new URL(read.REGISTRY_URL)],
      ['guidance-and-validation', new URL(read.GUIDANCE_AND_VALIDATION_URL)],
      ['credentials', new URL(read.CREDENTIALS_URL)],
    ]),
    issuer: read.OIDC_ISSUER,
    audience: read.OIDC_AUDIENCE,
    publicUrl: new URL(read.PUBLIC_URL),
    // Front ends under development are served from ports of their own.
    corsOrigins: production ? read.CORS_ORIGINS : [...read.CORS_ORIGINS, LOCAL_ORIGINS],
    introspection: read.INTROSPECTION === 'on',
    explorerFolder: read.EXPLORER_FOLDER,
    telemetry: read,
    metricsPort: read.METRICS_PORT,
  };
}
