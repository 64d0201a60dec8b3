import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import {
  invalidInput,
  refuse,
  type IdempotencyMismatch,
  type InvalidInput,
  type Refusal,
} from '@tessera/kit/outcome/refusal.ts';
import { In, type DataSource } from 'typeorm';
import { isNutsCode } from '../input/code-lists.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { GuidanceCaseEntity, liveStates, type GuidanceCase, type GuidancePurpose } from './guidance-case.entity.ts';
import { requestCase } from './request-case.ts';

/** A person asks a guidance service for guidance. */
export interface OpenCase {
  readonly personId: string;
  readonly guidanceServiceId: string;
  readonly region: string; // NUTS code
  readonly purpose: GuidancePurpose;
  readonly idempotencyKey: string;
}

/** The person has a live case already. */
export type LiveGuidanceCaseExists = Refusal<'LiveGuidanceCaseExists'> & { readonly caseId: string | null };

export type OpenCaseOutcome =
  | { readonly guidanceCase: GuidanceCase }
  | { readonly refusal: LiveGuidanceCaseExists | InvalidInput | IdempotencyMismatch };

async function liveCaseExists(tx: Tx, personId: string): Promise<LiveGuidanceCaseExists> {
  const live = await tx.findOneBy(GuidanceCaseEntity, { personId, state: In(liveStates) });
  const message = 'You already have a guidance case. End it or hand it over first.';
  return refuse('LiveGuidanceCaseExists', message, null, { caseId: live?.id ?? null });
}

/** Requests a case for the person who commands it; one live case at a time. Repeating the command with its key gives the first outcome. */
export async function openCase(db: DataSource, command: OpenCase): Promise<OpenCaseOutcome> {
  const { personId, guidanceServiceId, region, purpose, idempotencyKey } = command;
  if (!isNutsCode(region)) return { refusal: invalidInput('This is not a NUTS code.', 'input', 'region') };
  if (!isUuid(guidanceServiceId))
    return { refusal: invalidInput('This is not the id of an organisation.', 'input', 'guidanceServiceId') };
  return inTransaction(db, async (tx) => {
    const request = { personId, guidanceServiceId, region, purpose };
    const keyed = { scope: `guidanceCaseOpen:${personId}`, key: idempotencyKey, request };
    const outcome = await once<{ caseId: string } | { refusal: LiveGuidanceCaseExists }>(tx, keyed, async () => {
      const caseId = await requestCase(tx, { ...request, handedOverFrom: null });
      return caseId === null ? { refusal: await liveCaseExists(tx, personId) } : { caseId };
    });
    if ('refusal' in outcome) return outcome;
    return { guidanceCase: await tx.findOneByOrFail(GuidanceCaseEntity, { id: outcome.caseId }) };
  });
}
