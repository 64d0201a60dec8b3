import { also, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { body, credentialsUnderTest, otherBody, type CredentialsUnderTest } from '../../test/credentials-under-test.ts';
import * as operations from '../../test/operations.ts';
import { defineTemplate, issuer, personWithOrder, registerBody, wholeTemplate } from '../../test/story.ts';

let credentials: CredentialsUnderTest;
let templateId: string;

beforeAll(async () => {
  credentials = await credentialsUnderTest();
  await registerBody(credentials);
  templateId = await defineTemplate(credentials);
});
afterAll(() => credentials.stop());

const result = (orderId: string, changes: object = {}) => ({
  orderId,
  templateId,
  outcome: 'PASSED',
  assessedOn: '2026-02-11',
  idempotencyKey: uuidv7(),
  ...changes,
});

const record = async (viewer: typeof issuer, input: object) =>
  (await credentials.as(viewer, operations.resultRecord, { input })).data.assessmentResultRecord;

describe('recording an assessment result', () => {
  it('keeps it with the version of the template that was published then', async () => {
    const id = await defineTemplate(credentials);
    const { orderId } = personWithOrder(credentials);
    const first = await record(issuer, result(orderId, { templateId: id, outcome: 'FAILED' }));
    await credentials.as(issuer, operations.templateDefine, {
      input: wholeTemplate({ templateId: id, idempotencyKey: uuidv7() }),
    });
    const second = await record(issuer, result(orderId, { templateId: id, grade: '16/20' }));

    expect(first).toMatchObject({
      assessmentResult: { outcome: 'FAILED', grade: null, template: { id, version: 1 } },
      errors: [],
    });
    expect(second).toMatchObject({
      assessmentResult: { outcome: 'PASSED', grade: '16/20', template: { id, version: 2 } },
      errors: [],
    });
  });

  it('records once for a key', async () => {
    const { orderId } = personWithOrder(credentials);
    const input = result(orderId);
    expect(await record(issuer, input)).toEqual(await record(issuer, input));
    expect((await record(issuer, { ...input, outcome: 'FAILED' })).errors).toMatchObject([
      { code: 'IDEMPOTENCY_MISMATCH' },
    ]);
  });

  it('lets a passed result stand', async () => {
    const { orderId } = personWithOrder(credentials);
    await record(issuer, result(orderId));
    expect((await record(issuer, result(orderId))).errors).toMatchObject([{ code: 'ALREADY_ASSESSED' }]);
  });

  it.each([
    ['an order that has not started', { state: 'CONFIRMED' }, {}, 'WRONG_STATE'],
    ['a cancelled order', { state: 'CANCELLED_BY_HOLDER' }, {}, 'WRONG_STATE'],
    ['a day in the future', {}, { assessedOn: '2999-01-01' }, 'INVALID_INPUT'],
    ['a day before the start', {}, { assessedOn: '2026-01-01' }, 'INVALID_INPUT'],
    ['an empty grade', {}, { grade: ' ' }, 'INVALID_INPUT'],
    ['a template that is none', {}, { templateId: 'none' }, 'NOT_FOUND'],
    ['an order that is none', {}, { orderId: uuidv7() }, 'NOT_FOUND'],
  ])('refuses %s', async (_what, order, changes, code) => {
    const { orderId } = personWithOrder(credentials, order);
    expect((await record(issuer, result(orderId, changes))).errors).toMatchObject([{ code }]);
  });

  it('is open to whoever handles the provider’s enrolments', async () => {
    const { orderId } = personWithOrder(credentials);
    expect((await record(staff('PROVIDER_ENROLMENT', body), result(orderId))).errors).toEqual([]);
  });
});

describe('attacks on assessment results', () => {
  it('lets no learner record their own', async () => {
    const { orderId, personId } = personWithOrder(credentials);
    const self = staff('PROVIDER_ENROLMENT', body, { subject: personId });
    expect((await record(self, result(orderId))).errors).toMatchObject([{ code: 'ASSESSOR_IS_HOLDER' }]);
  });

  it('finds no order of another provider', async () => {
    const { orderId } = personWithOrder(credentials);
    for (const viewer of [staff('ISSUER', otherBody), staff('PROVIDER_ENROLMENT', otherBody)])
      expect((await record(viewer, result(orderId))).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('mixes no two roles for two organisations', async () => {
    const { orderId } = personWithOrder(credentials, { providerId: otherBody });
    const both = also(staff('ISSUER', body), staff('PROVIDER_ADMIN', otherBody));
    expect((await record(both, result(orderId))).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});
