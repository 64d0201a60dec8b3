import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialsUnderTest, type CredentialsUnderTest, body, otherBody } from '../../test/credentials-under-test.ts';
import * as operations from '../../test/operations.ts';
import {
  defineTemplate,
  issue,
  issuedCredential,
  issuer,
  passedAssessment,
  personWithOrder,
  recordResult,
  registerBody,
  wholeTemplate,
} from '../../test/story.ts';
import { MicroCredentialEntity } from './micro-credential.entity.ts';

let credentials: CredentialsUnderTest;

beforeAll(async () => {
  credentials = await credentialsUnderTest();
  await registerBody(credentials);
});
afterAll(() => credentials.stop());

const issuedFor = (orderId: string): Promise<number> =>
  credentials.db.transaction(async (tx) => {
    await tx.query(`select set_config('tessera.viewer', 'system', true)`);
    return tx.countBy(MicroCredentialEntity, { orderId });
  });

describe('issuing a micro-credential', () => {
  it('signs a document that names the learner and every mandatory element', async () => {
    const { assessmentResultId } = await passedAssessment(credentials);
    const { data } = await issue(credentials, assessmentResultId);

    const { credential, errors } = data.microCredentialIssue;
    expect(errors).toEqual([]);
    expect(credential).toMatchObject({ state: 'ISSUED', title: { value: 'Digital content for small firms' } });
    expect(credential.document.credentialSubject.identifier).toEqual([
      { type: 'IdentityObject', hashed: false, identityHash: 'Alba Brook', identityType: 'name' },
      { type: 'IdentityObject', hashed: false, identityHash: '1990-05-01', identityType: 'ext:dateOfBirth' },
    ]);
    const checked = await credentials.send(null, operations.check, { document: credential.document });
    expect(checked.status).toBe(401);
    const { data: answer } = await credentials.as(issuer, operations.check, { document: credential.document });
    expect(answer.microCredentialCheck.conforms).toBe(true);
    expect(
      answer.microCredentialCheck.elements.filter(
        ({ mandatory, presence }: Json) => mandatory && presence !== 'PRESENT',
      ),
    ).toEqual([]);
  });

  it('issues once when the same key is sent twice, and asks nobody for the name again', async () => {
    const { assessmentResultId, orderId } = await passedAssessment(credentials);
    const first = await issue(credentials, assessmentResultId, 'spring');
    const asked = credentials.neighbours.asked.length;
    const second = await issue(credentials, assessmentResultId, 'spring');

    expect(second).toEqual(first);
    expect(credentials.neighbours.asked.length).toBe(asked);
    expect(await issuedFor(orderId)).toBe(1);
  });

  it('issues once when the same key arrives twelve times at once', async () => {
    const { assessmentResultId, orderId } = await passedAssessment(credentials);
    const answers = await Promise.all(Array.from({ length: 12 }, () => issue(credentials, assessmentResultId, 'rush')));

    expect(new Set(answers.map(({ data }) => data.microCredentialIssue.credential.id)).size).toBe(1);
    expect(await issuedFor(orderId)).toBe(1);
  });

  it('issues once when twelve different keys arrive at once', async () => {
    const { assessmentResultId, orderId } = await passedAssessment(credentials);
    const answers = await Promise.all(Array.from({ length: 12 }, () => issue(credentials, assessmentResultId)));

    expect(answers.filter(({ data }) => data.microCredentialIssue.credential !== null)).toHaveLength(1);
    expect(answers.filter(({ data }) => data.microCredentialIssue.errors[0]?.code === 'ALREADY_ISSUED')).toHaveLength(
      11,
    );
    expect(await issuedFor(orderId)).toBe(1);
  });

  it('refuses a key that was used for another result', async () => {
    const [one, other] = [await passedAssessment(credentials), await passedAssessment(credentials)];
    await issue(credentials, one.assessmentResultId, 'mixed up');
    const { data } = await issue(credentials, other.assessmentResultId, 'mixed up');

    expect(data.microCredentialIssue.errors).toMatchObject([{ code: 'IDEMPOTENCY_MISMATCH' }]);
  });

  it('names the missing quality assurance by its code and its place', async () => {
    const { assessmentResultId, orderId } = await passedAssessment(credentials, { qualityAssurance: null });
    const { data } = await issue(credentials, assessmentResultId);

    expect(data.microCredentialIssue).toMatchObject({
      credential: null,
      errors: [
        {
          __typename: 'MandatoryElementMissing',
          code: 'A1_M11_QUALITY_ASSURANCE_MISSING',
          documentPath: '/credentialSubject/achievement/qualityAssurance/qualityAssuranceType',
          path: ['input', 'assessmentResultId'],
        },
      ],
    });
    expect(await issuedFor(orderId)).toBe(0);
  });

  it('names every missing element at once', async () => {
    const { assessmentResultId, personId } = await passedAssessment(credentials, {
      learningOutcomes: [],
      workloadHours: null,
      workloadEcts: null,
      eqfLevel: null,
      assessmentType: null,
      participation: null,
      qualityAssurance: null,
    });
    credentials.neighbours.persons.delete(personId);
    const { data } = await issue(credentials, assessmentResultId);

    expect(data.microCredentialIssue.errors.map(({ code }: Json) => code)).toEqual([
      'A1_M1_LEARNER_MISSING',
      'A1_M6_LEARNING_OUTCOMES_MISSING',
      'A1_M7_WORKLOAD_MISSING',
      'A1_M8_LEVEL_MISSING',
      'A1_M9_ASSESSMENT_TYPE_MISSING',
      'A1_M10_PARTICIPATION_MISSING',
      'A1_M11_QUALITY_ASSURANCE_MISSING',
    ]);
  });

  it('takes a reason instead of a level', async () => {
    const { document } = await issuedCredential(credentials, {
      eqfLevel: null,
      levelNotApplicable: 'The framework does not cover this field.',
    });
    expect(document.credentialSubject.achievement.levelNotApplicable).toBe('The framework does not cover this field.');
  });

  it('never issues on a failed assessment', async () => {
    const templateId = await defineTemplate(credentials);
    const { orderId } = personWithOrder(credentials);
    const failed = await recordResult(credentials, orderId, templateId, { outcome: 'FAILED' });

    const { data } = await issue(credentials, failed);
    expect(data.microCredentialIssue.errors).toMatchObject([{ code: 'ASSESSMENT_NOT_PASSED' }]);
  });

  it('waits for delivery, and asks for no name before', async () => {
    const { assessmentResultId } = await passedAssessment(credentials, {}, { state: 'STARTED' });
    credentials.neighbours.asked.length = 0;

    const { data } = await issue(credentials, assessmentResultId);
    expect(data.microCredentialIssue.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    expect(credentials.neighbours.asked).not.toContain('identity');
  });

  it('issues a corrected credential after the first was revoked', async () => {
    const { assessmentResultId, credentialId } = await issuedCredential(credentials);
    await credentials.as(issuer, operations.credentialRevoke, {
      input: { credentialId, reason: 'Wrong name', idempotencyKey: 'correct' },
    });

    const { data } = await issue(credentials, assessmentResultId);
    expect(data.microCredentialIssue.credential.id).not.toBe(credentialId);
  });

  it('gives a credential its expiry when the template has one', async () => {
    const { document } = await issuedCredential(credentials, { validityMonths: 24 });
    expect(document.validUntil.slice(0, 4)).toBe(String(Number(document.validFrom.slice(0, 4)) + 2));
  });
});

describe('attacks on issuing', () => {
  it('finds nothing for an issuer of another organisation', async () => {
    const { assessmentResultId } = await passedAssessment(credentials);
    const { data } = await issue(credentials, assessmentResultId, 'theft', staff('ISSUER', otherBody));
    expect(data.microCredentialIssue.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('lets nobody issue to themselves', async () => {
    const { assessmentResultId, personId } = await passedAssessment(credentials);
    const self = staff('ISSUER', body, { subject: personId });
    const { data } = await issue(credentials, assessmentResultId, 'to myself', self);
    expect(data.microCredentialIssue.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('answers an unknown id like one out of reach, whatever its shape', async () => {
    for (const id of ['0198aaaa-0000-7000-8000-000000000000', `robert'); drop table`]) {
      const { data } = await issue(credentials, id);
      expect(data.microCredentialIssue.errors).toMatchObject([{ code: 'NOT_FOUND' }]);
    }
  });

  it('refuses holders, providers’ other staff, services and direct callers the field itself', async () => {
    const { assessmentResultId, person } = await passedAssessment(credentials);
    const input = { assessmentResultId, idempotencyKey: 'attack' };
    for (const viewer of [person, staff('PROVIDER_ENROLMENT', body), staff('OPERATOR', body)]) {
      const { errors } = await credentials.as(viewer, operations.credentialIssue, { input });
      expect(errors[0]?.extensions['code']).toBe('FORBIDDEN');
    }
    expect((await credentials.asService(operations.credentialIssue, { input })).errors[0]?.extensions['code']).toBe(
      'FORBIDDEN',
    );
    expect((await credentials.send(null, operations.credentialIssue, { input })).errors[0]?.extensions['code']).toBe(
      'DIRECT_CALL_REFUSED',
    );
  });

  it('issues nothing for a body that is not registered', async () => {
    const elsewhere = staff('ISSUER', otherBody);
    const { data } = await credentials.as(elsewhere, operations.templateDefine, {
      input: wholeTemplate({ awardingBodyId: otherBody, idempotencyKey: 'unregistered' }),
    });
    const { orderId } = personWithOrder(credentials);
    const result = await recordResult(credentials, orderId, data.microCredentialTemplateDefine.template.id);
    const answer = await issue(credentials, result, 'unregistered', elsewhere);
    expect(answer.data.microCredentialIssue.errors).toMatchObject([{ code: 'ISSUER_NOT_REGISTERED' }]);
  });
});
