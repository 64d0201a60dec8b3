import type { Role, Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Fund } from '../fund/fund.entity.ts';
import { managerOf } from '../fund/fund.policy.ts';
import type { TopUpKind } from './top-up.entity.ts';

/** Which kinds of top-up a fund gives: employment services their own kind, employers and training funds all others, and any the rest. */
export const givesKind = ({ kind }: Pick<Fund, 'kind'>, wanted: TopUpKind): boolean => {
  if (kind === 'EMPLOYMENT_SERVICE') return wanted === 'PES';
  return kind === 'EMPLOYER' || kind === 'TRAINING_FUND' ? wanted !== 'PES' : true;
};

/** The regions whose persons the viewer reaches as manager of a fund; null: every region. An employment service looks after its region; workers live anywhere. */
export function regionsReached(viewer: Viewer, { kind, organisationId }: Fund): readonly string[] | null {
  const roles: readonly Role[] = managerOf[kind];
  const held = viewer.roles.filter((grant) => roles.includes(grant.role) && grant.organisationId === organisationId);
  const regions = held.flatMap(({ role, region }) => (role === 'PES_FUND_MANAGER' && region !== null ? [region] : []));
  return regions.length < held.length ? null : regions;
}

/** References that no funder gives: what the scheme grants by policy, by draw and for single orders has them. */
export const isReserved = (reference: string): boolean =>
  /^\s*(?:annual provision|allocation|co-funding)(?!\w)/iu.test(reference);
