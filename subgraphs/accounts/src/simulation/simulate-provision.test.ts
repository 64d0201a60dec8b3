import { inTransaction } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { holder, staff } from '@tessera/stack/testing/viewers.ts';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  accountsUnderTest,
  disagreements,
  fundWith,
  grant,
  personWithAccount,
  type AccountsUnderTest,
} from '../../test/accounts-under-test.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import type { PolicyContent } from '../policy/policy-content.ts';
import { runAnnualProvision } from '../provision/run-annual-provision.ts';
import { runSimulations } from './run-simulations.ts';

const authority = uuidv7();
const author = staff('POLICY_AUTHOR', authority);
const YEAR = new Date().getFullYear();

/** More for the low-qualified, less for all others, by working time, and with a lower ceiling. */
const [low, others] = demoContent.provision.table.rules;
if (low === undefined || others === undefined) throw new Error('the demo policy has two rules');
const draftContent: PolicyContent = {
  ...demoContent,
  provision: {
    ...demoContent.provision,
    proRata: { fullFromWorkingTime: 50 },
    table: {
      ...demoContent.provision.table,
      rules: [
        { ...low, then: { ...low.then, amount: '100001' } },
        { ...others, then: { ...others.then, amount: '40000', ceiling: '400000' } },
      ],
    },
  },
  expiry: { ...demoContent.expiry, staggerDays: 30 },
};

let accounts: AccountsUnderTest;
let fundId: string;
beforeAll(async () => {
  accounts = await accountsUnderTest();
  fundId = await fundWith(accounts.db, '20000.00');
  await policyVersionInForce(accounts.db, demoContent);
  await policyVersionInForce(accounts.db, { 'provision.amountPercent': 133 }, { region: 'BE33', sector: null });
  for (const n of Array.from({ length: 24 }, (_, index) => index)) {
    const { accountId } = await personWithAccount(accounts.db, accounts.dataKey, {
      qualification: n % 3 === 0 ? 'LOW' : 'HIGH',
      region: n % 4 === 0 ? 'BE33' : 'BE21',
      birthYear: YEAR - 16 - 3 * n,
      ...(n % 5 === 0 && { workingTime: 33 }),
    });
    if (n % 7 === 0) await grant(accounts.db, fundId, accountId, n === 0 ? '10.00' : '380.00', `${YEAR + 2}-12-31`);
  }
});
afterAll(() => accounts.stop());

const DRAFT = `mutation ($input: PolicyVersionDraftInput!) { policyVersionDraft(input: $input) { policyVersion { id } errors { __typename ... on UserError { message } } } }`;
const SIMULATE = `mutation ($input: PolicySimulateInput!) { policySimulate(input: $input) { simulation { id state } errors { ... on UserError { code path message } } } }`;
const FIGURES = `accounts amount { amount }`;
const SIMULATION = `query ($id: ID!) { simulation(id: $id) { state progress failure contentHash policyVersion { state simulationId contentHash } synthetic { seed size }
  result { accounts money { amount } winners { ${FIGURES} } losers { ${FIGURES} } expiries { group ${FIGURES} }
    years { year cost { amount } costInForce { amount } fundSuffices moneyAfter { amount } ceilingHits { ${FIGURES} } needGroups { group ${FIGURES} } regions { group ${FIGURES} } } } } }`;

async function draft(content: object = draftContent): Promise<string> {
  const input = { organisationId: authority, title: 'More for those who need it', content };
  const { data, errors } = await accounts.as(author, DRAFT, { input });
  expect(errors).toEqual([]);
  const { policyVersionDraft } = data;
  expect(policyVersionDraft.errors).toEqual([]);
  return policyVersionDraft.policyVersion.id;
}

const ask = async (input: object, viewer: Viewer = author) =>
  (await accounts.as(viewer, SIMULATE, { input })).data.policySimulate;

const read = async (id: string, viewer: Viewer = author) =>
  (await accounts.as(viewer, SIMULATION, { id })).data.simulation;

async function simulated(input: object) {
  const { simulation, errors } = await ask(input);
  expect(errors).toEqual([]);
  await runSimulations(accounts.db);
  return read(simulation.id);
}

const journal = () => inTransaction(accounts.db, (tx) => tx.query<unknown[]>(`select * from journal_line order by id`));

/** What a year's provision really granted, by a key of its explanation or its holder's region, in the form of a simulation. */
const grantedBy = (key: string) =>
  inTransaction(accounts.db, (tx) =>
    tx.query<{ readonly group: string; readonly accounts: number; readonly amount: object }[]>(
      `select ${key} as "group", count(*)::integer as accounts, json_build_object('amount', (sum(granted) / 100.0)::numeric(12, 2)::text) as amount
         from (select l.account_id, l.granted, l.explanation ->> 'rule' as rule from entitlement_lot l where l.grant_reference = $1
               union all select w.account_id, 0, w.explanation ->> 'rule' from provision_withheld w) granted
         join learning_account a on a.id = granted.account_id join person p on p.id = a.person_id group by 1 order by 1`,
      [`annual provision ${YEAR}`],
    ),
  );

