import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { also, holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidanceUnderTest, textAt, type GuidanceUnderTest } from '../../test/guidance-under-test.ts';
import { openedCase } from '../../test/guidance.ts';
import {
  laying,
  measuring,
  openedProcedure,
  procedureCommands,
  procedureInAssessment,
  procedureOpen,
} from '../../test/validation.ts';
import { extentOf } from './advance-stage.ts';

let guidance: GuidanceUnderTest;
beforeAll(async () => {
  guidance = await guidanceUnderTest();
});
afterAll(() => guidance.stop());

const notFound = (name: string) => ({
  [name]: { validationProcedure: null, errors: [{ __typename: 'NotFound', path: ['input', 'id'] }] },
});

describe('the story of a validation', () => {
  it('goes through its stages to a partial result, which enters the profile as assessed', async () => {
    const opened = await openedProcedure(guidance);
    const { person, issuer, assessor } = opened;
    const { addEvidence, assign, record, advance } = procedureCommands(guidance, opened);

    await advance(person, 'DOCUMENTATION');
    await addEvidence(person);
    await assign(issuer, assessor);
    await advance(person, 'ASSESSMENT');
    await record(assessor, laying, 'ACHIEVED');
    await record(assessor, measuring, 'PARTLY_ACHIEVED');
    const { data } = await advance(assessor, 'CERTIFICATION');
    const profile = await guidance.as(
      person,
      `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { skillClaims { edges { node { skill { uri } basis } } } } } }`,
      { people: [{ __typename: 'Person', id: person.subject }] },
    );

    expect(data).toMatchObject({
      validationStageAdvance: { validationProcedure: { stage: 'CERTIFICATION', extent: 'PARTIAL' }, errors: [] },
    });
    expect(profile.data).toEqual({
      _entities: [{ skillClaims: { edges: [{ node: { skill: { uri: laying }, basis: 'ASSESSED' } }] } }],
    });
  });

  it.each([
    [['ACHIEVED', 'ACHIEVED'], 'FULL'],
    [['ACHIEVED', 'PARTLY_ACHIEVED'], 'PARTIAL'],
    [['PARTLY_ACHIEVED', 'NOT_ACHIEVED'], 'NONE'],
  ] as const)('with %j is %s', (levels, extent) => {
    expect(extentOf(levels.map((level) => ({ level })))).toBe(extent);
  });

  it('may begin at any stage but the last', async () => {
    const input = {
      validationBodyId: uuidv7(),
      standard: 'https://example.org/qualification/tiler',
      outcomes: [laying],
      idempotencyKey: 'k',
    };

    const atAssessment = await guidance.as(holder(), procedureOpen, { input: { ...input, beginAt: 'ASSESSMENT' } });
    const atCertification = await guidance.as(holder(), procedureOpen, {
      input: { ...input, beginAt: 'CERTIFICATION' },
    });

    expect(atAssessment.data).toMatchObject({
      validationProcedureOpen: { validationProcedure: { stage: 'ASSESSMENT' } },
    });
    expect(atCertification.data).toMatchObject({
      validationProcedureOpen: { errors: [{ __typename: 'InvalidInput', path: ['input', 'beginAt'] }] },
    });
  });
});

describe('stages', () => {
  it('follow one another', async () => {
    const opened = await openedProcedure(guidance);
    const { advance } = procedureCommands(guidance, opened);
    for (const to of ['IDENTIFICATION', 'ASSESSMENT'])
      expect((await advance(opened.person, to)).data).toMatchObject({
        validationStageAdvance: { errors: [{ __typename: 'WrongState', state: 'IDENTIFICATION' }] },
      });
  });

  it('are left only when they have yielded what the next one needs', async () => {
    const opened = await openedProcedure(guidance);
    const { person, issuer, assessor } = opened;
    const { addEvidence, assign, record, advance } = procedureCommands(guidance, opened);
    await addEvidence(person, { outcomes: [laying] });
    await advance(person, 'DOCUMENTATION');

    const early = await advance(person, 'ASSESSMENT');
    await addEvidence(person, { outcomes: [measuring] });
    await advance(person, 'ASSESSMENT');
    await assign(issuer, assessor);
    await record(assessor, measuring, 'ACHIEVED');
    const unfinished = await advance(assessor, 'CERTIFICATION');

    const missing = (outcome: string) => ({
      validationStageAdvance: {
        validationProcedure: null,
        errors: [{ __typename: 'StageIncomplete', outcomes: [outcome] }],
      },
    });
    expect(early.data).toMatchObject(missing(measuring));
    expect(unfinished.data).toMatchObject(missing(laying));
  });

  it('are led to certification by the assessor, and before by the person', async () => {
    const opened = await procedureInAssessment(guidance);
    const { record, advance } = procedureCommands(guidance, opened);
    for (const outcome of [laying, measuring]) await record(opened.assessor, outcome, 'ACHIEVED');

    expect((await advance(opened.person, 'CERTIFICATION')).data).toMatchObject(notFound('validationStageAdvance'));
    expect((await advance(opened.assessor, 'CERTIFICATION')).data).toMatchObject({
      validationStageAdvance: { errors: [] },
    });
  });
});

