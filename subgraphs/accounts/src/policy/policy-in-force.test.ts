import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accountsUnderTest, type AccountsUnderTest } from '../../test/accounts-under-test.ts';
import { policyVersionInForce } from '../../test/policies.ts';
import { demoContent } from '../demo/demo-content.ts';
import { policyContent } from './policy-content.ts';
import { findPolicyInForce, policyInForce } from './policy-in-force.ts';
import type { PolicyScope } from './policy-version.entity.ts';

let accounts: AccountsUnderTest;
beforeAll(async () => {
  accounts = await accountsUnderTest();
});
afterAll(() => accounts.stop());

const national: PolicyScope = { region: null, sector: null };
const inForce = (scope: PolicyScope) => inTransaction(accounts.db, (tx) => policyInForce(tx, scope));

describe('the policy in force', () => {
  it('is none before a national version is approved, and asking for one is a fault', async () => {
    expect(await inTransaction(accounts.db, (tx) => findPolicyInForce(tx, national))).toBeNull();
    await policyVersionInForce(accounts.db, { 'leave.minutesPerYear': 3000 }, { region: 'BE21', sector: null });
    await expect(inForce({ region: 'BE21', sector: null })).rejects.toThrow('no national policy version');
  });

  it('is the content as it was approved, readable by its schema', async () => {
    const policyVersionId = await policyVersionInForce(accounts.db, demoContent);
    expect(await inForce(national)).toEqual({
      policyVersionId,
      policyVersionIds: [policyVersionId],
      content: demoContent,
    });
    expect(policyContent.parse(demoContent)).toEqual(demoContent);
  });

  it('is resolved national, then region, then sector, within the national bounds', async () => {
    const ofNation = await policyVersionInForce(accounts.db, demoContent);
    const ofRegion = await policyVersionInForce(
      accounts.db,
      { 'provision.amountPercent': 120, 'leave.minutesPerYear': 3000, 'deadlines.withdrawalWorkingDays': 1 },
      { region: 'BE21', sector: null },
    );
    const ofSector = await policyVersionInForce(
      accounts.db,
      { 'leave.minutesPerYear': 999_999 },
      { region: null, sector: 'F' },
    );

    const { content, ...ids } = await inForce({ region: 'BE21', sector: 'F' });
    expect(ids).toEqual({ policyVersionId: ofSector, policyVersionIds: [ofNation, ofRegion, ofSector] });
    expect(content.provision.table.rules.map(({ then }) => then.amount)).toEqual(['96000', '60000']);
    expect(content.leave.minutesPerYear).toBe(4800);
    expect(content.deadlines.withdrawalWorkingDays).toBe(11);

    const elsewhere = await inForce({ region: 'BE33', sector: 'A' });
    expect(elsewhere).toEqual({ policyVersionId: ofNation, policyVersionIds: [ofNation], content: demoContent });
  });
});
