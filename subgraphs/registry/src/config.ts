import { readEnvironment, subgraphEnvironment } from '@tessera/kit/config/environment.ts';
import { z } from 'zod';

const serverEnvironment = z.object(subgraphEnvironment);

/** What the registry's process is told. */
export type Config = z.infer<typeof serverEnvironment>;

/** Reads the environment of the server, once. */
export const readConfig = (): Config => readEnvironment(serverEnvironment);

const commandEnvironment = z.object({
  DATABASE_URL: subgraphEnvironment.DATABASE_URL,
  NODE_ENV: subgraphEnvironment.NODE_ENV,
});

/** What a command beside the server is told: which database, and whether this is production. */
export type CommandConfig = z.infer<typeof commandEnvironment>;

/** Reads the environment of the migration, the loaders and the demo country. */
export const readCommandConfig = (): CommandConfig => readEnvironment(commandEnvironment);

const testEnvironment = z.object({ TESSERA_REAL_DATA: z.string().min(1).optional() });

/** Where tests over real data find it, if anywhere: a folder with `esco/` and `courses/`. */
export const readTestConfig = (): z.infer<typeof testEnvironment> => readEnvironment(testEnvironment);