describe('the assessor', () => {
  it('is assigned by an issuer of the body, and by nobody else', async () => {
    const opened = await openedProcedure(guidance);
    const { assign } = procedureCommands(guidance, opened);

    const elsewhere = await assign(staff('ISSUER', uuidv7()), opened.assessor);
    const inOtherRole = await assign(
      also(staff('ISSUER', uuidv7()), staff('PROVIDER_ADMIN', opened.bodyId)),
      opened.assessor,
    );
    const byIssuer = await assign(opened.issuer, opened.assessor);

    expect(elsewhere.data).toMatchObject(notFound('validationAssessorAssign'));
    expect(inOtherRole.data).toMatchObject(notFound('validationAssessorAssign'));
    expect(byIssuer.data).toMatchObject({
      validationAssessorAssign: { validationProcedure: { assessorId: opened.assessor.subject }, errors: [] },
    });
  });

  it('is never the person, the issuer who assigns, or who advises the person', async () => {
    const { person, practitioner } = await openedCase(guidance);
    const opened = await openedProcedure(guidance, person);
    const { assign } = procedureCommands(guidance, opened);

    for (const [assessor, reason] of [
      [person, 'IS_THE_PERSON'],
      [opened.issuer, 'ASSIGNS_THEMSELF'],
      [practitioner, 'ADVISES_THE_PERSON'],
    ] as const)
      expect((await assign(opened.issuer, assessor)).data).toMatchObject({
        validationAssessorAssign: { validationProcedure: null, errors: [{ __typename: 'AssessorConflict', reason }] },
      });
  });

  it('alone records results, while holding the role', async () => {
    const opened = await procedureInAssessment(guidance);
    const { record } = procedureCommands(guidance, opened);

    const others = [
      staff('ASSESSOR', opened.bodyId),
      staff('ASSESSOR', uuidv7(), { subject: opened.person.subject }),
      staff('ASSESSOR', opened.bodyId, { subject: opened.issuer.subject }),
    ];
    for (const other of others)
      expect((await record(other, laying, 'ACHIEVED')).data).toMatchObject(notFound('validationResultRecord'));
    const withoutRole = await record(
      staff('ISSUER', uuidv7(), { subject: opened.assessor.subject }),
      laying,
      'ACHIEVED',
    );
    expect(withoutRole.codes).toEqual(['FORBIDDEN']);
    expect((await record(opened.assessor, laying, 'ACHIEVED')).data).toMatchObject({
      validationResultRecord: { errors: [] },
    });
  });

  it('records nothing once they advise the person', async () => {
    const opened = await procedureInAssessment(guidance);
    const serviceId = uuidv7();
    const asPractitioner = staff('GUIDANCE_PRACTITIONER', serviceId, { subject: opened.assessor.subject });
    const open = `mutation ($input: GuidanceCaseOpenInput!) { guidanceCaseOpen(input: $input) { guidanceCase { id } } }`;
    const input = { guidanceServiceId: serviceId, region: 'BE21', purpose: 'VALIDATION', idempotencyKey: 'k' };
    const id = textAt(await guidance.as(opened.person, open, { input }), 'guidanceCaseOpen.guidanceCase.id');
    await guidance.as(
      asPractitioner,
      `mutation ($input: GuidanceCaseInput!) { guidanceCaseAccept(input: $input) { errors { __typename } } }`,
      { input: { id } },
    );

    const { data } = await procedureCommands(guidance, opened).record(opened.assessor, laying, 'ACHIEVED');

    expect(data).toMatchObject({ validationResultRecord: { errors: [{ __typename: 'InvalidInput' }] } });
  });

  it('stays once there is a result', async () => {
    const opened = await procedureInAssessment(guidance);
    const { record, assign } = procedureCommands(guidance, opened);
    await record(opened.assessor, laying, 'ACHIEVED');

    const { data } = await assign(opened.issuer, staff('ASSESSOR', opened.bodyId));

    expect(data).toMatchObject({ validationAssessorAssign: { errors: [{ __typename: 'WrongState' }] } });
  });
});

