import type { Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import { uuidv7 } from 'uuidv7';
import { GuidanceCaseEntity, type GuidanceCase } from './guidance-case.entity.ts';

/** What a new case says. */
export type CaseRequest = Pick<
  GuidanceCase,
  'personId' | 'guidanceServiceId' | 'region' | 'purpose' | 'handedOverFrom'
>;

/** Writes a requested case. Null when the person has a live case already: the database decides, so that two requests at once cannot both pass. */
export async function requestCase(tx: Tx, request: CaseRequest): Promise<string | null> {
  const id = uuidv7();
  const inserted = await tx
    .createQueryBuilder()
    .insert()
    .into(GuidanceCaseEntity)
    .values({ id, ...request, practitionerId: null, openedAt: null, closedAt: null })
    .orIgnore()
    .returning('id')
    .execute();
  if ((inserted.raw as readonly unknown[]).length === 0) return null;
  await announceCase(tx, 'GuidanceCaseRequested', id);
  return id;
}

/** Tells subscribers that a case changed: which case, and nothing of whom it is about. */
export const announceCase = (tx: Tx, type: string, id: string): Promise<void> =>
  announce(tx, { aggregateType: 'GuidanceCase', aggregateId: id, type, payload: { id } });
