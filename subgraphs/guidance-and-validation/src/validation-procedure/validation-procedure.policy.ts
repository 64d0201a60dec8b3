import { actsFor, holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { ValidationProcedure } from './validation-procedure.entity.ts';

/** What a viewer is to a procedure: the person; the assessor assigned by name; an issuer of the body that runs it, until it is certified. */
export type ProcedureRelation = 'PERSON' | 'ASSESSOR' | 'BODY';

/** What a policy needs to know of a procedure. */
export type ProcedureFacts = Pick<ValidationProcedure, 'personId' | 'assessorId' | 'validationBodyId' | 'stage'>;

/** The viewer's relation to a procedure; null means that for them there is no such procedure. */
export function relationToProcedure(viewer: Viewer, procedure: ProcedureFacts): ProcedureRelation | null {
  const { subject } = viewer;
  if (subject === null) return null;
  if (procedure.personId === subject) return 'PERSON';
  if (procedure.assessorId === subject && holdsRole(viewer, 'ASSESSOR')) return 'ASSESSOR';
  const runsIt = procedure.stage !== 'CERTIFICATION' && actsFor(viewer, procedure.validationBodyId, 'ISSUER');
  return runsIt ? 'BODY' : null;
}

/** Who reads evidence and results. */
export const readsEvidence = (relation: ProcedureRelation | null): boolean =>
  relation === 'PERSON' || relation === 'ASSESSOR';

/** Who leads a procedure into a stage. */
export const mayAdvance = (relation: ProcedureRelation | null, to: ValidationProcedure['stage']): boolean =>
  to === 'CERTIFICATION' ? relation === 'ASSESSOR' : relation === 'PERSON';
