import { actsFor, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { isLive, type GuidanceCase, type GuidanceCaseState } from './guidance-case.entity.ts';

/**
 * What a viewer is to a case: the person; a practitioner named on it; a practitioner of the service it was requested of, while nobody accepted it; an adviser of an
 * employment service to whom accounts says the person is assigned, while the case is live.
 */
export type CaseRelation = 'PERSON' | 'TEAM' | 'SERVICE' | 'ADVISER';

/** What a policy needs to know of a case. */
export type CaseFacts = Pick<GuidanceCase, 'personId' | 'guidanceServiceId' | 'team' | 'state'>;

/** The viewer's relation to a case; null means that for them there is no such case. A colleague who is not named on an accepted case has none. */
export function relationTo(viewer: Viewer, guidanceCase: CaseFacts, isWithinReach = false): CaseRelation | null {
  const { subject } = viewer;
  if (subject === null) return null;
  if (guidanceCase.personId === subject) return 'PERSON';
  const worksForService = actsFor(viewer, guidanceCase.guidanceServiceId, 'GUIDANCE_PRACTITIONER');
  if (worksForService && guidanceCase.team.includes(subject)) return 'TEAM';
  if (worksForService && guidanceCase.state === 'REQUESTED') return 'SERVICE';
  return isWithinReach && isLive(guidanceCase) ? 'ADVISER' : null;
}

/** Who reads what is confidential in a case: its notes, and the steps of its plan. */
export const isInConfidence = (relation: CaseRelation | null): boolean => relation === 'PERSON' || relation === 'TEAM';

/** Who sees which practitioners are on a case. */
export const seesTeam = (relation: CaseRelation | null): boolean => relation !== null && relation !== 'ADVISER';

/** Whether someone of that relation may move a case to `to`: the person may end it, the team may also let it rest and go on. */
export const mayMove = (relation: CaseRelation | null, to: GuidanceCaseState): boolean =>
  relation === 'TEAM' ? to !== 'HANDED_OVER' : relation === 'PERSON' && to === 'CLOSED';
