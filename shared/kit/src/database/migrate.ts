import type { DataSource } from 'typeorm';
import { z } from 'zod';
import { migrationEnvironment, readEnvironment } from '../config/environment.ts';
import { main } from '../server/main.ts';

/**
 * Brings the schema to the newest migration, each in a transaction of its own, prints the names of those it ran, and sets the schema's clock to the zone. Run by
 * the owner of the schema; the application may read which migrations there are.
 */
export async function migrate(db: DataSource, timeZone: string): Promise<void> {
  await db.initialize();
  try {
    const done = await db.runMigrations({ transaction: 'each' });
    const { schema } = db.options as { readonly schema: string }; // the application role has its name
    await db.query(`grant select on "${schema}".migration to "${schema}"`);
    // Asking the time there makes PostgreSQL refuse a zone that it does not know, before any day is counted in it.
    await db.query(`update "${schema}".scheme_clock set time_zone = $1 where now() at time zone $1 is not null`, [
      timeZone,
    ]);
    for (const { name } of done) process.stdout.write(`${name}\n`);
  } finally {
    await db.destroy();
  }
}

/** The life of a process that migrates one subgraph's schema: `DATABASE_URL` names its owner, `SCHEME_TIME_ZONE` the zone in which a day begins. */
export const runMigrations = (dataSource: (url: string) => DataSource): Promise<void> =>
  main(async () => {
    const { DATABASE_URL, SCHEME_TIME_ZONE } = readEnvironment(z.object(migrationEnvironment));
    await migrate(dataSource(DATABASE_URL), SCHEME_TIME_ZONE);
  });
