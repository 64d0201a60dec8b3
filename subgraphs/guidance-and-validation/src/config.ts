import { dataKeyFile, readEnvironment, subgraphEnvironment } from '@tessera/kit/config/environment.ts';
import { z } from 'zod';

const environment = z.object({
  ...subgraphEnvironment,
  ACCOUNTS_URL: z.url(),
  DATA_KEY_FILE: dataKeyFile,
});

/** Everything the guidance-and-validation subgraph is told from outside. */
export type GuidanceConfig = z.infer<typeof environment>;

/** Reads it once; a wrong variable stops the start and names itself. */
export const readConfig = (): GuidanceConfig => readEnvironment(environment);
