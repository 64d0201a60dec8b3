import { runMigrations } from '@tessera/kit/database/migrate.ts';
import { registryDataSource } from './data-source.ts';

await runMigrations(registryDataSource);
