import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { nobody } from '@tessera/stack/testing/viewers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { approvedFrom, consulted, draftOf, policyVersionInForce, schemeDay } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import { findPolicyInForce, type PolicyInForce } from './policy-in-force.ts';
import type { PolicyScope } from './policy-version.entity.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());

const national: PolicyScope = { region: null, sector: null };
async function inForce(scope: PolicyScope): Promise<PolicyInForce> {
  const found = await inTransaction(accounts.db, (tx) => findPolicyInForce(tx, scope));
  if (found === null) throw new Error('no policy is in force');
  return found;
}
const PUBLIC_QUERY = `query ($region: String, $sector: String) { policyInForce(region: $region, sector: $sector) {
  versions { id state approver { id } opinions { side } } content inPlainWords } }`;

describe('the policy in force', () => {
  it('is none before a national version is approved', async () => {
    expect(await inTransaction(accounts.db, (tx) => findPolicyInForce(tx, national))).toBeNull();
    expect((await accounts.as(nobody, PUBLIC_QUERY)).data).toEqual({ policyInForce: null });
  });

  it('is the content as it was approved', async () => {
    const policyVersionId = await policyVersionInForce(accounts.db, demoContent);
    const policyVersionIds = [policyVersionId];
    expect(await inForce(national)).toEqual({ policyVersionId, policyVersionIds, content: demoContent });
  });

  it('is resolved national, then region, then sector: what comes later wins', async () => {
    const ofNation = await policyVersionInForce(accounts.db, demoContent);
    const region = { 'provision.amountPercent': 120, 'leave.minutesPerYear': 3000 };
    const ofRegion = await policyVersionInForce(accounts.db, region, { region: 'BE21', sector: null });
    const sector = { 'leave.minutesPerYear': 3600 };
    const ofSector = await policyVersionInForce(accounts.db, sector, { region: null, sector: 'F' });

    const { content, ...ids } = await inForce({ region: 'BE21', sector: 'F' });
    expect(ids).toEqual({ policyVersionId: ofSector, policyVersionIds: [ofNation, ofRegion, ofSector] });
    expect(content.provision.table.rules.map(({ then }) => then.amount)).toEqual(['96000', '60000']);
    expect(content.leave.minutesPerYear).toBe(3600);

    expect((await inForce({ region: 'BE21', sector: 'A' })).content.leave.minutesPerYear).toBe(3000);
    expect((await inForce({ region: 'BE33', sector: 'A' })).content).toEqual(demoContent);
  });

  it('holds a region to the bounds of the national version of the day', async () => {
    await policyVersionInForce(accounts.db, {
      ...demoContent,
      mayVary: { 'provision.amountPercent': { minimum: 100, maximum: 110 } },
    });
    const { content } = await inForce({ region: 'BE21', sector: null });
    expect(content.provision.table.rules.map(({ then }) => then.amount)).toEqual(['88000', '55000']);
    expect(content.leave.minutesPerYear).toBe(demoContent.leave.minutesPerYear);
  });

  it('changes on its day without anybody doing anything', async () => {
    const before = await policyVersionInForce(accounts.db, demoContent);
    const next = await draftOf(accounts.db, { ...demoContent, consumptionOrder: 'EXPIRY' });
    await consulted(accounts.db, next);
    await approvedFrom(accounts.db, next, await schemeDay(accounts.db, 10));
    expect((await inForce(national)).policyVersionId).toBe(before);

    await accounts.database.asSuperuser(`update scheme_clock set clock_offset = '10 days'`);
    expect(await inForce(national)).toMatchObject({
      policyVersionId: next.id,
      content: { consumptionOrder: 'EXPIRY' },
    });
    const states = `query ($was: ID!, $is: ID!) { was: policyVersion(id: $was) { state } is: policyVersion(id: $is) { state } }`;
    expect((await accounts.as(nobody, states, { was: before, is: next.id })).data).toEqual({
      was: { state: 'SUPERSEDED' },
      is: { state: 'IN_FORCE' },
    });
  });

  it('is public, with who approved it, what social partners said, and every rule as a sentence', async () => {
    const answer = await accounts.as(nobody, PUBLIC_QUERY, { region: 'BE21' });
    expect(answer.data).toMatchObject({
      policyInForce: {
        versions: [
          {
            state: 'IN_FORCE',
            approver: { id: expect.any(String) as unknown },
            opinions: [{ side: 'WORKERS' }, { side: 'EMPLOYERS' }],
          },
          { state: 'IN_FORCE' },
        ],
        inPlainWords: expect.arrayContaining([
          'Rule LOW_QUALIFIED: a person whose qualification is low and whose age is from 18 to 67 is granted 960.00 EUR a year, until the account holds 8000.00 EUR, usable for 60 months.',
        ]) as unknown,
      },
    });
  });
});
