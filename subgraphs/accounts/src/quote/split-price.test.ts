import { sumOf } from '@tessera/kit/money/money.ts';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { factsOf } from '../policy/evaluate.ts';
import type { LearnerContribution } from '../policy/policy-content.ts';
import { contributionTo } from './learner-contribution.ts';
import type { PaymentTerms } from './payment-terms.ts';
import { splitPrice } from './split-price.ts';

const cents = fc.bigInt({ min: 1n, max: 10n ** 12n });
const position = fc.constantFrom('FIRST' as const, 'REMAINDER' as const);
const exemptions = {
  table: {
    rules: [
      { id: 'JOBSEEKER', when: [{ fact: 'LABOUR_FORCE_STATUS' as const, in: ['UNEMPLOYED'] }], then: { exempt: true } },
    ],
    otherwise: { exempt: false },
  },
  employerContributes: true,
};
const contribution: fc.Arbitrary<LearnerContribution> = fc.oneof(
  fc.record({ kind: fc.constant('NONE' as const), position, exemptions: fc.constant(exemptions) }),
  fc.record({
    kind: fc.constant('FLAT' as const),
    amount: cents.map(String),
    position,
    exemptions: fc.constant(exemptions),
  }),
  fc.record({
    kind: fc.constant('PERCENT' as const),
    percent: fc.integer({ min: 0, max: 10_000 }),
    position,
    exemptions: fc.constant(exemptions),
  }),
);

/** What lots would pay of a price, in their order, until it is paid. */
function planOf(price: bigint, lots: readonly bigint[]): readonly { readonly amount: bigint }[] {
  let left = price;
  return lots.flatMap((lot) => {
    const amount = lot < left ? lot : left;
    left -= amount;
    return amount > 0n ? [{ amount }] : [];
  });
}

const termsOf = (learnerContribution: LearnerContribution, status: string): PaymentTerms => ({
  policyVersionId: 'policy',
  content: { learnerContribution, consumptionOrder: 'EARMARK_THEN_EXPIRY' },
  fundingDays: 30,
  mostAwaiting: 3,
  facts: factsOf(40, { LABOUR_FORCE_STATUS: status }),
});

it('sums exactly to the price, whatever lots and policy', () => {
  fc.assert(
    fc.property(
      cents,
      fc.array(cents, { maxLength: 12 }),
      contribution,
      fc.boolean(),
      fc.constantFrom('EMPLOYED', 'UNEMPLOYED'),
      (price, lots, policy, employerPays, status) => {
        const plan = planOf(price, lots);
        const due = contributionTo(price, termsOf(policy, status), employerPays)?.due ?? 0n;
        const { lines, ownShare } = splitPrice(price, plan, due);

        expect(sumOf(lines.map(({ amount }) => amount)) + ownShare).toBe(price);
        expect(ownShare).toBeGreaterThanOrEqual(due);
        expect(due).toBeLessThanOrEqual(price);
        // A prefix of the plan: what a reservation of this amount takes, to the cent.
        expect(lines.slice(0, -1)).toEqual(plan.slice(0, Math.max(lines.length - 1, 0)));
      },
    ),
  );
});

it('rounds a percentage half up, once', () => {
  const percent: LearnerContribution = { kind: 'PERCENT', percent: 1_250, position: 'REMAINDER', exemptions };
  const due = (price: bigint) => contributionTo(price, termsOf(percent, 'EMPLOYED'), false)?.due;
  expect([due(100n), due(104n), due(4n), due(3n)]).toEqual([13n, 13n, 1n, 0n]);
});

it('says which rule exempts, and what it waives', () => {
  const flat: LearnerContribution = { kind: 'FLAT', amount: '10320', position: 'FIRST', exemptions };
  const of = (status: string, employerPays: boolean) => contributionTo(70_000n, termsOf(flat, status), employerPays);

  expect(of('EMPLOYED', false)).toMatchObject({ due: 10_320n, waived: 0n, exemption: null });
  expect(of('UNEMPLOYED', false)).toMatchObject({ due: 0n, waived: 10_320n, exemption: 'JOBSEEKER' });
  expect(of('EMPLOYED', true)).toMatchObject({ due: 0n, waived: 10_320n, exemption: 'EMPLOYER_CONTRIBUTES' });
  expect(contributionTo(5_000n, termsOf(flat, 'EMPLOYED'), false)).toMatchObject({ due: 5_000n });
});
