import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writePrivateFile } from '../data-folder/write-private-file.ts';
import { StackError } from '../stack-error.ts';
import { subgraphs } from '../subgraphs.ts';

/** The passwords of one cluster, as they are kept. */
export const postgresSecrets = z.object({
  superuser: z.string().min(1),
  roles: z.record(z.string(), z.string().min(1)),
});

/** The passwords of one cluster: the superuser's and those of every role the stack makes. */
export type PostgresSecrets = z.infer<typeof postgresSecrets>;

const password = (): string => randomBytes(24).toString('base64url');

/** New random passwords for the superuser and for an owner and an application role of each schema. */
export function createSecrets(): PostgresSecrets {
  const names = subgraphs.flatMap(({ schema }) => [schema, `${schema}_owner`]);
  return { superuser: password(), roles: Object.fromEntries(names.map((name) => [name, password()])) };
}

/** Reads the cluster's passwords, or makes them when the cluster is yet to be made. */
export async function readOrCreateSecrets(file: string): Promise<PostgresSecrets> {
  const stored = await readFile(file, 'utf8').catch(() => undefined);
  if (stored === undefined) {
    const secrets = createSecrets();
    await writePrivateFile(file, JSON.stringify(secrets, null, 2));
    return secrets;
  }
  try {
    return postgresSecrets.parse(JSON.parse(stored));
  } catch (cause) {
    throw new StackError('DATA_FOLDER_BROKEN', `${file} is damaged: run \`npx pnpm@12 reset\` to begin anew`, {
      cause,
    });
  }
}
