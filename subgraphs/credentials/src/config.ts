import { dataKeyFile, readEnvironment, subgraphEnvironment } from '@tessera/kit/config/environment.ts';
import { z } from 'zod';

const variables = z.object({
  ...subgraphEnvironment,
  ACCOUNTS_URL: z.url(),
  REGISTRY_URL: z.url(),
  /** Origin that verifiers see: DIDs, status lists, contexts and share links begin with it. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin),
  DATA_KEY_FILE: dataKeyFile,
});

const environment = variables.refine(
  ({ NODE_ENV, PUBLIC_URL }) => NODE_ENV !== 'production' || PUBLIC_URL.startsWith('https://'),
  {
    path: ['PUBLIC_URL'],
    message: 'must be https in production: did:web is resolved over TLS',
  },
);

export type Config = z.infer<typeof environment>;

/** Reads the environment of this process. */
export const readConfig = (): Config => readEnvironment(environment);

const demoEnvironment = variables.pick({ PUBLIC_URL: true, DATA_KEY_FILE: true, DATABASE_URL: true });

/** What the loader of the demo country needs of it. */
export const readDemoConfig = (): z.infer<typeof demoEnvironment> => readEnvironment(demoEnvironment);
