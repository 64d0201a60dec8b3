import { migrate } from '@tessera/kit/database/migrate.ts';
import { main } from '@tessera/kit/server/main.ts';
import { readMigrationConfig } from './config.ts';
import { credentialsDataSource } from './data-source.ts';

await main(() => migrate(credentialsDataSource(readMigrationConfig().DATABASE_URL)));
