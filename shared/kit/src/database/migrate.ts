import type { DataSource } from 'typeorm';

/** Brings the schema to the newest migration, each in a transaction of its own, and prints the names of those it ran. Run by the owner of the schema; the application may read which there are. */
export async function migrate(db: DataSource): Promise<void> {
  await db.initialize();
  try {
    const done = await db.runMigrations({ transaction: 'each' });
    const { schema } = db.options as { readonly schema: string }; // the application role has its name
    await db.query(`grant select on "${schema}".migration to "${schema}"`);
    for (const { name } of done) process.stdout.write(`${name}\n`);
  } finally {
    await db.destroy();
  }
}
