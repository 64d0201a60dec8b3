import type { TestDatabase } from '@tessera/stack/testing/test-database.ts';

/** Makes it noon of a day for the scheme. */
export const makeItNoonOf = async ({ asOwner }: TestDatabase, day: string): Promise<void> => {
  await asOwner(`update scheme_clock set clock_offset = ($1::date + time '12:00') at time zone time_zone - now()`, [
    day,
  ]);
};

/** Makes it today again. */
export const makeItToday = async ({ asOwner }: TestDatabase): Promise<void> => {
  await asOwner(`update scheme_clock set clock_offset = '0'`);
};
