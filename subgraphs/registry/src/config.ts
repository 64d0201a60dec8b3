import { commandEnvironment, readEnvironment, subgraphEnvironment } from '@tessera/kit/config/environment.ts';
import { z } from 'zod';

const serverEnvironment = z.object({ ...subgraphEnvironment, ACCOUNTS_URL: z.url() });

/** What the registry's process is told. */
export type Config = z.infer<typeof serverEnvironment>;

/** Reads the environment of the server, once. */
export const readConfig = (): Config => readEnvironment(serverEnvironment);

const command = z.object(commandEnvironment);

/** Reads the environment of the loaders and the demo country. */
export const readCommandConfig = (): z.infer<typeof command> => readEnvironment(command);
