import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { traceEnvironment } from './telemetry-environment.ts';
import { parseDataKey } from '../privacy/data-key.ts';
import { insecureInProduction, type Complaint } from './production.ts';

/** The process was started with a configuration it must not run with; the message names each variable and what it needs. */
export class ConfigurationError extends Error {
  readonly code = 'CONFIGURATION';
  override readonly name = 'ConfigurationError';
}

const isUnset = (value: string | undefined): boolean => value === undefined || value === '';

/** `NAME_FILE` stands for a `NAME` that is not set: whoever may look at a process sees its environment, but not its files. */
function withFiles(schema: z.ZodType, environment: NodeJS.ProcessEnv): readonly [NodeJS.ProcessEnv, Complaint[]] {
  const told = { ...environment };
  const complaints: Complaint[] = [];
  for (const name of schema instanceof z.ZodObject ? Object.keys(schema.shape) : []) {
    const variable = `${name}_FILE`;
    if (!isUnset(environment[name]) || isUnset(environment[variable])) continue;
    const { data, error } = fileContent.safeParse(environment[variable]);
    if (error === undefined) told[name] = data;
    else complaints.push([variable, error.issues[0]?.message ?? 'cannot be read']);
  }
  return [told, complaints];
}

/** Reads and checks the environment once, at start-up; a variable may come as a file that `NAME_FILE` names. Every wrong variable is named in one `ConfigurationError`. */
export function readEnvironment<T extends z.ZodType>(
  schema: T,
  environment: NodeJS.ProcessEnv = process.env,
): z.infer<T> {
  const [told, unreadable] = withFiles(schema, environment);
  const result = schema.safeParse(told);
  const named = new Set(unreadable.map(([variable]) => variable));
  const refused = result.error?.issues.map(({ path, message }) => [path.join('.') || 'environment', message] as const);
  const wrong = refused?.filter(([variable]) => !named.has(`${variable}_FILE`)) ?? [];
  const insecure =
    result.success && told['NODE_ENV'] === 'production' ? insecureInProduction(result.data as object) : [];
  const complaints = [...unreadable, ...wrong, ...insecure].map(([variable, message]) => `${variable}: ${message}`);
  if (result.success && complaints.length === 0) return result.data;
  throw new ConfigurationError(complaints.join('; '));
}

const port = z.coerce.number().int().min(1).max(65_535);

/** A variable that names a readable file; the parsed value is the file's text. Secrets come this way, never in the variable itself. */
export const fileContent = z
  .string()
  .min(1)
  .transform((path, context) => {
    try {
      const text = readFileSync(path, 'utf8').trim();
      if (text !== '') return text;
      context.addIssue({ code: 'custom', message: `the file ${path} is empty` });
    } catch {
      context.addIssue({ code: 'custom', message: `cannot read the file ${path}` });
    }
    return z.NEVER;
  });

/** A file that holds a data key, parsed to its bytes. */
export const dataKeyFile = fileContent.transform((text, context) => {
  try {
    return parseDataKey(text);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
});

/** What every process of the graph is told. */
export const serviceEnvironment = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  IDENTITY_KEY_FILE: fileContent,
  IDENTITY_JWKS_FILE: fileContent,
  ...traceEnvironment,
};

const databaseUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** What every subgraph is told besides: its database. */
export const subgraphEnvironment = {
  ...serviceEnvironment,
  DATABASE_URL: databaseUrl,
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(64).default(12),
};

/** True for the name of a zone. A bare offset has no summer, and PostgreSQL would read its sign the other way round. */
function isTimeZone(name: string): boolean {
  try {
    return /^[A-Z]/i.test(name) && new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What a command beside the server is told: its database. */
export const commandEnvironment = {
  NODE_ENV: serviceEnvironment.NODE_ENV,
  DATABASE_URL: databaseUrl,
};

/** What a migration is told: its database, as the owner of the schema, and the zone in which a day of the scheme begins. */
export const migrationEnvironment = {
  ...commandEnvironment,
  SCHEME_TIME_ZONE: z.string().refine(isTimeZone, 'is no time zone').default('Europe/Brussels'),
};
