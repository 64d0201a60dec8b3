import { migrate } from '@tessera/kit/database/migrate.ts';
import { main } from '@tessera/kit/server/main.ts';
import { readMigrationConfig } from './config.ts';
import { dataSource } from './data-source.ts';

await main(() => migrate(dataSource({ DATABASE_URL: readMigrationConfig().DATABASE_URL })));
