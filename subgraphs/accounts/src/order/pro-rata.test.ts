import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proRata, upTo, WHOLE, type Share } from './pro-rata.ts';

const cents = fc.bigInt({ min: 0n, max: 10_000_000n });
const share = fc.record({ lots: cents, own: cents });
const hundredths = fc.integer({ min: 0, max: WHOLE });
const percent = fc.integer({ min: 0, max: 100 });
const sum = ({ lots, own }: Share): bigint => lots + own;

describe('what a provider is due', () => {
  it('for a part, is the price pro rata rounded down, and never more of either source than there is', () => {
    fc.assert(
      fc.property(share, hundredths, (whole, part) => {
        const due = proRata(whole, part);
        expect(sum(due)).toBe((sum(whole) * BigInt(part)) / 10_000n);
        expect(due.lots >= 0n && due.lots <= whole.lots).toBe(true);
        expect(due.own >= 0n && due.own <= whole.own).toBe(true);
      }),
    );
  });

  it('is the whole for the whole, and nothing for nothing', () => {
    fc.assert(
      fc.property(share, (whole) => {
        expect(proRata(whole, WHOLE)).toEqual(whole);
        expect(proRata(whole, 0)).toEqual({ lots: 0n, own: 0n });
        expect(upTo(whole, 100)).toEqual(whole);
      }),
    );
  });

  it('never goes down as tranches become due, and takes the own share only when the lots are spent', () => {
    fc.assert(
      fc.property(share, percent, percent, (whole, one, other) => {
        const [less, more] = [upTo(whole, Math.min(one, other)), upTo(whole, Math.max(one, other))];
        expect(less.lots <= more.lots && less.own <= more.own).toBe(true);
        expect(more.own === 0n || more.lots === whole.lots).toBe(true);
      }),
    );
  });
});
