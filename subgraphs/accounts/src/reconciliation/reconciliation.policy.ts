import { holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Fund } from '../fund/fund.entity.ts';
import { managesFund } from '../fund/fund.policy.ts';

/** Who compares a fund with its funder's file: treasury, and the managers of the fund. Whoever sees the fund's money sees what came of it. */
export const reconcilesFund = (viewer: Viewer, fund: Pick<Fund, 'kind' | 'organisationId'>): boolean =>
  managesFund(viewer, fund) || (viewer.subject !== null && holdsRole(viewer, 'TREASURY'));
