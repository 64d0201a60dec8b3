import { readEnvironment } from '@tessera/kit/config/environment.ts';
import { migrate } from '@tessera/kit/database/migrate.ts';
import { main } from '@tessera/kit/server/main.ts';
import { z } from 'zod';
import { guidanceDataSource } from './data-source.ts';

await main(() => migrate(guidanceDataSource(readEnvironment(z.object({ DATABASE_URL: z.url() })).DATABASE_URL)));
