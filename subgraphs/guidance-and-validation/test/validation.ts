import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Answer } from '@tessera/stack/testing/subgraph-under-test.ts';
import { holder, staff, type Person } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { textAt, type GuidanceUnderTest } from './guidance-under-test.ts';

export const laying = 'http://data.europa.eu/esco/skill/lay-tiles';
export const measuring = 'http://data.europa.eu/esco/skill/measure-surfaces';

const errors = (...fragments: readonly string[]): string =>
  `errors { __typename ... on UserError { path } ${fragments.map((fragment) => `... on ${fragment}`).join(' ')} }`;

export const procedureOpen = `mutation ($input: ValidationProcedureOpenInput!) {
  validationProcedureOpen(input: $input) { validationProcedure { id stage outcomes { uri } } ${errors()} }
}`;
const evidenceAdd = `mutation ($input: ValidationEvidenceAddInput!) {
  validationEvidenceAdd(input: $input) {
    validationProcedure { evidence { title outcomes { uri } } } ${errors('WrongState { state }')}
  }
}`;
const assessorAssign = `mutation ($input: ValidationAssessorAssignInput!) {
  validationAssessorAssign(input: $input) {
    validationProcedure { assessorId } ${errors('WrongState { state }', 'AssessorConflict { reason }')}
  }
}`;
const resultRecord = `mutation ($input: ValidationResultRecordInput!) {
  validationResultRecord(input: $input) {
    validationProcedure { results { outcome { uri } level } } ${errors('WrongState { state }')}
  }
}`;
const stageAdvance = `mutation ($input: ValidationStageAdvanceInput!) {
  validationStageAdvance(input: $input) {
    validationProcedure { stage extent certifiedAt } ${errors('WrongState { state }', 'StageIncomplete { outcomes }')}
  }
}`;

/** A procedure on two outcomes, and the people around it. */
export interface OpenedProcedure {
  readonly procedureId: string;
  readonly bodyId: string;
  readonly person: Person;
  readonly issuer: Person;
  readonly assessor: Person;
}

/** A person opens a procedure; nobody is assigned to it yet. */
export async function openedProcedure(guidance: GuidanceUnderTest, person = holder()): Promise<OpenedProcedure> {
  const bodyId = uuidv7();
  const input = {
    validationBodyId: bodyId,
    standard: 'https://example.org/qualification/tiler',
    outcomes: [laying, measuring],
    idempotencyKey: uuidv7(),
  };
  const answer = await guidance.as(person, procedureOpen, { input });
  return {
    procedureId: textAt(answer, 'validationProcedureOpen.validationProcedure.id'),
    bodyId,
    person,
    issuer: staff('ISSUER', bodyId),
    assessor: staff('ASSESSOR', uuidv7()),
  };
}

/** What one can do with a procedure, each sent as a client sends it. */
export const procedureCommands = (guidance: GuidanceUnderTest, { procedureId: id }: OpenedProcedure) => ({
  addEvidence: (asker: Viewer, changes: object = {}): Promise<Answer> => {
    const item = {
      kind: 'WORK_SAMPLE',
      setting: 'INFORMAL',
      title: 'A bathroom',
      outcomes: [laying, measuring],
      periodFrom: '2024-01-01',
    };
    return guidance.as(asker, evidenceAdd, { input: { id, ...item, ...changes } });
  },
  assign: (asker: Viewer, assessor: Person): Promise<Answer> =>
    guidance.as(asker, assessorAssign, { input: { id, assessorId: assessor.subject } }),
  record: (asker: Viewer, outcome: string, level: string): Promise<Answer> =>
    guidance.as(asker, resultRecord, { input: { id, outcome, level } }),
  advance: (asker: Viewer, to: string): Promise<Answer> => guidance.as(asker, stageAdvance, { input: { id, to } }),
});

/** A procedure in assessment, with evidence and an assessor, without results. */
export async function procedureInAssessment(guidance: GuidanceUnderTest): Promise<OpenedProcedure> {
  const opened = await openedProcedure(guidance);
  const commands = procedureCommands(guidance, opened);
  await commands.advance(opened.person, 'DOCUMENTATION');
  await commands.addEvidence(opened.person);
  await commands.assign(opened.issuer, opened.assessor);
  await commands.advance(opened.person, 'ASSESSMENT');
  return opened;
}
