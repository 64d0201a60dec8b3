import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** The process was started with a configuration it must not run with; the message names each variable and what it needs. */
export class ConfigurationError extends Error {
  readonly code = 'CONFIGURATION';
  override readonly name = 'ConfigurationError';
}

/** Reads and checks the environment once, at start-up. Every wrong variable is named in one `ConfigurationError`. */
export function readEnvironment<T extends z.ZodType>(
  schema: T,
  environment: NodeJS.ProcessEnv = process.env,
): z.infer<T> {
  const result = schema.safeParse(environment);
  if (result.success) return result.data;
  const complaints = result.error.issues.map((issue) => `${issue.path.join('.') || 'environment'}: ${issue.message}`);
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

/** What every process of the graph is told. */
export const serviceEnvironment = {
  NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: port,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  IDENTITY_KEY_FILE: fileContent,
  IDENTITY_JWKS_FILE: fileContent,
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** What every subgraph is told besides: its database, the others' addresses, and the zone in which a day of the scheme begins. */
export const subgraphEnvironment = {
  ...serviceEnvironment,
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(64).default(12),
  SCHEME_TIME_ZONE: z.string().refine(isTimeZone, 'is no time zone').default('Europe/Brussels'),
};
