import { invalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { caseIs, changeCase, noSuchCase, type CaseCommand, type ChangeCaseOutcome } from './change-case.ts';
import { isWorkedOn } from './guidance-case.entity.ts';
import { relationTo } from './guidance-case.policy.ts';

const LARGEST_TEAM = 10;

/**
 * Names a colleague on a case. Nobody needs to know here who works for the service: the name opens nothing to someone who does not hold the role for it when they
 * read.
 */
export const addToTeam = (
  db: DataSource,
  { caseId, viewer, practitionerId }: CaseCommand & { readonly practitionerId: string },
): Promise<ChangeCaseOutcome> =>
  changeCase(db, caseId, (guidanceCase) => {
    if (relationTo(viewer, guidanceCase) !== 'TEAM') return { refusal: noSuchCase() };
    if (!isWorkedOn(guidanceCase)) return { refusal: caseIs(guidanceCase) };
    const wrong = (message: string) => ({ refusal: invalidInput(message, 'input', 'practitionerId') });
    if (!isUuid(practitionerId)) return wrong('This is not the subject of a person.');
    if (practitionerId === guidanceCase.personId) return wrong('Nobody advises themself.');
    const team = [...new Set([...guidanceCase.team, practitionerId])];
    if (team.length > LARGEST_TEAM) return wrong(`A case team has at most ${LARGEST_TEAM} practitioners.`);
    return { set: { team }, event: 'GuidanceCaseTeamExtended' };
  });
