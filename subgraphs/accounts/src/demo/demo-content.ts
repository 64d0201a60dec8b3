import { demoId } from '@tessera/kit/demo/seeded.ts';
import { usualNotice } from '../leave/leave-rules.ts';
import type { PolicyContent } from '../policy/policy-content.ts';

const EVERY_SOURCE = ['NATIONAL', 'REGION', 'EMPLOYMENT_SERVICE', 'EMPLOYER', 'TRAINING_FUND', 'EU'] as const;
const HOUR = 60;

/** The policy of the demo country: 500.00 a year, 800.00 for the low-qualified, with ceilings of ten years; adults from 18 to 67. */
export const demoContent: PolicyContent = {
  currency: 'EUR',
  coverage: {
    rules: [
      {
        id: 'LIVES_ELSEWHERE',
        when: [{ fact: 'RESIDENCE', in: ['ELSEWHERE'] }],
        then: { coveredBy: 'OTHER_STATE', provision: false },
      },
    ],
    otherwise: { coveredBy: 'THIS_STATE', provision: true },
  },
  dormantAfterMonths: 36,
  provision: {
    table: {
      rules: [
        {
          id: 'LOW_QUALIFIED',
          when: [
            { fact: 'QUALIFICATION', in: ['LOW'] },
            { fact: 'AGE', from: 18, to: 67 },
          ],
          then: { amount: '80000', ceiling: '800000', preservationMonths: 60 },
        },
        {
          id: 'EVERY_ADULT',
          when: [
            { fact: 'QUALIFICATION', in: ['MEDIUM', 'HIGH', 'UNKNOWN'] },
            { fact: 'AGE', from: 18, to: 67 },
          ],
          then: { amount: '50000', ceiling: '500000', preservationMonths: 60 },
        },
      ],
      otherwise: { amount: '0', ceiling: '0', preservationMonths: null },
    },
    countedSources: EVERY_SOURCE,
    proRata: null,
  },
  learnerContribution: {
    kind: 'NONE',
    position: 'FIRST',
    exemptions: {
      table: {
        rules: [
          { id: 'JOBSEEKER', when: [{ fact: 'LABOUR_FORCE_STATUS', in: ['UNEMPLOYED'] }], then: { exempt: true } },
        ],
        otherwise: { exempt: false },
      },
      employerContributes: true,
    },
  },
  consumptionOrder: 'EARMARK_THEN_EXPIRY',
  deadlines: {
    fundingDays: 30,
    counterProposalWorkingDays: 4,
    providerAnswerWorkingDays: 2,
    withdrawalWorkingDays: 11,
    confirmDeliveryDays: 30,
    holdDays: 60,
    startReportDays: 3,
    deliveryDeclareDays: 30,
    disputeDecideDays: 60,
  },
  ordering: { mostAwaitingFunding: 3 },
  tranches: { start: 0, progress: 0, final: 100 },
  leave: {
    minutesPerYear: 40 * HOUR,
    carryOverMinutes: 40 * HOUR,
    answerDays: 30,
    maximumPostponements: 2,
    maximumPostponementDays: 180,
    silence: 'GRANTED',
    refusalReasons: ['QUOTA_REACHED', 'SERVICE_REQUIREMENT', 'NOT_ENTITLED'],
    replacementPercent: 80,
    ceilingPerHour: '2500',
    employerCompensationPercent: 50,
    smallEmployerCompensationPercent: 75,
    smallEmployerHeadCount: 50,
    minimumMinutesPerWeek: 4 * HOUR,
    minimumDaysBetween: 30,
    payerFund: demoId('fund', 1), // the national one
    priorGuidance: false,
    minutesPerYearBelow: [
      { headCount: 10, minutes: 0 },
      { headCount: 20, minutes: 8 * HOUR },
    ],
    askAgainDays: 90,
    evidenceDays: 366,
    grantNotice: usualNotice,
  },
  expiry: { noticeLeadDays: [90, 30, 7], staggerDays: 0 },
  mayVary: {
    'provision.amountPercent': { minimum: 100, maximum: 150 },
    'provision.ceilingPercent': { minimum: 100, maximum: 150 },
    'deadlines.providerAnswerWorkingDays': { minimum: 1, maximum: 5 },
    'leave.minutesPerYear': { minimum: 40 * HOUR, maximum: 80 * HOUR },
    'leave.replacementPercent': { minimum: 70, maximum: 100 },
  },
};

/** The same with 600.00 a year, 1000.00 for the low-qualified: a draft to simulate. */
export const higherAmounts: PolicyContent = {
  ...demoContent,
  provision: {
    ...demoContent.provision,
    table: {
      ...demoContent.provision.table,
      rules: demoContent.provision.table.rules.map((rule) => ({
        ...rule,
        then:
          rule.id === 'LOW_QUALIFIED'
            ? { ...rule.then, amount: '100000', ceiling: '1000000' }
            : { ...rule.then, amount: '60000', ceiling: '600000' },
      })),
    },
  },
};
