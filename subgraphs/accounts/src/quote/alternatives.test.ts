import { expect, it } from 'vitest';
import { alternativesTo, type Prospects } from './alternatives.ts';
import type { FundingQuote } from './funding-quote.ts';

const line = { lotId: 'l', fundId: 'f', currency: 'EUR', condition: null, rule: 'EARLIEST_EXPIRY' } as const;
const quote: FundingQuote = {
  personId: 'p',
  accountId: 'a',
  sessionId: 's',
  price: 70_000n,
  currency: 'EUR',
  startsOn: '2027-02-01',
  endsOn: '2027-02-05',
  lines: [
    { ...line, amount: 10_000n, expiresOn: '2026-12-15' },
    { ...line, amount: 20_000n, expiresOn: null },
  ],
  ownShare: 40_000n,
  contribution: null,
  validUntil: '2026-11-22T10:00:00.000Z',
};
const waysOf = (
  changes: Partial<FundingQuote>,
  granted: bigint | null,
  coFunders: readonly string[] = [],
  pledged: Prospects['pledged'] = [],
) =>
  alternativesTo(
    { ...quote, ...changes },
    { coFunders, pledged, provision: granted === null ? null : { day: '2027-01-01', granted } },
  ).map(({ kind, ownCost }) => [kind, ownCost]);

it('ranks the ways by what they cost the person', () => {
  expect(waysOf({}, 30_000n, ['employer'])).toEqual([
    ['ASK_CO_FUNDING', 0n],
    ['WAIT_FOR_PROVISION', 20_000n], // of which 100.00 are of the lot that expires before
    ['PAY_OWN_SHARE', 40_000n],
  ]);
});

it('never takes the contribution for paid, and does not tell anybody to wait for nothing', () => {
  const contribution = {
    policyVersionId: 'v',
    kind: 'FLAT',
    position: 'FIRST',
    due: 10_320n,
    waived: 0n,
    exemption: null,
  } as const;
  expect(waysOf({ contribution }, 90_000n)).toEqual([
    ['WAIT_FOR_PROVISION', 10_320n],
    ['PAY_OWN_SHARE', 40_000n],
  ]);
  expect(waysOf({}, 5_000n)).toEqual([['PAY_OWN_SHARE', 40_000n]]);
  expect(waysOf({}, null)).toEqual([['PAY_OWN_SHARE', 40_000n]]);
});

it('counts what was promised, fund by fund, as far as it helps', () => {
  const pledged = [
    { fundId: 'employer', amount: 15_000n },
    { fundId: 'sector', amount: 50_000n },
  ];
  expect(waysOf({}, null, [], pledged)).toEqual([
    ['WAIT_FOR_TOP_UP', 0n],
    ['WAIT_FOR_TOP_UP', 25_000n],
    ['PAY_OWN_SHARE', 40_000n],
  ]);
});

it('has none where the lots cover the price', () => {
  expect(waysOf({ ownShare: 0n }, 30_000n, ['employer'])).toEqual([]);
});
