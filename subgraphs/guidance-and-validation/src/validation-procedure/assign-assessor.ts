import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import {
  invalidInput,
  refuse,
  type InvalidInput,
  type NotFound,
  type Refusal,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { ArrayContains, In, type DataSource } from 'typeorm';
import { GuidanceCaseEntity, liveStates } from '../guidance-case/guidance-case.entity.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import {
  announceProcedure,
  lockProcedure,
  noSuchProcedure,
  procedureIsIn,
  procedureNow,
  type ProcedureCommand,
} from './lock-procedure.ts';
import { ValidationProcedureEntity, type ValidationProcedure } from './validation-procedure.entity.ts';
import { relationToProcedure } from './validation-procedure.policy.ts';
import { ValidationResultEntity } from './validation-result.entity.ts';

/** An issuer of the body names who is to assess. */
export type AssignAssessor = ProcedureCommand & { readonly assessorId: string };

export type ConflictReason = 'IS_THE_PERSON' | 'ADVISES_THE_PERSON' | 'ASSIGNS_THEMSELF';

/** The assessor named has an interest in the result. */
export type AssessorConflict = Refusal<'AssessorConflict'> & { readonly reason: ConflictReason };

export type AssignAssessorOutcome =
  | { readonly validationProcedure: ValidationProcedure }
  | { readonly refusal: NotFound | WrongState | InvalidInput | AssessorConflict };

const sentences: Readonly<Record<ConflictReason, string>> = {
  IS_THE_PERSON: 'Nobody assesses themself.',
  ADVISES_THE_PERSON: 'Whoever advises the person does not assess them.',
  ASSIGNS_THEMSELF: 'Nobody assigns themself.',
};

const conflict = (reason: ConflictReason): AssessorConflict =>
  refuse('AssessorConflict', sentences[reason], ['input', 'assessorId'], { reason });

/** True while somebody is on the team of the person's live guidance case. */
export const advises = (tx: Tx, practitionerId: string, personId: string): Promise<boolean> =>
  tx.existsBy(GuidanceCaseEntity, { personId, state: In(liveStates), team: ArrayContains([practitionerId]) });

async function conflictOf(
  tx: Tx,
  { personId }: ValidationProcedure,
  { assessorId, viewer }: AssignAssessor,
): Promise<AssessorConflict | null> {
  if (assessorId === personId) return conflict('IS_THE_PERSON');
  if (assessorId === viewer.subject) return conflict('ASSIGNS_THEMSELF');
  return (await advises(tx, assessorId, personId)) ? conflict('ADVISES_THE_PERSON') : null;
}

/** Assigns the assessor of a procedure. Once there is a result, it stays with whoever gave it. */
export const assignAssessor = (db: DataSource, command: AssignAssessor): Promise<AssignAssessorOutcome> =>
  inTransaction(db, async (tx) => {
    const { procedureId, assessorId, viewer } = command;
    const procedure = await lockProcedure(tx, procedureId);
    if (procedure === null || relationToProcedure(viewer, procedure) !== 'BODY') return { refusal: noSuchProcedure() };
    if (!isUuid(assessorId))
      return { refusal: invalidInput('This is not the subject of a person.', 'input', 'assessorId') };
    if (await tx.existsBy(ValidationResultEntity, { procedureId })) return { refusal: procedureIsIn(procedure) };
    const refusal = await conflictOf(tx, procedure, command);
    if (refusal !== null) return { refusal };
    await tx.update(ValidationProcedureEntity, { id: procedureId }, { assessorId });
    await announceProcedure(tx, 'ValidationAssessorAssigned', procedureId);
    return procedureNow(tx, procedureId);
  });
