import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { isWorkedOn, type GuidanceCase } from '../guidance-case/guidance-case.entity.ts';
import { relationTo } from '../guidance-case/guidance-case.policy.ts';

/** Who reads a person's skills profile: the person, and the team of the case that is being worked on. */
export const readsSkills = (viewer: Viewer, personId: string, liveCase: GuidanceCase | null): boolean =>
  viewer.subject === personId ||
  (liveCase !== null &&
    liveCase.personId === personId &&
    isWorkedOn(liveCase) &&
    relationTo(viewer, liveCase) === 'TEAM');
