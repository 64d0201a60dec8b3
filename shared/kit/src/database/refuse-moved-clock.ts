import type { DataSource } from 'typeorm';
import { ConfigurationError } from '../config/environment.ts';

/** Rejects when somebody moved the scheme clock, as one may in a sandbox: what is due, expired or too late would be wrong for everybody. A schema that is not migrated yet has no clock. */
export async function refuseMovedClock(db: DataSource): Promise<void> {
  const [found] = await db.query<{ readonly clock: string | null }[]>(`select to_regclass('scheme_clock') as clock`);
  if (found?.clock == null) return;
  const moved = await db.query<unknown[]>(`select from scheme_clock where clock_offset <> interval '0'`);
  if (moved.length > 0) throw new ConfigurationError('scheme_clock: clock_offset must be 0 in production');
}
