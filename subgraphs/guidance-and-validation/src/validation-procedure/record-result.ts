import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { invalidInput } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { advises } from './assign-assessor.ts';
import {
  lockProcedure,
  noSuchProcedure,
  procedureIsIn,
  procedureNow,
  type ProcedureCommand,
  type ProcedureOutcome,
} from './lock-procedure.ts';
import { relationToProcedure } from './validation-procedure.policy.ts';
import type { ResultLevel } from './validation-result.entity.ts';

/** The assessor judges one outcome. */
export type RecordResult = ProcedureCommand & { readonly outcome: string; readonly level: ResultLevel };

/** Records the assigned assessor's judgement of one outcome during assessment; a second one replaces the first. */
export const recordResult = (db: DataSource, command: RecordResult): Promise<ProcedureOutcome> =>
  inTransaction(db, async (tx) => {
    const { procedureId, outcome, level, viewer } = command;
    const procedure = await lockProcedure(tx, procedureId);
    if (procedure === null || relationToProcedure(viewer, procedure) !== 'ASSESSOR')
      return { refusal: noSuchProcedure() };
    if (procedure.stage !== 'ASSESSMENT') return { refusal: procedureIsIn(procedure) };
    // They may have become the person's practitioner after they were assigned.
    if (procedure.assessorId !== null && (await advises(tx, procedure.assessorId, procedure.personId)))
      return { refusal: invalidInput('Whoever advises the person does not assess them.', 'input', 'id') };
    if (!procedure.outcomes.includes(outcome))
      return { refusal: invalidInput('This is not an outcome of the procedure.', 'input', 'outcome') };
    await tx.query(
      `insert into validation_result (procedure_id, outcome, level, assessor_id) values ($1, $2, $3, $4)
       on conflict on constraint validation_result_pk
       do update set level = excluded.level, recorded_at = excluded.recorded_at`,
      [procedureId, outcome, level, procedure.assessorId],
    );
    return procedureNow(tx, procedureId);
  });
