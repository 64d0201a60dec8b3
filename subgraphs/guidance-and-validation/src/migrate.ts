import { runMigrations } from '@tessera/kit/database/migrate.ts';
import { guidanceDataSource } from './data-source.ts';

await runMigrations(guidanceDataSource);
