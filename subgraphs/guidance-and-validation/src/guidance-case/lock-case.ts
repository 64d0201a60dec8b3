import type { Tx } from '@tessera/kit/database/transaction.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { GuidanceCaseEntity, type GuidanceCase } from './guidance-case.entity.ts';

/** The case, held until the transaction ends, so that what is decided about it stays true. Null when there is none of that id. */
export const lockCase = async (tx: Tx, id: string): Promise<GuidanceCase | null> =>
  isUuid(id) ? tx.findOne(GuidanceCaseEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;
