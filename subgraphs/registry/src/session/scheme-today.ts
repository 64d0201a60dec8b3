import type { EntityManager } from 'typeorm';

/** The day it is in the scheme's time zone, by the database's clock. */
export async function schemeToday(manager: EntityManager): Promise<string> {
  const [row] = await manager.query<{ today: string }[]>(`select scheme_today()::text as today`);
  if (row === undefined) throw new Error('the database does not know what day it is');
  return row.today;
}
