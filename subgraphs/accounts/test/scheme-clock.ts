import type { TestDatabase } from '@tessera/stack/testing/test-database.ts';

/** Makes it noon of a day for the scheme. Only the owner of the schema can; the application's role cannot. */
export const makeItNoonOf = async ({ asOwner }: TestDatabase, day: string): Promise<void> => {
  await asOwner(`update scheme_clock set clock_offset = ($1::date + time '12:00') at time zone time_zone - now()`, [
    day,
  ]);
};

/** Does `work` while it is noon of a day for the scheme, and makes it today again. */
export async function withClockAt<T>(
  { database }: { readonly database: TestDatabase },
  day: string,
  work: () => Promise<T>,
): Promise<T> {
  await makeItNoonOf(database, day);
  try {
    return await work();
  } finally {
    await database.asOwner(`update scheme_clock set clock_offset = '0'`);
  }
}
