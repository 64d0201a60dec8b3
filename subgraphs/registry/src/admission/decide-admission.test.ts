import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import type { Json } from '@tessera/stack/testing/subgraph-under-test.ts';
import { also, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  admitted,
  drafted,
  findings,
  registered,
  steps,
  type TestProvider,
} from '../../test/made-through-the-domain.ts';
import { registryUnderTest, type RegistryUnderTest } from '../../test/registry-under-test.ts';

let registry: RegistryUnderTest;
let provider: TestProvider;
const officer = staff('REGISTRY_OFFICER');
const authority = staff('REGISTRY_AUTHORITY');

beforeAll(async () => {
  registry = await registryUnderTest();
  provider = await registered(registry);
});
afterAll(() => registry.stop());

const taking = async (who: Viewer, step: string, input: Record<string, unknown>): Promise<Json> =>
  Object.values((await registry.as(who, step, { input })).data)[0];
const submitted = async (): Promise<string> => {
  const learningOpportunityId = await drafted(registry, provider);
  await taking(provider.admin, steps.submit, { learningOpportunityId });
  return learningOpportunityId;
};
const prepared = async (): Promise<string> => {
  const learningOpportunityId = await submitted();
  await taking(officer, steps.prepare, findings(learningOpportunityId));
  return learningOpportunityId;
};
const decision = (learningOpportunityId: string): Record<string, unknown> => ({
  learningOpportunityId,
  reasons: ['Wanted by the labour market.'],
});
const conflict = { learningOpportunity: null, errors: [{ __typename: 'AdmissionConflictOfInterest' }] };

const record = `query ($id: ID!) { learningOpportunity(id: $id) { status
  qualityAssurance { type body validUntil }
  admissionDecisions { version ruleVersion outcome reasons decidedAt } } }`;
const persons = `query ($id: ID!) { learningOpportunity(id: $id) { admissionDecisions { preparedBy decidedBy } } }`;

describe('an admission', () => {
  it('leads from draft to admitted in the hands of three persons, and is on record', async () => {
    const id = await drafted(registry, provider);

    const statuses = [
      await taking(provider.admin, steps.submit, { learningOpportunityId: id }),
      await taking(officer, steps.prepare, findings(id)),
      await taking(authority, steps.admit, decision(id)),
    ].map(({ learningOpportunity }) => learningOpportunity.status);

    expect(statuses).toEqual(['SUBMITTED', 'UNDER_REVIEW', 'ADMITTED']);
    expect((await registry.as(nobody, record, { id })).data.learningOpportunity).toMatchObject({
      status: 'ADMITTED',
      qualityAssurance: { body: 'Quality in Learning Agency', validUntil: null },
      admissionDecisions: [
        {
          version: 1,
          ruleVersion: '2026-1',
          outcome: 'ADMITTED',
          reasons: ['Outcomes are described.', 'Wanted by the labour market.'],
        },
      ],
    });
    expect((await registry.as(officer, persons, { id })).data.learningOpportunity.admissionDecisions).toEqual([
      { preparedBy: officer.subject, decidedBy: authority.subject },
    ]);
    expect((await registry.as(nobody, persons, { id })).codes).toEqual(['UNAUTHENTICATED']);
  });

  it('tells others of each step in the same transaction', async () => {
    const id = await admitted(registry, provider);

    const events = await registry.db.query(
      `select type, payload ->> 'status' as status from outbox where aggregateid = $1 order by id`,
      [id],
    );

    expect(events).toEqual(
      ['SUBMITTED', 'UNDER_REVIEW', 'ADMITTED'].map((status) => ({ type: 'LearningOpportunityStatusChanged', status })),
    );
  });

  it('is not decided by the officer who prepared it, though they hold both roles', async () => {
    const id = await submitted();
    const both = { ...officer, roles: [...officer.roles, ...authority.roles] };
    await taking(both, steps.prepare, findings(id));

    expect(await taking(both, steps.admit, decision(id))).toMatchObject(conflict);
    expect(await taking(both, steps.reject, decision(id))).toMatchObject(conflict);
    expect((await registry.as(nobody, record, { id })).data.learningOpportunity.status).toBe('UNDER_REVIEW');
  });

  it('is neither prepared nor decided by somebody of the provider', async () => {
    const id = await submitted();
    const ofProvider = staff('PROVIDER_ENROLMENT', provider.id);

    expect(await taking(also(officer, ofProvider), steps.prepare, findings(id))).toMatchObject(conflict);
    await taking(officer, steps.prepare, findings(id));
    expect(await taking(also(authority, ofProvider), steps.admit, decision(id))).toMatchObject(conflict);
  });

  it('takes one step after the other', async () => {
    const [draft, waiting] = [await drafted(registry, provider), await submitted()];
    const wrongState = (state: string): object => ({
      learningOpportunity: null,
      errors: [{ code: 'WRONG_STATE', state }],
    });

    expect(await taking(officer, steps.prepare, findings(draft))).toMatchObject(wrongState('DRAFT'));
    expect(await taking(authority, steps.admit, decision(waiting))).toMatchObject(wrongState('SUBMITTED'));
    expect(await taking(authority, steps.suspend, { learningOpportunityId: waiting })).toMatchObject(
      wrongState('SUBMITTED'),
    );
    expect(await taking(provider.admin, steps.submit, { learningOpportunityId: waiting })).toMatchObject(
      wrongState('SUBMITTED'),
    );
  });

  it('is decided once when two persons of the authority decide at once', async () => {
    const id = await prepared();

    const answers = await Promise.all([
      taking(authority, steps.admit, decision(id)),
      taking(staff('REGISTRY_AUTHORITY'), steps.reject, decision(id)),
    ]);

    expect(answers.filter(({ errors }) => errors.length === 0)).toHaveLength(1);
  });

  it('can be asked for again after a rejection', async () => {
    const id = await prepared();
    await taking(authority, steps.reject, decision(id));

    expect(await taking(provider.admin, steps.submit, { learningOpportunityId: id })).toMatchObject({ errors: [] });
    await taking(officer, steps.prepare, findings(id));
    await taking(authority, steps.admit, decision(id));
    const { data } = await registry.as(nobody, record, { id });
    expect(data.learningOpportunity.admissionDecisions.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'ADMITTED',
      'REJECTED',
    ]);
  });

  it('ends with a withdrawal by the provider, and by no other', async () => {
    const id = await admitted(registry, provider);
    const other = await registered(registry);

    expect(await taking(other.admin, steps.withdraw, { learningOpportunityId: id })).toMatchObject({
      errors: [{ __typename: 'NotFound' }],
    });
    expect(await taking(provider.admin, steps.withdraw, { learningOpportunityId: id })).toMatchObject({
      learningOpportunity: { status: 'WITHDRAWN' },
    });
  });

  it.each([
    ['no reason', { reasons: [] }],
    ['an empty reason', { reasons: [' '] }],
  ])('is not taken with %s', async (_case, wish) => {
    const id = await prepared();

    expect(await taking(authority, steps.admit, { learningOpportunityId: id, ...wish })).toMatchObject({
      errors: [{ __typename: 'InvalidInput', path: ['input', 'reasons'] }],
    });
  });

  it('cannot be written by one person, whatever the code does', async () => {
    const id = await admitted(registry, provider);
    const forged = registry.db.query(
      `update admission_decision set decided_by = prepared_by where learning_opportunity_id = $1`,
      [id],
    );

    await expect(forged).rejects.toThrow('admission_decision_two_persons');
  });
});
