import { runMigrations } from '@tessera/kit/database/migrate.ts';
import { credentialsDataSource } from './data-source.ts';

await runMigrations(credentialsDataSource);
