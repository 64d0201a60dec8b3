import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { DataSource, QueryDeepPartialEntity } from 'typeorm';
import { GuidanceCaseEntity, type GuidanceCase } from './guidance-case.entity.ts';
import { lockCase } from './lock-case.ts';
import { announceCase } from './request-case.ts';

/** Somebody commands something about a case. */
export interface CaseCommand {
  readonly caseId: string;
  readonly viewer: Viewer;
}

export type ChangeCaseOutcome =
  { readonly guidanceCase: GuidanceCase } | { readonly refusal: NotFound | WrongState | InvalidInput };

/** A change that was decided on: what is written, and the event that tells of it. */
export interface CaseChange {
  readonly set: QueryDeepPartialEntity<GuidanceCase>;
  readonly event: string;
}

/** The answer to whoever does not reach the case. */
export const noSuchCase = (): NotFound => notFound('guidance case', 'input', 'id');

/** The answer when the command makes no sense in the case's state. */
export const caseIs = ({ state }: GuidanceCase): WrongState => wrongState('guidance case', state, 'input', 'id');

/** Locks a case, lets `decide` say what becomes of it, writes that and tells of it. */
export const changeCase = (
  db: DataSource,
  caseId: string,
  decide: (guidanceCase: GuidanceCase) => CaseChange | { readonly refusal: NotFound | WrongState | InvalidInput },
): Promise<ChangeCaseOutcome> =>
  inTransaction(db, async (tx) => {
    const guidanceCase = await lockCase(tx, caseId);
    if (guidanceCase === null) return { refusal: noSuchCase() };
    const decision = decide(guidanceCase);
    if ('refusal' in decision) return decision;
    await tx.update(GuidanceCaseEntity, { id: caseId }, decision.set);
    await announceCase(tx, decision.event, caseId);
    return { guidanceCase: await tx.findOneByOrFail(GuidanceCaseEntity, { id: caseId }) };
  });
