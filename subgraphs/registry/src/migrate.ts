import { migrate } from '@tessera/kit/database/migrate.ts';
import { main } from '@tessera/kit/server/main.ts';
import { readCommandConfig } from './config.ts';
import { registryDataSource } from './data-source.ts';

await main(() => migrate(registryDataSource(readCommandConfig().DATABASE_URL)));
