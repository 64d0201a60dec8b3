import { sqlState } from '@tessera/kit/database/sql-state.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { also, holder, nobody, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  fundWith,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import {
  approver,
  author,
  authority,
  consulted,
  draftOf,
  employersFederation,
  employersPartner,
  partner,
  policyVersionInForce,
  schemeDay,
  simulated,
  socialPartner,
} from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import { runAnnualProvision } from '../provision/run-annual-provision.ts';
import type { PolicyVersion } from './policy-version.entity.ts';

let accounts: AccountsUnderTest;
let today: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  today = await schemeDay(accounts.db);
});
afterAll(() => accounts.stop());
afterEach(async () => {
  expect(await disagreements(accounts.db)).toEqual([]);
});

const ERRORS = `errors { __typename ... on UserError { code path } ... on WrongState { state } }`;
const POLICY_VERSION_APPROVE = `mutation ($input: PolicyVersionApproveInput!) { policyVersionApprove(input: $input) {
  policyVersion { id state effectiveFrom effectiveTo approverId approver { id } history { state } } ${ERRORS} } }`;
const POLICY_VERSION_WITHDRAW = `mutation ($input: PolicyVersionWithdrawInput!) { policyVersionWithdraw(input: $input) {
  policyVersion { id state withdrawalReason } ${ERRORS} } }`;
const POLICY_CONSULTATION_RECORD = `mutation ($input: PolicyConsultationRecordInput!) { policyConsultationRecord(input: $input) {
  consultation { id opinion organisation { id } } ${ERRORS} } }`;

const later = (days: number) => schemeDay(accounts.db, days);
const draft = () => draftOf(accounts.db, demoContent);

async function ready(): Promise<PolicyVersion> {
  const version = await draft();
  await consulted(accounts.db, version);
  return version;
}

async function call<T>(viewer: Viewer, mutation: string, input: object): Promise<T> {
  const { data, errors } = await accounts.as(viewer, mutation, { input });
  expect(errors).toEqual([]);
  return Object.values(data as Record<string, T>)[0] as T;
}

interface Stepped {
  readonly policyVersion: Readonly<Record<string, unknown>> | null;
  readonly errors: readonly unknown[];
}

const approve = ({ id, contentHash }: PolicyVersion, changes: object = {}, viewer: Viewer = approver) =>
  call<Stepped>(viewer, POLICY_VERSION_APPROVE, {
    policyVersionId: id,
    organisationId: authority,
    contentHash,
    effectiveFrom: today,
    ...changes,
  });

const withdraw = ({ id }: PolicyVersion, viewer: Viewer = approver) =>
  call<Stepped>(viewer, POLICY_VERSION_WITHDRAW, {
    policyVersionId: id,
    organisationId: authority,
    reason: 'A mistake',
  });

const opine = ({ id, contentHash }: PolicyVersion, changes: object = {}, viewer: Viewer = partner) =>
  call<{ consultation: { id: string } | null; errors: readonly unknown[] }>(viewer, POLICY_CONSULTATION_RECORD, {
    policyVersionId: id,
    organisationId: socialPartner,
    side: 'WORKERS',
    contentHash,
    opinion: 'OBJECTS',
    statement: 'Too little for small employers.',
    ...changes,
  });

const read = async ({ id }: PolicyVersion, viewer: Viewer = approver) =>
  (await accounts.as(viewer, `query ($id: ID!) { policyVersion(id: $id) { state effectiveFrom effectiveTo } }`, { id }))
    .data.policyVersion as unknown;

const refused = (code: string, more: object = {}) => [expect.objectContaining({ code, ...more })];

