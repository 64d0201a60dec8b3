import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { invalidInput, type IdempotencyMismatch, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { isEsco } from '../input/code-lists.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { announceProcedure, procedureNow } from './lock-procedure.ts';
import {
  ValidationProcedureEntity,
  type ValidationProcedure,
  type ValidationStage,
} from './validation-procedure.entity.ts';

/** A person asks a body to validate what they learnt. */
export interface OpenProcedure {
  readonly personId: string;
  readonly validationBodyId: string;
  readonly standard: string;
  readonly outcomes: readonly string[];
  readonly beginAt: ValidationStage;
  readonly idempotencyKey: string;
}

export type OpenProcedureOutcome =
  { readonly validationProcedure: ValidationProcedure } | { readonly refusal: InvalidInput | IdempotencyMismatch };

const MOST_OUTCOMES = 50;

function refusalOf({ validationBodyId, outcomes, beginAt }: OpenProcedure): InvalidInput | null {
  const wrong = (field: string, message: string): InvalidInput => invalidInput(message, 'input', field);
  if (!isUuid(validationBodyId)) return wrong('validationBodyId', 'This is not the id of an organisation.');
  if (outcomes.length === 0 || outcomes.length > MOST_OUTCOMES || new Set(outcomes).size < outcomes.length)
    return wrong('outcomes', `A procedure validates 1 to ${MOST_OUTCOMES} outcomes, each once.`);
  if (!outcomes.every((outcome) => isEsco('skill', outcome)))
    return wrong('outcomes', 'Every outcome is the URI of an ESCO skill.');
  return beginAt === 'CERTIFICATION' ? wrong('beginAt', 'A procedure cannot begin with its result.') : null;
}

/** Opens a procedure for the person who commands it. Repeating the command with its key gives the first outcome. */
export async function openProcedure(db: DataSource, command: OpenProcedure): Promise<OpenProcedureOutcome> {
  const refusal = refusalOf(command);
  if (refusal !== null) return { refusal };
  const { idempotencyKey, beginAt, ...request } = command;
  return inTransaction(db, async (tx) => {
    const scope = `validationProcedureOpen:${command.personId}`;
    const keyed = { scope, key: idempotencyKey, request: { ...request, beginAt } };
    const outcome = await once(tx, keyed, async () => {
      const id = uuidv7();
      const outcomes = [...request.outcomes];
      await tx.insert(ValidationProcedureEntity, { ...request, outcomes, id, stage: beginAt });
      await announceProcedure(tx, 'ValidationProcedureOpened', id);
      return { procedureId: id };
    });
    return 'refusal' in outcome ? outcome : procedureNow(tx, outcome.procedureId);
  });
}
