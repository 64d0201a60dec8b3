import { invalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { caseIs, changeCase, noSuchCase, type CaseCommand, type ChangeCaseOutcome } from './change-case.ts';
import { relationTo } from './guidance-case.policy.ts';

/** A practitioner of the service takes a requested case, and leads it from now on. Of two who try at once, one does. */
export const acceptCase = (db: DataSource, { caseId, viewer }: CaseCommand): Promise<ChangeCaseOutcome> =>
  changeCase(db, caseId, (guidanceCase) => {
    const { subject } = viewer;
    const relation = relationTo(viewer, guidanceCase);
    if (relation === 'TEAM') return { refusal: caseIs(guidanceCase) };
    if (relation === 'PERSON') return { refusal: invalidInput('Nobody takes on a case of their own.', 'input', 'id') };
    if (relation !== 'SERVICE' || subject === null) return { refusal: noSuchCase() };
    return {
      set: { state: 'OPEN', practitionerId: subject, team: [subject], openedAt: () => 'scheme_now()' },
      event: 'GuidanceCaseAccepted',
    };
  });
