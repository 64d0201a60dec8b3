import type { PageRequest, Connection } from '@tessera/kit/graphql/connection.ts';
import { connectionOf, keyAfter, pageSize } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { EntitlementLotEntity, type EntitlementLot } from '../ledger/ledger.entity.ts';

const NEVER = '9999-12-31';
const KEY = /^\d{4}-\d\d-\d\d\|\d{4}-\d\d-\d\d\|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const keyOf = ({ expiresOn, grantedOn, id }: EntitlementLot): string => `${expiresOn ?? NEVER}|${grantedOn}|${id}`;

/** A page of an account's lots in spending order. */
export async function listLots(
  reader: EntityManager,
  accountId: string,
  page: PageRequest,
  includeExhausted: boolean,
): Promise<Connection<EntitlementLot>> {
  const size = pageSize(page);
  const query = reader
    .getRepository(EntitlementLotEntity)
    .createQueryBuilder('l')
    .where('l.accountId = :accountId', { accountId })
    .orderBy('l.expiresOn', 'ASC', 'NULLS LAST')
    .addOrderBy('l.grantedOn')
    .addOrderBy('l.id')
    .take(size + 1);
  if (!includeExhausted)
    query.andWhere(
      'l.available + l.reserved > 0 and (l.expiresOn is null or l.expiresOn >= scheme_today() or l.reserved > 0)',
    );
  const [expiresOn, grantedOn, id] = keyAfter(page, KEY)?.split('|') ?? [];
  if (id !== undefined) {
    // As text, which sorts like the days: a day of a made-up cursor need not be in the calendar.
    query.andWhere(
      `(coalesce(cast(l.expiresOn as text), '${NEVER}'), cast(l.grantedOn as text), l.id) > (:expiresOn, :grantedOn, :id::uuid)`,
      { expiresOn, grantedOn, id },
    );
  }
  return connectionOf(await query.getMany(), size, keyOf);
}