describe('results', () => {
  it('can be corrected during assessment, and never after certification', async () => {
    const opened = await procedureInAssessment(guidance);
    const { record, advance } = procedureCommands(guidance, opened);
    await record(opened.assessor, laying, 'NOT_ACHIEVED');
    await record(opened.assessor, measuring, 'ACHIEVED');

    const corrected = await record(opened.assessor, laying, 'ACHIEVED');
    await advance(opened.assessor, 'CERTIFICATION');
    const late = await record(opened.assessor, laying, 'NOT_ACHIEVED');

    expect(corrected.data).toMatchObject({
      validationResultRecord: { validationProcedure: { results: [{ level: 'ACHIEVED' }, { level: 'ACHIEVED' }] } },
    });
    expect(late.data).toMatchObject({
      validationResultRecord: { errors: [{ __typename: 'WrongState', state: 'CERTIFICATION' }] },
    });
  });

  it('are refused by the database from anyone but the assessor, and outside assessment', async () => {
    const { procedureId, assessor } = await procedureInAssessment(guidance);
    const documented = await openedProcedure(guidance);
    const forge = (id: string, by: string) =>
      guidance.db.transaction(async (tx) => {
        await tx.query(`select set_config('tessera.viewer', 'system', true)`);
        await tx.query(
          `insert into validation_result (procedure_id, outcome, level, assessor_id) values ($1, $2, 'ACHIEVED', $3)`,
          [id, laying, by],
        );
      });

    await expect(forge(procedureId, uuidv7())).rejects.toThrow('validation_result_by_assigned_assessor');
    await expect(forge(documented.procedureId, assessor.subject)).rejects.toThrow('during assessment');
  });
});

describe('who sees a procedure', () => {
  const inFull = `query ($id: ID!) { validationProcedure(id: $id) { stage evidence { title } results { level } } }`;
  const see = async (viewer: Viewer, id: string) =>
    (await guidance.as(viewer, inFull, { id })).data.validationProcedure;

  it('is the person and the assigned assessor, and the body without evidence and results', async () => {
    const { person, assessor, issuer, procedureId } = await procedureInAssessment(guidance);

    expect(await see(person, procedureId)).toMatchObject({ evidence: [{ title: 'A bathroom' }], results: [] });
    expect(await see(assessor, procedureId)).toMatchObject({ evidence: [{ title: 'A bathroom' }], results: [] });
    expect(await see(issuer, procedureId)).toEqual({ stage: 'ASSESSMENT', evidence: null, results: null });
  });

  it('is nobody else', async () => {
    const { procedureId, bodyId } = await procedureInAssessment(guidance);
    for (const viewer of [
      holder(),
      staff('ASSESSOR', bodyId),
      staff('ISSUER', uuidv7()),
      staff('GUIDANCE_PRACTITIONER', bodyId),
      staff('PES_ADVISER', bodyId),
      staff('EMPLOYER_ADMIN', bodyId),
      staff('PROVIDER_ADMIN', bodyId),
    ])
      expect(await see(viewer, procedureId)).toBeNull();
  });

  it('lists to the assessor what is assigned, and to the issuer what is to be', async () => {
    const { assessor, procedureId } = await procedureInAssessment(guidance);
    const waiting = await openedProcedure(guidance);
    const mine = `{ myValidationProcedures { edges { node { id } } } }`;
    const toAssign = `{ validationProceduresToAssign { edges { node { id } } } }`;

    expect((await guidance.as(assessor, mine)).data).toEqual({
      myValidationProcedures: { edges: [{ node: { id: procedureId } }] },
    });
    expect((await guidance.as(waiting.issuer, toAssign)).data).toEqual({
      validationProceduresToAssign: { edges: [{ node: { id: waiting.procedureId } }] },
    });
  });
});

describe('evidence', () => {
  it.each([
    ['for an outcome of another procedure', { outcomes: ['http://data.europa.eu/esco/skill/other'] }, 'outcomes'],
    ['for no outcome', { outcomes: [] }, 'outcomes'],
    ['that ends before it begins', { periodTo: '2023-12-31' }, 'periodTo'],
    ['without a title', { title: '  ' }, 'title'],
  ])('is refused %s', async (_what, wrong, field) => {
    const opened = await openedProcedure(guidance);
    const { data } = await procedureCommands(guidance, opened).addEvidence(opened.person, wrong);
    expect(data).toMatchObject({
      validationEvidenceAdd: { errors: [{ __typename: 'InvalidInput', path: ['input', field] }] },
    });
  });

  it('is added by the person, while the procedure identifies or documents', async () => {
    const opened = await procedureInAssessment(guidance);
    const { addEvidence } = procedureCommands(guidance, opened);
    expect((await addEvidence(holder())).data).toMatchObject(notFound('validationEvidenceAdd'));
    expect((await addEvidence(opened.person)).data).toMatchObject({
      validationEvidenceAdd: { errors: [{ __typename: 'WrongState' }] },
    });
  });
});
