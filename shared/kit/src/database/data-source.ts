import { DataSource, type EntitySchema, type MigrationInterface, type MixedList } from 'typeorm';
import { PreparingClient } from './preparing-client.ts';

/** How one subgraph reaches its schema. */
export interface DatabaseOptions {
  readonly url: string;
  readonly schema: string;
  readonly entities: MixedList<EntitySchema>;
  readonly migrations?: MixedList<new () => MigrationInterface>;
  readonly poolSize?: number;
}

/** Longest wait for a connection of the pool, in milliseconds; then the request is refused rather than queued. */
const POOL_WAIT = 3_000;

/** The subgraph's data source. Tables are made by migrations alone, never by TypeORM's comparison. */
export const dataSourceOf = ({ url, schema, entities, migrations = [], poolSize = 12 }: DatabaseOptions): DataSource =>
  new DataSource({
    type: 'postgres',
    url,
    schema,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    migrationsRun: false,
    poolSize,
    connectTimeoutMS: POOL_WAIT,
    applicationName: schema,
    logging: false,
    extra: { Client: PreparingClient },
  });