describe('policySimulate', () => {
  it('leaves the ledger alone, makes the draft SIMULATED, and tells what the annual run then does, to the cent, for each group', async () => {
    const before = await journal();
    const policyVersionId = await draft();
    const { result, ...simulation } = await simulated({ policyVersionId });
    expect(simulation).toMatchObject({
      state: 'DONE',
      progress: 100,
      failure: null,
      policyVersion: { state: 'SIMULATED' },
    });
    expect(simulation.contentHash).toBe(simulation.policyVersion.contentHash);
    expect(await journal()).toEqual(before);
    expect(result).toMatchObject({
      accounts: 24,
      winners: { accounts: expect.any(Number) },
      years: [{ year: YEAR, fundSuffices: true }],
    });
    expect(result.losers.accounts).toBeGreaterThan(0);

    await policyVersionInForce(accounts.db, draftContent);
    const run = await runAnnualProvision(accounts.db, { fundId, year: YEAR, actor: 'test' });
    expect(run.ending).toBe('COMPLETE');
    const [year] = result.years;
    expect(year.cost).toEqual({ amount: `${run.amount / 100n}.${String(run.amount % 100n).padStart(2, '0')}` });
    const ruled = year.needGroups.filter(({ group }: { group: string }) => group !== 'OTHERWISE');
    expect(ruled).toEqual(await grantedBy('rule'));
    const regions = year.regions.map(({ group, amount }: { group: string; amount: object }) => ({ group, amount }));
    expect(regions).toEqual((await grantedBy('p.region')).map(({ group, amount }) => ({ group, amount })));
    expect(await disagreements(accounts.db)).toEqual([]);
  });

  it('goes on from what has been provided, for years: nobody spends, ceilings bite, lots expire', async () => {
    const { result } = await simulated({ policyVersionId: await draft(), years: 5 });
    expect(result.years.map(({ year }: { year: number }) => year)).toEqual([1, 2, 3, 4, 5].map((n) => YEAR + n));
    expect(result.years.at(-1).fundSuffices).toBe(false);
    expect(result.expiries.length).toBeGreaterThan(4);
  });

  it('gives the same figures for the same seed and version, and others for another seed', async () => {
    const policyVersionId = await draft();
    const one = await simulated({ policyVersionId, synthetic: { seed: 7, size: 2_000 }, years: 2 });
    const same = await simulated({ policyVersionId, synthetic: { seed: 7, size: 2_000 }, years: 2 });
    const other = await simulated({ policyVersionId, synthetic: { seed: 8, size: 2_000 }, years: 2 });

    expect(one.synthetic).toEqual({ seed: 7, size: 2_000 });
    expect(one.result.accounts).toBe(2_000);
    expect(one.result.years[0].regions.map(({ group }: { group: string }) => group)).toEqual(['BE33', 'ZZ']);
    expect(same.result).toEqual(one.result);
    expect(other.result).not.toEqual(one.result);
  });

  it('computes one that is asked for twice once, by one of several processes, and one whose process died again', async () => {
    const policyVersionId = await draft();
    const first = await ask({ policyVersionId });
    expect(await ask({ policyVersionId })).toEqual(first);
    await inTransaction(accounts.db, (tx) =>
      tx.query(
        `update simulation set state = 'RUNNING', claim = uuidv7(), attempts = 1, deadline = scheme_now() - interval '1 second' where id = $1`,
        [first.simulation.id],
      ),
    );
    await Promise.all([runSimulations(accounts.db), runSimulations(accounts.db)]);
    expect(await read(first.simulation.id)).toMatchObject({ state: 'DONE' });
    const [row] = await inTransaction(accounts.db, (tx) =>
      tx.query<unknown[]>(`select attempts from simulation where id = $1`, [first.simulation.id]),
    );
    expect(row).toEqual({ attempts: 2 });
  });

  it('says why it failed when the draft was changed before its turn came', async () => {
    const policyVersionId = await draft();
    const { simulation } = await ask({ policyVersionId });
    const input = { policyVersionId, organisationId: authority, title: 'Another thought', content: demoContent };
    await accounts.as(author, DRAFT, { input });
    await runSimulations(accounts.db);
    expect(await read(simulation.id)).toMatchObject({
      state: 'FAILED',
      result: null,
      policyVersion: { state: 'DRAFT' },
    });
  });

  it('refuses numbers out of bounds, a fund that is none, and a version of another authority', async () => {
    const policyVersionId = await draft();
    const refusals = [
      [{ policyVersionId, years: 6 }, ['input', 'years']],
      [{ policyVersionId, synthetic: { seed: 1, size: 0 } }, ['input', 'synthetic', 'size']],
      [{ policyVersionId, fundId: uuidv7() }, ['input', 'fundId']],
      [{ policyVersionId: 'nonsense' }, ['input', 'policyVersionId']],
    ] as const;
    for (const [input, path] of refusals)
      expect(await ask(input)).toMatchObject({ simulation: null, errors: [{ path }] });
    const foreign = await ask({ policyVersionId }, staff('POLICY_AUTHOR', uuidv7()));
    expect(foreign).toMatchObject({ simulation: null, errors: [{ code: 'NOT_FOUND' }] });
    expect((await accounts.as(holder(), SIMULATE, { input: { policyVersionId } })).codes).toEqual(['FORBIDDEN']);
  });

  it('shows figures of fewer than ten persons to authors and auditors only, and a draft’s not to analysts', async () => {
    const { simulation } = await ask({ policyVersionId: await draft() });
    await runSimulations(accounts.db);
    const seen = await read(simulation.id, staff('AUDITOR'));
    const hidden = await read(simulation.id, staff('POLICY_APPROVER', authority));

    expect(seen.result.years[0].regions[1]).toMatchObject({ group: 'BE33', accounts: 6 });
    expect(hidden.result.years[0].regions).toMatchObject([{ accounts: null }, { accounts: null, amount: null }]);
    expect(hidden.result.years[0].cost).toEqual(seen.result.years[0].cost);
    expect(await read(simulation.id, staff('ANALYST'))).toBeNull();
  });
});
