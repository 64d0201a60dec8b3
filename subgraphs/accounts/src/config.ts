import { dataKeyFile, readEnvironment, subgraphEnvironment } from '@tessera/kit/config/environment.ts';
import { z } from 'zod';

const environment = z.object({
  ...subgraphEnvironment,
  REGISTRY_URL: z.url(),
  DATA_KEY_FILE: dataKeyFile,
});

/** Everything the accounts subgraph is told from outside. */
export type AccountsConfig = z.infer<typeof environment>;

/** Reads it once; a wrong variable stops the start and names itself. */
export const readConfig = (): AccountsConfig => readEnvironment(environment);
