import type { Reading } from '../reading/reading.ts';
import { childPages } from '../reading/pages.ts';
import { SkillClaimEntity } from './skill-claim.entity.ts';

/** Skills profiles of persons that the caller has made sure of. */
export const skillClaimLoaders = ({ reading }: Reading) => ({
  claimsOfPerson: childPages(reading.manager, { entity: SkillClaimEntity, parent: 'personId' }),
});
