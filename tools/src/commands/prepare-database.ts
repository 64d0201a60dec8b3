import { bootstrapDatabase, bootstrapRoles } from '@tessera/stack/postgres/bootstrap.ts';
import { readOrCreateSecrets } from '@tessera/stack/postgres/secrets.ts';

// Run by docker-compose.yml beside PostgreSQL: makes the roles, the database and the schemas that are not there yet.
const PASSWORDS = '/run/secrets/postgres_passwords';
const PORT = 5432;

const address = { port: PORT, secrets: await readOrCreateSecrets(PASSWORDS) };
await bootstrapRoles(address);
await bootstrapDatabase(address);
console.log('the roles and schemas of the subgraphs are there');
