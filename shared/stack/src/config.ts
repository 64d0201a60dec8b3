import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkout } from './checkout.ts';
import { StackError } from './stack-error.ts';

/** What the stack is asked for: by options, else by the environment, else the defaults. */
export interface Settings {
  readonly port: number; // the gateway's; the others count up from it
  readonly data: string; // absolute path of the data folder
  readonly persons: number | undefined; // size of the demo country, where it was said
  readonly restart: boolean; // bring back a process that died
  readonly verbose: boolean; // stack traces with failures
  readonly logLevel: string;
  readonly production: boolean;
  readonly durable: boolean; // PostgreSQL survives a crash of the machine; tests need not
  readonly timeZone?: string; // in which a day of the scheme begins; that of Brussels
  readonly environment: Readonly<Record<string, string>>; // more variables for every service
}

/** Options of the commands, and the words of their `--help`. */
export const options = {
  persons: {
    type: 'string',
    value: 'N',
    help: 'size of the demo country (2000, at least 50), taken at the first start',
  },
  port: {
    type: 'string',
    value: 'N',
    help: 'port of the gateway (4000, or TESSERA_PORT); the others count up from it',
  },
  data: { type: 'string', value: 'DIR', help: 'where everything is kept (.tessera in the checkout, or TESSERA_DATA)' },
  'no-restart': { type: 'boolean', value: '', help: 'leave a process that died as it is' },
  verbose: { type: 'boolean', value: '', help: 'show where a failure came from' },
  help: { type: 'boolean', value: '', help: 'show this' },
} as const;

const LAST_PORT = 65_535 - 7;
const SMALLEST_COUNTRY = 50; // room for every demo sign-in and their orders
const LARGEST_COUNTRY = 10_000_000;

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new StackError('ARGUMENT_WRONG', `${name} must be a whole number from ${least} to ${most}, not ${text}`);
}

function parse(args: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof options }>>['values'] {
  try {
    return parseArgs({ args: args.filter((arg) => arg !== '--'), options }).values;
  } catch (cause) {
    const reason = (cause as Error).message.split('. ')[0] ?? '';
    throw new StackError('ARGUMENT_WRONG', `${reason}; --help shows the options`, { cause });
  }
}

/** Where traces go is said in OpenTelemetry's own variables, and passed on as it is. */
const openTelemetryOf = (environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      name.startsWith('OTEL_') && value !== undefined ? [[name, value]] : [],
    ),
  );

/** Reads the command's arguments and the environment; undefined when `--help` was asked for. */
export function readSettings(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = process.env,
): Settings | undefined {
  const given = parse(args);
  if (given.help) return undefined;
  const port = given.port ?? environment.TESSERA_PORT ?? '4000';
  return {
    port: wholeNumber(given.port === undefined ? 'TESSERA_PORT' : '--port', port, 1, LAST_PORT),
    data: resolve(given.data ?? environment.TESSERA_DATA ?? join(checkout, '.tessera')),
    persons:
      given.persons === undefined
        ? undefined
        : wholeNumber('--persons', given.persons, SMALLEST_COUNTRY, LARGEST_COUNTRY),
    restart: !given['no-restart'],
    verbose: given.verbose ?? false,
    logLevel: environment.LOG_LEVEL ?? 'info',
    production: environment.NODE_ENV === 'production',
    durable: true,
    ...(environment.SCHEME_TIME_ZONE !== undefined && { timeZone: environment.SCHEME_TIME_ZONE }),
    environment: openTelemetryOf(environment),
  };
}

/** Node keeps compiled sources here, so that processes start faster; where it cannot be written, it does without. */
const compileCache = join(checkout, 'node_modules/.cache/node');

/** What every child process sees of our own environment: enough to find programs, nothing that would change what it does. */
export const inheritedEnvironment = (environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv => ({
  HOME: environment.HOME,
  NODE_COMPILE_CACHE: compileCache,
  PATH: environment.PATH,
  TZ: 'UTC',
});

/** The folder somebody typed the command in; package managers run scripts elsewhere. */
export const invocationFolder = (environment: NodeJS.ProcessEnv = process.env): string =>
  environment.INIT_CWD ?? process.cwd();