describe('approving', () => {
  it('brings a version into force that another person wrote, and tells others', async () => {
    const version = await ready();
    expect(await approve(version)).toMatchObject({
      policyVersion: {
        state: 'IN_FORCE',
        effectiveFrom: today,
        effectiveTo: null,
        approverId: approver.subject,
        approver: { id: authority },
        history: [{ state: 'DRAFT' }, { state: 'SIMULATED' }, { state: 'CONSULTED' }, { state: 'APPROVED' }],
      },
      errors: [],
    });
    const events = await accounts.db.query(`select type, payload from outbox where aggregateid = $1`, [version.id]);
    expect(events).toEqual([
      {
        type: 'PolicyVersionApproved',
        payload: { region: null, sector: null, effectiveFrom: today, effectiveTo: null },
      },
    ]);
    expect(await approve(version)).toMatchObject({ policyVersion: { id: version.id }, errors: [] });
  });

  it('ends what is in force the day before, also between two versions', async () => {
    const [first, second, between] = [await ready(), await ready(), await ready()];
    const [spring, summer] = [await later(100), await later(200)];
    await approve(first);
    await approve(second, { effectiveFrom: summer });
    expect(await read(first)).toEqual({ state: 'IN_FORCE', effectiveFrom: today, effectiveTo: summer });
    await approve(between, { effectiveFrom: spring });

    expect(await read(first)).toMatchObject({ effectiveTo: spring });
    expect(await read(between)).toEqual({ state: 'APPROVED', effectiveFrom: spring, effectiveTo: summer });

    await withdraw(between);
    expect(await read(first)).toMatchObject({ effectiveTo: summer });
    await withdraw(second);
    expect(await read(first)).toMatchObject({ effectiveTo: null });
    expect(await read(second, nobody)).toMatchObject({ state: 'WITHDRAWN' });
  });

  it('replaces what was approved for the same day', async () => {
    const [first, second] = [await ready(), await ready()];
    const effectiveFrom = await later(50);
    await approve(first, { effectiveFrom });
    await approve(second, { effectiveFrom });
    expect(await read(first)).toMatchObject({ state: 'SUPERSEDED' });
    await withdraw(second);
    expect(await read(first)).toMatchObject({ state: 'APPROVED', effectiveFrom });
    await withdraw(first);
  });

  it('is done once when two approve two versions for one day at the same time', async () => {
    const [one, other] = [await ready(), await ready()];
    const effectiveFrom = await later(70);
    const answers = await Promise.all([approve(one, { effectiveFrom }), approve(other, { effectiveFrom })]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    const states = [await read(one), await read(other)].map((version) => (version as { state: string }).state);
    expect(states.sort()).toEqual(['APPROVED', 'SUPERSEDED']);
  });
});

it('what was granted stays as it was granted when a later version gives less', async () => {
  await policyVersionInForce(accounts.db, demoContent);
  const { personId } = await personWithAccount(accounts.db, accounts.dataKey, { qualification: 'LOW' });
  const fundId = await fundWith(accounts.db, '10000.00');
  await runAnnualProvision(accounts.db, { fundId, year: 2026, actor: 'test' });
  const LOTS = `{ me { account { balance { available { amount } } lots { edges { node { granted { amount } expiresOn explanation { policyVersion rule } } } } } } }`;
  const before = await accounts.as(holder(personId), LOTS);
  expect(before.data).toMatchObject({ me: { account: { balance: { available: { amount: '800.00' } } } } });

  const nothing = { rules: [], otherwise: { amount: '0', ceiling: '0', preservationMonths: null } };
  await policyVersionInForce(accounts.db, { ...demoContent, provision: { ...demoContent.provision, table: nothing } });
  await runAnnualProvision(accounts.db, { fundId, year: 2026, actor: 'test' });
  expect(await accounts.as(holder(personId), LOTS)).toEqual(before);
});

describe('approving is refused', () => {
  it('to whoever wrote it, whatever roles they have', async () => {
    const version = await ready();
    expect((await approve(version, {}, also(author, approver))).errors).toEqual(
      refused('POLICY_CONFLICT_OF_INTEREST', { path: ['input', 'policyVersionId'] }),
    );
    expect(await read(version)).toMatchObject({ state: 'CONSULTED', effectiveFrom: null });
  });

  it('to whoever gave the opinion of a social partner on it', async () => {
    const version = await ready();
    expect((await approve(version, {}, also(partner, approver))).errors).toEqual(
      refused('POLICY_CONFLICT_OF_INTEREST', { path: ['input', 'policyVersionId'] }),
    );
    expect(await read(version)).toMatchObject({ state: 'CONSULTED' });
  });

  it('before it is simulated, and before anyone was consulted', async () => {
    const version = await draft();
    expect((await approve(version)).errors).toEqual(refused('WRONG_STATE', { state: 'DRAFT' }));
    await simulated(accounts.db, version);
    expect((await approve(version)).errors).toEqual(refused('WRONG_STATE', { state: 'SIMULATED' }));
  });

  it('for a day that is past, for another content, and for another day once it is in force', async () => {
    const version = await ready();
    const path = (field: string) => ({ path: ['input', field] });
    expect((await approve(version, { effectiveFrom: await later(-1) })).errors).toEqual(
      refused('INVALID_INPUT', path('effectiveFrom')),
    );
    expect((await approve(version, { contentHash: 'another' })).errors).toEqual(
      refused('INVALID_INPUT', path('contentHash')),
    );
    await approve(version);
    expect((await approve(version, { effectiveFrom: await later(9) })).errors).toEqual(
      refused('WRONG_STATE', { state: 'IN_FORCE' }),
    );
  });

  it('to approvers of another authority or of a region, and without a fresh sign-in', async () => {
    const version = await ready();
    const path = { path: ['input', 'organisationId'] };
    for (const stranger of [
      staff('POLICY_APPROVER', uuidv7()),
      staff('POLICY_APPROVER', authority, { region: 'BE21' }),
    ])
      expect((await approve(version, {}, stranger)).errors).toEqual(refused('NOT_FOUND', path));
    const input = { policyVersionId: version.id, organisationId: authority, contentHash: '', effectiveFrom: today };
    expect((await accounts.as({ ...approver, authenticatedAt: 0 }, POLICY_VERSION_APPROVE, { input })).codes).toEqual([
      'STEP_UP_REQUIRED',
    ]);
    expect((await accounts.as(author, POLICY_VERSION_APPROVE, { input })).codes).toEqual(['FORBIDDEN']);
    expect(await read(version)).toMatchObject({ state: 'CONSULTED' });
  });
});

describe('social partners', () => {
  it('see what was simulated, and speak once; when both sides were heard it may be approved', async () => {
    const version = await draft();
    expect(await read(version, partner)).toBeNull();
    expect((await opine(version)).errors).toEqual(refused('NOT_FOUND'));
    await simulated(accounts.db, version);

    const first = await opine(version);
    expect(first).toMatchObject({
      consultation: { opinion: 'OBJECTS', organisation: { id: socialPartner } },
      errors: [],
    });
    expect(await opine(version)).toEqual(first);
    expect((await opine(version, { opinion: 'SUPPORTS' })).errors).toEqual(refused('INVALID_INPUT'));

    const union = uuidv7();
    const second = await opine(version, { organisationId: union }, staff('SOCIAL_PARTNER', union));
    expect(second.errors).toEqual([]);
    expect((await approve(version)).errors).toEqual(refused('WRONG_STATE', { state: 'SIMULATED' }));

    await opine(version, { organisationId: employersFederation, side: 'EMPLOYERS' }, employersPartner);
    expect(await read(version, partner)).toMatchObject({ state: 'CONSULTED' });
    expect((await approve(version)).errors).toEqual([]);
    const third = uuidv7();
    expect((await opine(version, { organisationId: third }, staff('SOCIAL_PARTNER', third))).errors).toEqual(
      refused('WRONG_STATE'),
    );
  });

  it('are neither its author, nor one person for two organisations, nor on two sides', async () => {
    const version = await draft();
    await simulated(accounts.db, version);
    const conflict = refused('POLICY_CONFLICT_OF_INTEREST', { path: ['input', 'policyVersionId'] });
    expect((await opine(version, {}, also(author, partner))).errors).toEqual(conflict);

    await opine(version);
    const employers = { organisationId: employersFederation, side: 'EMPLOYERS' };
    expect((await opine(version, employers, also(partner, employersPartner))).errors).toEqual(conflict);

    const other = await draft();
    await simulated(accounts.db, other);
    expect((await opine(other, { side: 'EMPLOYERS' })).errors).toEqual(
      refused('INVALID_INPUT', { path: ['input', 'side'] }),
    );
    expect([await read(version), await read(other)]).toMatchObject([{ state: 'SIMULATED' }, { state: 'SIMULATED' }]);
  });

  it('speak for their own organisation, of the content they read, in words', async () => {
    const version = await draft();
    await simulated(accounts.db, version);
    expect((await opine(version, { organisationId: uuidv7() })).errors).toEqual(refused('NOT_FOUND'));
    expect((await opine(version, { contentHash: 'another' })).errors).toEqual(
      refused('INVALID_INPUT', { path: ['input', 'contentHash'] }),
    );
    expect((await opine(version, { statement: '' })).errors).toEqual(
      refused('INVALID_INPUT', { path: ['input', 'statement'] }),
    );
    expect(await read(version)).toMatchObject({ state: 'SIMULATED' });
  });
});

describe('withdrawing', () => {
  it('is for the author until it is approved, and for an approver until its day', async () => {
    const version = await ready();
    await approve(version, { effectiveFrom: await later(30) });
    expect((await withdraw(version, author)).errors).toEqual(refused('NOT_FOUND'));
    expect(await withdraw(version)).toMatchObject({
      policyVersion: { state: 'WITHDRAWN', withdrawalReason: 'A mistake' },
    });
    expect(await withdraw(version)).toMatchObject({ policyVersion: { state: 'WITHDRAWN' } });

    const own = await draft();
    expect((await withdraw(own, staff('POLICY_AUTHOR', authority))).errors).toEqual(refused('NOT_FOUND'));
    expect(await withdraw(own, author)).toMatchObject({ policyVersion: { state: 'WITHDRAWN' } });
    expect((await approve(own)).errors).toEqual(refused('WRONG_STATE', { state: 'WITHDRAWN' }));
  });

  it('is refused once it is in force', async () => {
    const version = await ready();
    await approve(version);
    expect((await withdraw(version)).errors).toEqual(refused('WRONG_STATE', { state: 'IN_FORCE' }));
  });
});

describe('the database, when the code is wrong', () => {
  const state = async (sql: string, values: readonly unknown[]) => {
    try {
      await accounts.db.query(sql, [...values]);
      return null;
    } catch (error) {
      return sqlState(error);
    }
  };
  const APPROVE = `update policy_version set step = 'APPROVED', approver_id = $2, approver_organisation_id = uuidv7(), approved_hash = content_hash, effective_from = $3 where id = $1`;

  it('lets no version skip a step, be born approved, or come into force in the past', async () => {
    const [raw, full] = [await draft(), await ready()];
    const somebody = uuidv7();
    expect(await state(APPROVE, [raw.id, somebody, today])).toBe('TS041');
    expect(await state(`update policy_version set step = 'SIMULATED' where id = $1`, [raw.id])).toBe('TS043');
    expect(
      await state(
        `update policy_version set step = 'SIMULATED', simulation_id = uuidv7(), simulated_hash = 'another' where id = $1`,
        [raw.id],
      ),
    ).toBe('TS043');
    await simulated(accounts.db, raw);
    expect(await state(`update policy_version set step = 'CONSULTED' where id = $1`, [raw.id])).toBe('TS044');
    await opine(raw);
    expect(await state(`update policy_version set step = 'CONSULTED' where id = $1`, [raw.id])).toBe('TS044');
    expect(
      await state(
        `insert into policy_version (title, content, step, author_id, author_organisation_id) values ('Born', '{}', 'APPROVED', $1, $1)`,
        [somebody],
      ),
    ).toBe('TS040');
    expect(await state(APPROVE, [full.id, somebody, '2020-01-01'])).toBe('TS046');
    expect(await state(APPROVE.replace('= content_hash', `= 'another'`), [full.id, somebody, today])).toBe('TS045');
  });

  it('keeps author, social partners and approver apart', async () => {
    const [full, open] = [await ready(), await draft()];
    expect(await state(APPROVE, [full.id, author.subject, await later(300)])).toBe('23514');
    expect(await state(APPROVE, [full.id, partner.subject, await later(300)])).toBe('TS162');
    await simulated(accounts.db, open);
    const OPINE = `insert into consultation_record (policy_version_id, content_hash, organisation_id, side, opinion, statement, recorded_by)
      values ($1, $2, $3, $4, 'SUPPORTS', 'Ours', $5)`;
    const said = (organisation: string, side: string, by: string | null) =>
      state(OPINE, [open.id, open.contentHash, organisation, side, by]);
    expect(await said(uuidv7(), 'WORKERS', author.subject)).toBe('TS160');
    expect(await said(authority, 'WORKERS', uuidv7())).toBe('TS160');
    expect(await said(socialPartner, 'EMPLOYERS', uuidv7())).toBe('TS161');
    expect(await said(socialPartner, 'WORKERS', partner.subject)).toBeNull();
    expect(await said(employersFederation, 'EMPLOYERS', partner.subject)).toBe('23505');
  });

  it('lets nothing rest on a simulation of something else, or one that is not done', async () => {
    const [own, other] = [await draft(), await draft()];
    await simulated(accounts.db, other);
    const REST = `update policy_version set step = 'SIMULATED', simulated_hash = content_hash,
      simulation_id = coalesce((select id from simulation where policy_version_id = $2 limit 1), uuidv7()) where id = $1`;
    expect(await state(REST, [own.id, other.id])).toBe('TS043');
    expect(await state(REST, [own.id, own.id])).toBe('TS043');
    await accounts.as(
      author,
      `mutation ($input: PolicySimulateInput!) { policySimulate(input: $input) { simulation { id } } }`,
      {
        input: {
          policyVersionId: own.id,
          fundId: await fundWith(accounts.db, '1.00', 'REGION'),
          synthetic: { seed: 1, size: 1 },
        },
      },
    );
    expect(await state(REST, [own.id, own.id])).toBe('TS043');
  });

  it('keeps what was simulated, approved or said', async () => {
    const full = await ready();
    expect(await state(`update policy_version set content = '{}' where id = $1`, [full.id])).toBe('TS042');
    await approve(full, { effectiveFrom: await later(400) });
    for (const change of [
      `content = '{}'`,
      `title = 'Another'`,
      `effective_from = effective_from + 1`,
      `approver_id = uuidv7()`,
    ])
      expect(await state(`update policy_version set ${change} where id = $1`, [full.id])).toBe('TS042');
    expect(
      await state(
        `insert into consultation_record (policy_version_id, content_hash, organisation_id, opinion, statement, recorded_by) values ($1, $2, uuidv7(), 'SUPPORTS', 'Late', uuidv7())`,
        [full.id, full.contentHash],
      ),
    ).toBe('TS048');
  });

  it('has one version in force a day, and takes none back that is', async () => {
    const current = await policyVersionInForce(accounts.db, demoContent);
    const full = await ready();
    expect(await state(APPROVE, [full.id, uuidv7(), today])).toBe('23P01');
    expect(
      await state(`update policy_version set step = 'WITHDRAWN', withdrawal_reason = 'No' where id = $1`, [current]),
    ).toBe('TS047');
    expect(
      await state(`update policy_version set effective_to = $2 where id = $1`, [current, await later(-1)]),
    ).not.toBeNull();
  });
});

describe('the list of versions', () => {
  const LIST = `query ($states: [PolicyVersionState!], $first: Int, $after: String) { policyVersions(states: $states, first: $first, after: $after) {
    edges { node { id state } cursor } pageInfo { hasNextPage endCursor } } }`;
  interface Page {
    readonly edges: readonly { readonly node: { readonly id: string; readonly state: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }
  const list = async (viewer: Viewer, variables: object = {}): Promise<Page> =>
    ((await accounts.as(viewer, LIST, variables)).data as { policyVersions: Page }).policyVersions;
  const statesOf = async (viewer: Viewer) =>
    [...new Set((await list(viewer, { first: 100 })).edges.map(({ node }) => node.state))].sort();

  it('shows each viewer what they may see, and goes on page by page', async () => {
    const own = await draft();
    expect(await statesOf(nobody)).toEqual(['APPROVED', 'IN_FORCE', 'SUPERSEDED', 'WITHDRAWN']);
    expect(await statesOf(partner)).not.toContain('DRAFT');
    const drafts = await list(author, { states: ['DRAFT'], first: 1 });
    expect(drafts.edges[0]?.node).toEqual({ id: own.id, state: 'DRAFT' });
    const inForce = await list(nobody, { states: ['IN_FORCE'] });
    expect(inForce.edges).toHaveLength(1);
    const first = await list(approver, { first: 2 });
    const next = await list(approver, { first: 2, after: first.pageInfo.endCursor });
    const ids = [...first.edges, ...next.edges].map(({ node }) => node.id);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(new Set(ids).size).toBe(4);
  });
});
