import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { invalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { caseIs, noSuchCase, type CaseCommand, type ChangeCaseOutcome } from './change-case.ts';
import { GuidanceCaseEntity, isLive, type GuidanceCase } from './guidance-case.entity.ts';
import { relationTo } from './guidance-case.policy.ts';
import { lockCase } from './lock-case.ts';
import { announceCase, requestCase } from './request-case.ts';

/** The person goes on with another guidance service. */
export type HandOverCase = CaseCommand & { readonly guidanceServiceId: string };

const refusalOf = (guidanceCase: GuidanceCase, { viewer, guidanceServiceId }: HandOverCase) => {
  if (relationTo(viewer, guidanceCase) !== 'PERSON') return noSuchCase();
  if (!isLive(guidanceCase)) return caseIs(guidanceCase);
  const isElsewhere = isUuid(guidanceServiceId) && guidanceServiceId !== guidanceCase.guidanceServiceId;
  return isElsewhere ? null : invalidInput('Name another guidance service.', 'input', 'guidanceServiceId');
};

/** Ends the case at one service and requests one of another, both or neither. The person's command is the consent; the new case names the old one. */
export const handOverCase = (db: DataSource, command: HandOverCase): Promise<ChangeCaseOutcome> =>
  inTransaction(db, async (tx) => {
    const { caseId, guidanceServiceId } = command;
    const old = await lockCase(tx, caseId);
    if (old === null) return { refusal: noSuchCase() };
    const refusal = refusalOf(old, command);
    if (refusal !== null) return { refusal };
    await tx.update(GuidanceCaseEntity, { id: caseId }, { state: 'HANDED_OVER' });
    await announceCase(tx, 'GuidanceCaseHandedOver', caseId);
    const { personId, region, purpose } = old;
    const id = await requestCase(tx, { personId, guidanceServiceId, region, purpose, handedOverFrom: caseId });
    if (id === null) throw new Error('the case handed over was not the only live one');
    return { guidanceCase: await tx.findOneByOrFail(GuidanceCaseEntity, { id }) };
  });
