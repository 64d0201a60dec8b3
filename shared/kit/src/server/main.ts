import { ConfigurationError } from '../config/environment.ts';

/** Runs a process's `start`; a configuration error, a taken port and anything else that stops it are one line on standard error and exit code 1. */
export async function main(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    const { message, code = 'START_FAILED' } = error as Error & { code?: string };
    const reason = message === '' && error instanceof AggregateError ? error.errors.map(String).join('; ') : message;
    process.stderr.write(
      `${error instanceof ConfigurationError ? 'CONFIGURATION' : code}: ${reason.replaceAll(/\s+/g, ' ')}\n`,
    );
    process.exit(1);
  }
}
