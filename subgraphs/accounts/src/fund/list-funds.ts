import {
  ID_KEY,
  connectionOf,
  keyAfter,
  pageSize,
  type Connection,
  type PageRequest,
} from '@tessera/kit/graphql/connection.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import type { EntityManager } from 'typeorm';
import { FundEntity, type Fund, type FundKind } from './fund.entity.ts';
import { seesFundMoney } from './fund.policy.ts';

const kinds: readonly FundKind[] = ['NATIONAL', 'REGION', 'EMPLOYMENT_SERVICE', 'EMPLOYER', 'TRAINING_FUND', 'EU'];

/** A page of the funds of an organisation whose money the viewer may see, oldest first. */
export async function listFunds(
  reader: EntityManager,
  viewer: Viewer,
  organisationId: string,
  page: PageRequest,
): Promise<Connection<Fund>> {
  const size = pageSize(page);
  const after = keyAfter(page, ID_KEY);
  const seen = kinds.filter((kind) => seesFundMoney(viewer, { kind, organisationId }));
  if (!isUuid(organisationId) || seen.length === 0) return connectionOf<Fund>([], size, ({ id }) => id);
  const query = reader
    .getRepository(FundEntity)
    .createQueryBuilder('f')
    .where('f.organisationId = :organisationId and f.kind in (:...seen)', { organisationId, seen })
    .orderBy('f.id')
    .take(size + 1);
  if (after !== null) query.andWhere('f.id > :after', { after });
  return connectionOf(await query.getMany(), size, ({ id }) => id);
}
