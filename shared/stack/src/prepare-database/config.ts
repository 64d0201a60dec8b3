import { fileContent, readEnvironment, serviceEnvironment } from '@tessera/kit/config/environment.ts';
import { z } from 'zod';
import { postgresSecrets } from '../postgres/secrets.ts';

const SHORTEST_PASSWORD = 16;

const passwordsFile = fileContent.transform((text, context) => {
  try {
    const secrets = postgresSecrets.parse(JSON.parse(text));
    if ([secrets.superuser, ...Object.values(secrets.roles)].every(({ length }) => length >= SHORTEST_PASSWORD))
      return secrets;
    context.addIssue({ code: 'custom', message: `holds a password shorter than ${SHORTEST_PASSWORD} characters` });
  } catch {
    context.addIssue({ code: 'custom', message: 'holds no passwords: make them with `npx pnpm@12 secrets`' });
  }
  return z.NEVER;
});

const environment = z.object({
  POSTGRES_PORT: serviceEnvironment.PORT.default(5432),
  POSTGRES_PASSWORDS_FILE: passwordsFile,
});

/** What the preparation of a database is told: the port of a PostgreSQL on this very machine, and the passwords of all roles. */
export type PreparationConfig = z.infer<typeof environment>;

/** Reads the environment; a wrong variable is named. */
export const readConfig = (variables: NodeJS.ProcessEnv = process.env): PreparationConfig =>
  readEnvironment(environment, variables);
