import { uuidv7 } from 'uuidv7';
import { textAt, type Answer, type Asker, type GuidanceService } from './guidance-service.ts';
import { somebody, type Somebody } from './people.ts';

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
  readonly person: Somebody;
  readonly issuer: Somebody;
  readonly assessor: Somebody;
}

/** A person opens a procedure; nobody is assigned to it yet. */
export async function openedProcedure(service: GuidanceService, person = somebody()): Promise<OpenedProcedure> {
  const bodyId = uuidv7();
  const input = {
    validationBodyId: bodyId,
    standard: 'https://example.org/qualification/tiler',
    outcomes: [laying, measuring],
    idempotencyKey: uuidv7(),
  };
  const answer = await service.ask(person, procedureOpen, { input });
  return {
    procedureId: textAt(answer, 'validationProcedureOpen.validationProcedure.id'),
    bodyId,
    person,
    issuer: somebody('ISSUER', bodyId),
    assessor: somebody('ASSESSOR', uuidv7()),
  };
}

/** What one can do with a procedure, each sent as a client sends it. */
export const procedureCommands = (service: GuidanceService, { procedureId: id }: OpenedProcedure) => ({
  addEvidence: (asker: Asker, changes: object = {}): Promise<Answer> => {
    const item = {
      kind: 'WORK_SAMPLE',
      setting: 'INFORMAL',
      title: 'A bathroom',
      outcomes: [laying, measuring],
      periodFrom: '2024-01-01',
    };
    return service.ask(asker, evidenceAdd, { input: { id, ...item, ...changes } });
  },
  assign: (asker: Asker, assessor: Somebody): Promise<Answer> =>
    service.ask(asker, assessorAssign, { input: { id, assessorId: assessor.subject } }),
  record: (asker: Asker, outcome: string, level: string): Promise<Answer> =>
    service.ask(asker, resultRecord, { input: { id, outcome, level } }),
  advance: (asker: Asker, to: string): Promise<Answer> => service.ask(asker, stageAdvance, { input: { id, to } }),
});

/** A procedure in assessment, with evidence and an assessor, without results. */
export async function procedureInAssessment(service: GuidanceService): Promise<OpenedProcedure> {
  const opened = await openedProcedure(service);
  const commands = procedureCommands(service, opened);
  await commands.advance(opened.person, 'DOCUMENTATION');
  await commands.addEvidence(opened.person);
  await commands.assign(opened.issuer, opened.assessor);
  await commands.advance(opened.person, 'ASSESSMENT');
  return opened;
}
