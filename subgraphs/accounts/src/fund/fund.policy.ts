import { actsFor, holdsRole, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Fund, FundKind } from './fund.entity.ts';

/** Which roles manage a fund of each kind, for its organisation. */
export const managerOf: Readonly<Record<FundKind, readonly Role[]>> = {
  NATIONAL: ['FUND_MANAGER'],
  REGION: ['FUND_MANAGER'],
  TRAINING_FUND: ['FUND_MANAGER'],
  EU: ['FUND_MANAGER', 'PES_FUND_MANAGER'],
  EMPLOYMENT_SERVICE: ['PES_FUND_MANAGER'],
  EMPLOYER: ['EMPLOYER_ADMIN'],
};

type Managed = Pick<Fund, 'kind' | 'organisationId'>;

/** Who decides about a fund: whoever holds the role that goes with its kind, for its very organisation. */
export const managesFund = (viewer: Viewer, { kind, organisationId }: Managed): boolean =>
  viewer.subject !== null && actsFor(viewer, organisationId, ...managerOf[kind]);

/** Who sees what is in a fund: its managers, treasury and auditors. */
export const seesFundMoney = (viewer: Viewer, fund: Managed): boolean =>
  managesFund(viewer, fund) || holdsRole(viewer, 'TREASURY', 'AUDITOR');
