import type { EntityManager } from 'typeorm';

/** What time it is in the scheme, by the database's clock: no service looks at its own. */
export interface SchemeTime {
  readonly now: Date;
  readonly today: string; // the day in the scheme's time zone
}

/** Reads the scheme's clock; within a transaction it stands still. */
export async function schemeTime(reader: EntityManager): Promise<SchemeTime> {
  const [row] = await reader.query<SchemeTime[]>(`select scheme_now() as now, scheme_today()::text as today`);
  if (row === undefined) throw new Error('the database does not tell the time');
  return row;
}

/** The day it is in the scheme. */
export const schemeToday = async (reader: EntityManager): Promise<string> => (await schemeTime(reader)).today;

/** The instant it is in the scheme. */
export const schemeNow = async (reader: EntityManager): Promise<Date> => (await schemeTime(reader)).now;

/** True when a day, as a last one for something, is over. */
export const isPast = async (reader: EntityManager, day: string): Promise<boolean> => day < (await schemeToday(reader));
