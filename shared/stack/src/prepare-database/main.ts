import { main } from '@tessera/kit/server/main.ts';
import { bootstrapDatabase, bootstrapRoles } from '../postgres/bootstrap.ts';
import { readConfig } from './config.ts';

// Run by docker-compose.yml beside PostgreSQL: makes the roles, the database and the schemas that are not there yet.
await main(async () => {
  const { POSTGRES_PORT: port, POSTGRES_PASSWORDS_FILE: secrets } = readConfig();
  const address = { port, secrets };
  await bootstrapRoles(address);
  await bootstrapDatabase(address);
  console.log('the roles and schemas of the subgraphs are there');
});
