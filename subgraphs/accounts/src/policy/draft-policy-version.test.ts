import { holder, staff } from '@tessera/stack/testing/viewers.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { approver, author, authority, policyVersionInForce, simulated } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import type { PolicyContent } from './policy-content.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());

const POLICY_VERSION_DRAFT = `mutation ($input: PolicyVersionDraftInput!) { policyVersionDraft(input: $input) {
  policyVersion { id title state contentHash content inPlainWords parent { id } region authorId history { state } }
  errors { __typename ... on UserError { code path } ... on PolicyContentInvalid { problems { path code witness } } ... on WrongState { state } } } }`;

interface Drafted {
  readonly policyVersion: { readonly id: string; readonly contentHash: string } | null;
  readonly errors: readonly unknown[];
}

async function draft(input: object, viewer: Viewer = author): Promise<Drafted> {
  const answer = await accounts.as(viewer, POLICY_VERSION_DRAFT, {
    input: { organisationId: authority, title: 'More for everyone', content: demoContent, ...input },
  });
  expect(answer.errors).toEqual([]);
  return (answer.data as { policyVersionDraft: Drafted }).policyVersionDraft;
}

async function begun(input: object = {}): Promise<{ readonly id: string; readonly contentHash: string }> {
  const { policyVersion, errors } = await draft(input);
  expect(errors).toEqual([]);
  if (policyVersion === null) throw new Error('no draft');
  return policyVersion;
}

const countVersions = async (): Promise<string> => {
  const [row] = await accounts.db.query<[{ count: string }]>('select count(*) from policy_version');
  return row.count;
};

describe('a draft', () => {
  it('is saved with its content as it was sent, and says who wrote it', async () => {
    expect((await draft({})).policyVersion).toMatchObject({
      title: 'More for everyone',
      state: 'DRAFT',
      content: demoContent,
      contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      parent: null,
      authorId: author.subject,
      history: [{ state: 'DRAFT' }],
    });
  });

  it('is written on by its author, and its hash follows the content', async () => {
    const { id, contentHash } = await begun();
    const changed: PolicyContent = { ...demoContent, consumptionOrder: 'EXPIRY' };
    const after = await draft({ policyVersionId: id, title: 'Another order', content: changed });
    expect(after.policyVersion).toMatchObject({ id, title: 'Another order', content: changed });
    expect(after.policyVersion?.contentHash).not.toBe(contentHash);
    expect((await draft({ policyVersionId: id })).policyVersion?.contentHash).toBe(contentHash);
  });

  it('can be written from another version', async () => {
    const { id: parentId } = await begun();
    expect((await draft({ parentId })).policyVersion).toMatchObject({ parent: { id: parentId } });
  });

  it('of a region sets what the national version lets it', async () => {
    await policyVersionInForce(accounts.db, demoContent);
    const regional = { region: 'BE21', content: { 'provision.amountPercent': 120 } };
    expect((await draft(regional)).policyVersion).toMatchObject({ region: 'BE21', content: regional.content });
    expect((await draft({ ...regional, content: { 'provision.amountPercent': 151 } })).errors).toEqual([
      expect.objectContaining({ problems: [{ path: 'provision.amountPercent', code: 'OUT_OF_BOUNDS', witness: [] }] }),
    ]);
  });
});

describe('a draft is refused', () => {
  it('with each problem, its place and a person it shows for', async () => {
    const { rules } = demoContent.provision.table;
    const before = await countVersions();
    const overlapping = [...rules, { id: 'SENIOR', when: [{ fact: 'AGE', from: 60, to: 70 }], then: rules[0]?.then }];
    const content = {
      ...demoContent,
      provision: { ...demoContent.provision, table: { rules: overlapping, otherwise: null } },
      tranches: { start: 50, progress: 0, final: 60 },
    };
    expect(await draft({ content })).toEqual({
      policyVersion: null,
      errors: [
        {
          __typename: 'PolicyContentInvalid',
          code: 'POLICY_CONTENT_INVALID',
          path: ['input', 'content'],
          problems: [
            { path: 'provision.table.rules[2]', code: 'RULES_OVERLAP', witness: ['QUALIFICATION: LOW', 'AGE: 60'] },
            { path: 'provision.table.rules[2]', code: 'RULES_OVERLAP', witness: ['QUALIFICATION: MEDIUM', 'AGE: 60'] },
            { path: 'tranches', code: 'TRANCHES_NOT_WHOLE', witness: [] },
          ],
        },
      ],
    });
    expect(await countVersions()).toBe(before);
  });

  it.each([
    [{ title: 'no' }, 'title'],
    [{ title: 'x'.repeat(201) }, 'title'],
    [{ region: 'Flanders' }, 'region'],
    [{ sector: 'Z' }, 'sector'],
    [{ region: 'BE21', sector: 'F' }, 'sector'],
  ])('with %j', async (input, field) => {
    expect((await draft(input)).errors).toEqual([
      expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', field] }),
    ]);
  });

  it('when it is simulated already: its content is fixed', async () => {
    const { id, contentHash } = await begun();
    const version = { id, contentHash } as Parameters<typeof simulated>[1];
    expect(await simulated(accounts.db, version)).toBe(true);
    expect((await draft({ policyVersionId: id })).errors).toEqual([
      expect.objectContaining({ code: 'WRONG_STATE', state: 'SIMULATED' }),
    ]);
  });

  it('when it would become a version of another region', async () => {
    const { id } = await begun();
    const content = { 'provision.amountPercent': 120 };
    expect((await draft({ policyVersionId: id, region: 'BE21', content })).errors).toEqual([
      expect.objectContaining({ code: 'INVALID_INPUT', path: ['input', 'policyVersionId'] }),
    ]);
  });
});

describe('nobody writes', () => {
  const notFound = (field: string) => [expect.objectContaining({ code: 'NOT_FOUND', path: ['input', field] })];

  it('for another authority, or for the country with a role for a region', async () => {
    const strangers = [staff('POLICY_AUTHOR', uuidv7()), staff('POLICY_AUTHOR', authority, { region: 'BE21' })];
    for (const stranger of strangers) expect((await draft({}, stranger)).errors).toEqual(notFound('organisationId'));
  });

  it('on a draft of somebody else, not even a colleague: an author must not approve', async () => {
    const { id } = await begun();
    const colleague = staff('POLICY_AUTHOR', authority);
    expect((await draft({ policyVersionId: id }, colleague)).errors).toEqual(notFound('policyVersionId'));
    for (const policyVersionId of [uuidv7(), 'nothing'])
      expect((await draft({ policyVersionId })).errors).toEqual(notFound('policyVersionId'));
    expect((await draft({ parentId: uuidv7() })).errors).toEqual(notFound('parentId'));
  });

  it('without the role', async () => {
    for (const viewer of [holder(), approver, staff('SOCIAL_PARTNER', authority)]) {
      const input = { organisationId: authority, title: 'Mine', content: demoContent };
      expect((await accounts.as(viewer, POLICY_VERSION_DRAFT, { input })).codes).toEqual(['FORBIDDEN']);
    }
  });
});

it('a simulation of a content that was written on since is not attached', async () => {
  const { id, contentHash } = await begun();
  await draft({ policyVersionId: id, content: { ...demoContent, consumptionOrder: 'EXPIRY' } });
  expect(await simulated(accounts.db, { id, contentHash } as Parameters<typeof simulated>[1])).toBe(false);
  const answer = await accounts.as(author, `query ($id: ID!) { policyVersion(id: $id) { state } }`, { id });
  expect(answer.data).toEqual({ policyVersion: { state: 'DRAFT' } });
});
