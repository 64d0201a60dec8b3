import { dataKeyFile, readEnvironment, subgraphEnvironment } from '@tessera/kit/config/environment.ts';
import { z } from 'zod';

const environment = z
  .object({
    ...subgraphEnvironment,
    REGISTRY_URL: z.url(),
    GUIDANCE_AND_VALIDATION_URL: z.url(),
    DATA_KEY_FILE: dataKeyFile,
    SANDBOX_PAYMENT_URL: z.url({ protocol: /^https?$/ }).optional(),
  })
  .refine(({ NODE_ENV, SANDBOX_PAYMENT_URL: page }) => NODE_ENV !== 'production' || page === undefined, {
    error: 'takes no real money and is not for production',
    path: ['SANDBOX_PAYMENT_URL'],
  });

/** Everything the accounts subgraph is told from outside. */
export type AccountsConfig = z.infer<typeof environment>;

/** Reads it once; a wrong variable stops the start and names itself. */
export const readConfig = (): AccountsConfig => readEnvironment(environment);
