import type { AccountsUnderTest } from './accounts-under-test.ts';

/** Does `work` while the scheme's clock stands at noon of a day. Only the owner of the schema can set it; the application's role cannot. */
export async function withClockAt<T>({ database }: AccountsUnderTest, day: string, work: () => Promise<T>): Promise<T> {
  const { asOwner } = database;
  await asOwner(`update scheme_clock set clock_offset = ($1::date + time '12:00') at time zone time_zone - now()`, [
    day,
  ]);
  try {
    return await work();
  } finally {
    await asOwner(`update scheme_clock set clock_offset = '0'`);
  }
}
