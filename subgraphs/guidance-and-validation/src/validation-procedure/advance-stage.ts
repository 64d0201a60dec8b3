import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { refuse, type NotFound, type Refusal, type WrongState } from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { mayBecome } from '../lifecycle/lifecycle.ts';
import { claimSkill } from '../skill-claim/claim-skill.ts';
import {
  announceProcedure,
  lockProcedure,
  noSuchProcedure,
  procedureIsIn,
  procedureNow,
  type ProcedureCommand,
} from './lock-procedure.ts';
import { EvidenceItemEntity } from './validation-evidence.entity.ts';
import {
  ValidationProcedureEntity,
  validationLifecycle,
  type ValidationExtent,
  type ValidationProcedure,
  type ValidationStage,
} from './validation-procedure.entity.ts';
import { mayAdvance, relationToProcedure } from './validation-procedure.policy.ts';
import { ValidationResultEntity, type ValidationResult } from './validation-result.entity.ts';

/** Somebody leads a procedure into its next stage. */
export type AdvanceStage = ProcedureCommand & { readonly to: ValidationStage };

/** The stage has not yielded what the next one needs. */
export type StageIncomplete = Refusal<'StageIncomplete'> & { readonly outcomes: readonly string[] };

export type AdvanceStageOutcome =
  { readonly validationProcedure: ValidationProcedure } | { readonly refusal: NotFound | WrongState | StageIncomplete };

/** How much was achieved, by the results of all outcomes. */
export function extentOf(results: readonly Pick<ValidationResult, 'level'>[]): ValidationExtent {
  const achieved = results.filter(({ level }) => level === 'ACHIEVED').length;
  if (achieved === 0) return 'NONE';
  return achieved === results.length ? 'FULL' : 'PARTIAL';
}

async function incomplete(
  tx: Tx,
  procedure: ValidationProcedure,
  to: ValidationStage,
): Promise<StageIncomplete | null> {
  const { id, outcomes } = procedure;
  if (to === 'DOCUMENTATION') return null;
  const covered =
    to === 'ASSESSMENT'
      ? (await tx.findBy(EvidenceItemEntity, { procedureId: id })).flatMap((item) => item.outcomes)
      : (await tx.findBy(ValidationResultEntity, { procedureId: id })).map(({ outcome }) => outcome);
  const missing = outcomes.filter((outcome) => !covered.includes(outcome));
  if (missing.length === 0) return null;
  const message = `Some outcomes have no ${to === 'ASSESSMENT' ? 'evidence' : 'result'} yet.`;
  return refuse('StageIncomplete', message, ['input', 'id'], { outcomes: missing });
}

/** Makes the results final: the extent is fixed, and what was achieved enters the skills profile as assessed. */
async function certify(tx: Tx, { id, personId }: ValidationProcedure): Promise<void> {
  const results = await tx.findBy(ValidationResultEntity, { procedureId: id });
  const extent = extentOf(results);
  await tx.update(
    ValidationProcedureEntity,
    { id },
    { stage: 'CERTIFICATION', extent, certifiedAt: () => 'scheme_now()' },
  );
  const achieved = results.filter(({ level }) => level === 'ACHIEVED');
  for (const { outcome } of achieved)
    await claimSkill(tx, { personId, skill: outcome, basis: 'ASSESSED', sourceProcedureId: id });
}

/** Leads a procedure into its next stage, once the present one has yielded what that needs. */
export const advanceStage = (db: DataSource, { procedureId, to, viewer }: AdvanceStage): Promise<AdvanceStageOutcome> =>
  inTransaction(db, async (tx) => {
    const procedure = await lockProcedure(tx, procedureId);
    if (procedure === null) return { refusal: noSuchProcedure() };
    if (!mayAdvance(relationToProcedure(viewer, procedure), to)) return { refusal: noSuchProcedure() };
    if (!mayBecome(validationLifecycle, procedure.stage, to)) return { refusal: procedureIsIn(procedure) };
    const refusal = await incomplete(tx, procedure, to);
    if (refusal !== null) return { refusal };
    if (to === 'CERTIFICATION') await certify(tx, procedure);
    else await tx.update(ValidationProcedureEntity, { id: procedureId }, { stage: to });
    await announceProcedure(tx, to === 'CERTIFICATION' ? 'AssessmentCertified' : 'ValidationStageReached', procedureId);
    return procedureNow(tx, procedureId);
  });
