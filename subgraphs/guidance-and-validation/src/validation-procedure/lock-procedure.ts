import type { Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { ValidationProcedureEntity, type ValidationProcedure } from './validation-procedure.entity.ts';

/** Somebody commands something about a procedure. */
export interface ProcedureCommand {
  readonly procedureId: string;
  readonly viewer: Viewer;
}

export type ProcedureOutcome =
  { readonly validationProcedure: ValidationProcedure } | { readonly refusal: NotFound | WrongState | InvalidInput };

/** The answer to whoever does not reach the procedure. */
export const noSuchProcedure = (): NotFound => notFound('validation procedure', 'input', 'id');

/** The answer when the command makes no sense at the stage. */
export const procedureIsIn = ({ stage }: ValidationProcedure): WrongState =>
  wrongState('validation procedure', stage, 'input', 'id');

/** The procedure, held until the transaction ends. Null when there is none of that id. */
export const lockProcedure = async (tx: Tx, id: string): Promise<ValidationProcedure | null> =>
  isUuid(id) ? tx.findOne(ValidationProcedureEntity, { where: { id }, lock: { mode: 'pessimistic_write' } }) : null;

/** The procedure after a command, as the database has it. */
export const procedureNow = async (
  tx: Tx,
  id: string,
): Promise<{ readonly validationProcedure: ValidationProcedure }> => ({
  validationProcedure: await tx.findOneByOrFail(ValidationProcedureEntity, { id }),
});

/** Tells subscribers that a procedure changed: which one, and nothing of whom it is about. */
export const announceProcedure = (tx: Tx, type: string, id: string): Promise<void> =>
  announce(tx, { aggregateType: 'ValidationProcedure', aggregateId: id, type, payload: { id } });
