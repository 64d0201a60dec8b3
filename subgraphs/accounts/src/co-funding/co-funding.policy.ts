import { actsFor, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Fund } from '../fund/fund.entity.ts';
import type { CoFundingRequest } from './co-funding.entity.ts';

/** The viewer looks after the person, and for the very service that is asked. */
export const mayPropose = (
  viewer: Viewer,
  { personId }: Pick<CoFundingRequest, 'personId'>,
  { organisationId, kind }: Pick<Fund, 'organisationId' | 'kind'>,
  liveCases: ReadonlySet<string>,
): boolean =>
  (kind === 'EMPLOYMENT_SERVICE' || kind === 'EU') &&
  actsFor(viewer, organisationId, 'PES_ADVISER') &&
  viewer.subject !== personId &&
  liveCases.has(personId);

/** Who sees a request with an order: its holder each, an adviser those to their own service. */
export const seesRequest = (
  viewer: Viewer,
  { personId }: Pick<CoFundingRequest, 'personId'>,
  { organisationId }: Pick<Fund, 'organisationId'>,
): boolean => viewer.subject === personId || actsFor(viewer, organisationId, 'PES_ADVISER');
