import type { DataSource } from 'typeorm';

/** Brings the schema to the newest migration, each in a transaction of its own, and prints the names of those it ran. Run by the owner of the schema. */
export async function migrate(db: DataSource): Promise<void> {
  await db.initialize();
  try {
    const done = await db.runMigrations({ transaction: 'each' });
    for (const { name } of done) process.stdout.write(`${name}\n`);
  } finally {
    await db.destroy();
  }
}
