import { randomBytes } from 'node:crypto';
import { access, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { dataFolderAt } from '@tessera/stack/data-folder/data-folder.ts';
import { writePrivateFile } from '@tessera/stack/data-folder/write-private-file.ts';
import { createKeys } from '@tessera/stack/keys/create-keys.ts';
import { DATABASE } from '@tessera/stack/postgres/bootstrap.ts';
import { readOrCreateSecrets } from '@tessera/stack/postgres/secrets.ts';
import { ROOT } from '../subgraphs.ts';

// pnpm secrets [FOLDER]    makes the passwords and keys of docker-compose.yml that are not there yet, below secrets/ or in another folder
const folder = resolve(process.argv[2] ?? join(ROOT, 'secrets'));
const data = dataFolderAt(folder);

const isMissing = (file: string): Promise<boolean> =>
  access(file).then(
    () => false,
    () => true,
  );

async function createPassword(name: string): Promise<void> {
  const file = join(folder, name);
  if (await isMissing(file)) await writePrivateFile(file, randomBytes(24).toString('base64url'));
}

for (const path of [folder, data.keys, join(folder, 'urls')]) await mkdir(path, { recursive: true, mode: 0o700 });
await createKeys(data, { withPaymentPage: false }); // a key that only the sandbox may have

const { superuser, roles } = await readOrCreateSecrets(data.secrets);
await writePrivateFile(join(folder, 'postgres-password'), superuser);
for (const [role, password] of Object.entries(roles)) {
  const url = `postgresql://${role}:${encodeURIComponent(password)}@postgres:5432/${DATABASE}`;
  await writePrivateFile(join(folder, 'urls', role), url);
}
await createPassword('keycloak-database-password');
await createPassword('keycloak-admin-password');
console.log(`passwords and keys are in ${folder}: keep a copy of them apart from copies of the database`);
