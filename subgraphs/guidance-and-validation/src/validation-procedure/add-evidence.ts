import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { invalidInput, type InvalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { uuidv7 } from 'uuidv7';
import { plainText } from '../input/plain-text.ts';
import {
  lockProcedure,
  noSuchProcedure,
  procedureIsIn,
  procedureNow,
  type ProcedureCommand,
  type ProcedureOutcome,
} from './lock-procedure.ts';
import { EvidenceItemEntity, type EvidenceItem } from './validation-evidence.entity.ts';
import type { ValidationProcedure } from './validation-procedure.entity.ts';
import { relationToProcedure } from './validation-procedure.policy.ts';

/** The person shows something. */
export type AddEvidence = ProcedureCommand & Omit<EvidenceItem, 'id' | 'procedureId' | 'addedAt'>;

const LONGEST_TITLE = 200;
const MOST_ITEMS = 50;

function refusalOf({ outcomes, periodFrom, periodTo }: AddEvidence, procedure: ValidationProcedure) {
  const wrong = (field: string, message: string): InvalidInput => invalidInput(message, 'input', field);
  if (outcomes.length === 0 || !outcomes.every((outcome) => procedure.outcomes.includes(outcome)))
    return wrong('outcomes', 'Evidence speaks for one or more outcomes of the procedure.');
  return periodTo !== null && periodTo < periodFrom ? wrong('periodTo', 'The period ends before it begins.') : null;
}

/** Adds an item of evidence while the procedure identifies or documents. */
export const addEvidence = (db: DataSource, command: AddEvidence): Promise<ProcedureOutcome> =>
  inTransaction(db, async (tx) => {
    const { procedureId, viewer, ...item } = command;
    const procedure = await lockProcedure(tx, procedureId);
    if (procedure === null || relationToProcedure(viewer, procedure) !== 'PERSON')
      return { refusal: noSuchProcedure() };
    if (procedure.stage !== 'IDENTIFICATION' && procedure.stage !== 'DOCUMENTATION')
      return { refusal: procedureIsIn(procedure) };
    const title = plainText(item.title, LONGEST_TITLE);
    if (title === null)
      return { refusal: invalidInput(`A title has 1 to ${LONGEST_TITLE} characters.`, 'input', 'title') };
    const refusal = refusalOf(command, procedure);
    if (refusal !== null) return { refusal };
    if ((await tx.countBy(EvidenceItemEntity, { procedureId })) >= MOST_ITEMS)
      return { refusal: invalidInput(`A procedure has at most ${MOST_ITEMS} items of evidence.`, 'input', 'id') };
    const outcomes = [...new Set(item.outcomes)];
    await tx.insert(EvidenceItemEntity, { ...item, id: uuidv7(), procedureId, title, outcomes });
    return procedureNow(tx, procedureId);
  });
