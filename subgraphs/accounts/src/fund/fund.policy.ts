import { actsFor, holdsRole, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Fund, FunderKind, FundKind } from './fund.entity.ts';

/** Which roles manage a fund of each kind, for its organisation. */
export const managerOf: Readonly<Record<FundKind, readonly Role[]>> = {
  NATIONAL: ['FUND_MANAGER'],
  REGION: ['FUND_MANAGER'],
  TRAINING_FUND: ['FUND_MANAGER'],
  EU: ['FUND_MANAGER', 'PES_FUND_MANAGER'],
  EMPLOYMENT_SERVICE: ['PES_FUND_MANAGER'],
  EMPLOYER: ['EMPLOYER_ADMIN'],
};

/** Which organisations hold money of each kind. */
const fundersOf: Readonly<Record<FundKind, readonly FunderKind[]>> = {
  NATIONAL: ['AUTHORITY'],
  REGION: ['AUTHORITY'],
  TRAINING_FUND: ['TRAINING_FUND'],
  EU: ['AUTHORITY', 'EMPLOYMENT_SERVICE', 'TRAINING_FUND'],
  EMPLOYMENT_SERVICE: ['EMPLOYMENT_SERVICE'],
  EMPLOYER: ['EMPLOYER'],
};

/** As what an organisation of these kinds holds money of a kind; null when it does not. */
export const funderKindOf = (kind: FundKind, organisationKinds: readonly string[]): FunderKind | null =>
  fundersOf[kind].find((funder) => organisationKinds.includes(funder)) ?? null;

type Managed = Pick<Fund, 'kind' | 'organisationId'>;

/** Who decides about a fund: whoever holds the role that goes with its kind, for its very organisation; for money of the state, for the whole country. */
export const managesFund = (viewer: Viewer, { kind, organisationId }: Managed): boolean =>
  viewer.subject !== null &&
  actsFor(viewer, organisationId, ...managerOf[kind]) &&
  (kind !== 'NATIONAL' ||
    viewer.roles.some(
      (grant) => grant.role === 'FUND_MANAGER' && grant.organisationId === organisationId && grant.region === null,
    ));

/** Who sees what is in a fund: its managers, treasury and auditors. */
export const seesFundMoney = (viewer: Viewer, fund: Managed): boolean =>
  managesFund(viewer, fund) || holdsRole(viewer, 'TREASURY', 'AUDITOR');
