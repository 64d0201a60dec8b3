import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import { connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { LedgerDayEntity, type LedgerDay } from './ledger-day.entity.ts';

/** A page of sealed days, newest first. */
export async function listHeads(reader: EntityManager, page: PageRequest): Promise<Connection<LedgerDay>> {
  const size = pageSize(page);
  const query = reader
    .getRepository(LedgerDayEntity)
    .createQueryBuilder('d')
    .orderBy('d.day', 'DESC')
    .take(size + 1);
  const after = keyAfter(page, /^\d{4}-\d\d-\d\d$/);
  // As text, which sorts like the days: a day of a made-up cursor need not be in the calendar.
  if (after !== null) query.where('cast(d.day as text) < :after', { after });
  return connectionOf(await query.getMany(), size, ({ day }) => day);
}
