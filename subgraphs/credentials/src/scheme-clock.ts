import type { EntityManager } from 'typeorm';

/** What time it is in the scheme: the database decides. */
export interface SchemeTime {
  readonly now: Date;
  readonly today: string;
}

/** Reads the scheme's clock. */
export async function schemeTime(manager: EntityManager): Promise<SchemeTime> {
  const [row] = await manager.query<SchemeTime[]>(`select scheme_now() as now, scheme_today()::text as today`);
  if (row === undefined) throw new Error('the scheme has no clock');
  return row;
}
