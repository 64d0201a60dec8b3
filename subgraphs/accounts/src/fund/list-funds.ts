import { oldestFirst } from '@tessera/kit/database/page-by-id.ts';
import type { Connection, PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { onlyUuids } from '@tessera/kit/text/uuid.ts';
import { Any, type EntityManager } from 'typeorm';
import { FundEntity, type Fund, type FundKind } from './fund.entity.ts';
import { seesFundMoney } from './fund.policy.ts';

const kinds: readonly FundKind[] = ['NATIONAL', 'REGION', 'EMPLOYMENT_SERVICE', 'EMPLOYER', 'TRAINING_FUND', 'EU'];

/** A page of the funds of an organisation whose money the viewer may see, oldest first. */
export function listFunds(
  reader: EntityManager,
  viewer: Viewer,
  organisationId: string,
  page: PageRequest,
): Promise<Connection<Fund>> {
  const seen = kinds.filter((kind) => seesFundMoney(viewer, { kind, organisationId }));
  const organisations = Any(onlyUuids([organisationId]));
  return oldestFirst(reader, FundEntity, { organisationId: organisations, kind: Any(seen) }, page);
}
