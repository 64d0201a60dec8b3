import { payloadOf } from '@tessera/kit/outcome/payload.ts';
import { organisationsOf } from '@tessera/kit/identity/viewer.ts';
import { In, IsNull, Not } from 'typeorm';
import type { Resolvers } from '../generated/graphql.ts';
import { ownSubject, type PersonReference } from '../person/person.ts';
import { newestFirst } from '@tessera/kit/database/page-by-id.ts';
import { addEvidence } from './add-evidence.ts';
import { advanceStage } from './advance-stage.ts';
import { assignAssessor } from './assign-assessor.ts';
import { openProcedure } from './open-procedure.ts';
import { recordResult } from './record-result.ts';
import { ValidationProcedureEntity } from './validation-procedure.entity.ts';
import { readsEvidence, relationToProcedure } from './validation-procedure.policy.ts';

const skillOf = (uri: string): { readonly uri: string } => ({ uri });

/** Validation procedures with their evidence and results. */
export const validationProcedureResolvers = {
  Query: {
    validationProcedure: (_root, { id }, { loaders }) => loaders.procedureById.load(id),
    myValidationProcedures: async (_root, page, { viewer, reading }) =>
      newestFirst(await reading.manager(), ValidationProcedureEntity, { assessorId: ownSubject(viewer) }, page),
    validationProceduresToAssign: async (_root, page, { viewer, reading }) => {
      const bodies = In(organisationsOf(viewer, 'ISSUER'));
      const unassigned = { validationBodyId: bodies, assessorId: IsNull(), personId: Not(ownSubject(viewer)) };
      return newestFirst(await reading.manager(), ValidationProcedureEntity, unassigned, page);
    },
  },
  Mutation: {
    validationProcedureOpen: async (_root, { input }, { db, viewer }) =>
      payloadOf(
        'validationProcedure',
        await openProcedure(db, { beginAt: 'IDENTIFICATION', ...input, personId: ownSubject(viewer) }),
      ),
    validationEvidenceAdd: async (_root, { input: { id, ...item } }, { db, viewer }) =>
      payloadOf(
        'validationProcedure',
        await addEvidence(db, { ...item, periodTo: item.periodTo ?? null, procedureId: id, viewer }),
      ),
    validationAssessorAssign: async (_root, { input: { id, assessorId } }, { db, viewer }) =>
      payloadOf('validationProcedure', await assignAssessor(db, { procedureId: id, assessorId, viewer })),
    validationResultRecord: async (_root, { input: { id, outcome, level } }, { db, viewer }) =>
      payloadOf('validationProcedure', await recordResult(db, { procedureId: id, outcome, level, viewer })),
    validationStageAdvance: async (_root, { input: { id, to } }, { db, viewer }) =>
      payloadOf('validationProcedure', await advanceStage(db, { procedureId: id, to, viewer })),
  },
  ValidationProcedure: {
    __resolveReference: ({ id }, { loaders }) => loaders.procedureById.load(id),
    person: ({ personId }): PersonReference => ({ id: personId }),
    validationBody: ({ validationBodyId }) => ({ id: validationBodyId }),
    outcomes: ({ outcomes }) => outcomes.map(skillOf),
    evidence: (row, _args, { viewer, loaders }) =>
      readsEvidence(relationToProcedure(viewer, row)) ? loaders.evidenceByProcedure.load(row.id) : null,
    results: (row, _args, { viewer, loaders }) =>
      readsEvidence(relationToProcedure(viewer, row)) ? loaders.resultsByProcedure.load(row.id) : null,
  },
  EvidenceItem: {
    outcomes: ({ outcomes }) => outcomes.map(skillOf),
  },
  ValidationResult: {
    outcome: ({ outcome }) => skillOf(outcome),
  },
} satisfies Resolvers;
