import { runMigrations } from '@tessera/kit/database/migrate.ts';
import { accountsDataSource } from './data-source.ts';

await runMigrations(accountsDataSource);
