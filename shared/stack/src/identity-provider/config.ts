import { fileContent, readEnvironment, serviceEnvironment } from '@tessera/kit/config/environment.ts';
import type { JWK } from 'jose';
import { z } from 'zod';

const url = z.url({ protocol: /^https?$/ });

const keys = fileContent.transform((text) => JSON.parse(text) as ProviderKeys);

/** What the identity provider keeps between runs, so that tokens and sessions outlive it. */
export interface ProviderKeys {
  readonly jwks: { readonly keys: JWK[] };
  readonly cookieSecret: string;
  readonly caseToolSecret: string; // of the machine client `case-tool`
}

const environment = z.object({
  NODE_ENV: z
    .literal(['development', 'test'], { error: 'signs anybody in without a password and does not run in production' })
    .default('development'),
  HOST: serviceEnvironment.HOST,
  PORT: serviceEnvironment.PORT,
  LOG_LEVEL: serviceEnvironment.LOG_LEVEL,
  OIDC_ISSUER: url,
  OIDC_AUDIENCE: z.string().min(1).default('tessera'),
  PUBLIC_URL: url,
  PROVIDER_KEYS_FILE: keys,
  PROVIDER_ROLES_FILE: z.string().min(1),
});

/** What the identity provider is told at its start. */
export type ProviderConfig = z.infer<typeof environment>;

/** Reads the environment; refuses production. */
export const readConfig = (variables: NodeJS.ProcessEnv = process.env): ProviderConfig =>
  readEnvironment(environment, variables);
