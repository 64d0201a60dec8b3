import type { DataSource } from 'typeorm';
import { mayBecome } from '../lifecycle/lifecycle.ts';
import { caseIs, changeCase, noSuchCase, type CaseCommand, type ChangeCaseOutcome } from './change-case.ts';
import { guidanceCaseLifecycle } from './guidance-case.entity.ts';
import { mayMove, relationTo } from './guidance-case.policy.ts';

/** Where a case is moved to by command; it is opened by `acceptCase` and handed over by `handOverCase`. */
export type MoveCase = CaseCommand & { readonly to: 'OPEN' | 'WAITING' | 'CLOSED' };

const events = { OPEN: 'GuidanceCaseResumed', WAITING: 'GuidanceCaseWaiting', CLOSED: 'GuidanceCaseClosed' } as const;

/** Lets a case rest, goes on with it, or ends it. */
export const moveCase = (db: DataSource, { caseId, viewer, to }: MoveCase): Promise<ChangeCaseOutcome> =>
  changeCase(db, caseId, (guidanceCase) => {
    if (!mayMove(relationTo(viewer, guidanceCase), to)) return { refusal: noSuchCase() };
    if (!mayBecome(guidanceCaseLifecycle, guidanceCase.state, to)) return { refusal: caseIs(guidanceCase) };
    return {
      set: { state: to, ...(to === 'CLOSED' && { closedAt: () => 'scheme_now()' }) },
      event: events[to],
    };
  });
