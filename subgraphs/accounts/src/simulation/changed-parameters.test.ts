import { expect, it } from 'vitest';
import { demoContent } from '../demo/demo-content.ts';
import type { PolicyContent } from '../policy/policy-content.ts';
import { notSimulated } from './changed-parameters.ts';

const { deadlines, expiry, leave, learnerContribution, provision, tranches } = demoContent;
const changed: readonly (readonly [string, Partial<PolicyContent>, readonly string[]])[] = [
  ['nothing', {}, []],
  ['the provision', { provision: { ...provision, countedSources: [] } }, []],
  ['the contribution', { learnerContribution: { ...learnerContribution, kind: 'NONE' } }, []],
  ['how long leave is and what it pays', { leave: { ...leave, minutesPerYear: 1, ceilingPerHour: '1' } }, []],
  ['who may take leave', { leave: { ...leave, priorGuidance: !leave.priorGuidance } }, ['leave.priorGuidance']],
  ['how last days are spread', { expiry: { ...expiry, staggerDays: 5 } }, []],
  ['notices', { expiry: { ...expiry, noticeLeadDays: [1] } }, ['expiry.noticeLeadDays']],
  ['which lot pays first', { consumptionOrder: 'EXPIRY' }, ['consumptionOrder']],
  [
    'deadlines and tranches',
    { deadlines: { ...deadlines, holdDays: 1 }, tranches: { ...tranches, start: 1, final: 99 - tranches.progress } },
    ['deadlines.holdDays', 'tranches.final', 'tranches.start'],
  ],
  ['what regions may vary', { mayVary: { 'leave.minutesPerYear': { minimum: 1, maximum: 2 } } }, ['mayVary']],
];

it.each(changed)('what no figure shows is named: %s', (_what, change, expected) => {
  const named = notSimulated(demoContent, { ...demoContent, ...change });
  expect([...new Set(named.map((name) => (name.startsWith('mayVary') ? 'mayVary' : name)))]).toEqual(expected);
});

it('of a first version it is everything that no figure shows', () => {
  const named = notSimulated(null, demoContent);
  expect(named).toContain('tranches.start');
  expect(named).toContain('leave.priorGuidance');
  expect(named.filter((name) => name.startsWith('provision') || name.startsWith('learnerContribution'))).toEqual([]);
});
