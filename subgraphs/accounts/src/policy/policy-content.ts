import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import { z } from 'zod';
import type { FundKind } from '../fund/fund.entity.ts';
import { decisionTable, type DecisionTable } from './decision-table.ts';
import { variableParameters, type MayVary } from './variable-parameter.ts';

/** Kinds of funds a policy may name. */
export const fundKinds = [
  'NATIONAL',
  'REGION',
  'EMPLOYMENT_SERVICE',
  'EMPLOYER',
  'TRAINING_FUND',
  'EU',
] as const satisfies readonly FundKind[];

/** What a rule of provision gives a person for one year. */
export interface ProvisionOutcome {
  readonly amount: string; // minor units; "0": no grant
  readonly ceiling: string; // minor units an account may hold from the counted sources; a grant over it is cut
  readonly preservationMonths: number | null; // months until the lot expires; null: never
}

/** Who is granted how much a year, and where accumulation ends. */
export interface ProvisionPolicy {
  readonly table: DecisionTable<ProvisionOutcome>;
  readonly countedSources: readonly FundKind[]; // lots of these funds count toward the ceiling
  readonly proRata: {
    readonly fullFromWorkingTime: number; // percent of full time; below it the amount is cut in proportion to working time
  } | null; // null: everyone is granted the whole amount
}

/** Who pays no share of their own. */
export interface ContributionExemptions {
  readonly table: DecisionTable<{ readonly exempt: boolean }>;
  readonly employerContributes: boolean; // true: a lot of an employer among those that pay exempts
}

interface AnyContribution {
  readonly position: 'FIRST' | 'REMAINDER'; // FIRST: due before any lot pays. REMAINDER: what lots leave unpaid counts toward it
  readonly exemptions: ContributionExemptions;
}

/** The learner's own share of a price. */
export type LearnerContribution = AnyContribution &
  (
    | { readonly kind: 'NONE' }
    | { readonly kind: 'FLAT'; readonly amount: string } // minor units for one order, at most its price
    | { readonly kind: 'PERCENT'; readonly percent: number } // hundredths of a percent of the price: 1000 is 10 %
  );

/** EARMARK_THEN_EXPIRY: lots earmarked for what is bought pay first. Both: then the earliest expiry, then the oldest lot. */
export type ConsumptionOrder = 'EARMARK_THEN_EXPIRY' | 'EXPIRY';

/** How long whoever has to act may take. Working days are Monday to Friday but for the scheme's holidays. */
export interface Deadlines {
  readonly fundingDays: number; // days a placed order waits for money that others have promised
  readonly counterProposalWorkingDays: number; // working days in which the holder answers a changed proposal
  readonly providerAnswerWorkingDays: number; // working days in which the provider answers an order
  readonly withdrawalWorkingDays: number; // working days in which the holder may withdraw without cost
  readonly confirmDeliveryDays: number; // days in which the holder confirms delivery that the provider declared
  readonly holdDays: number; // days for which a payment may be held for a check
  readonly startReportDays?: number; // days after a session's first day in which the provider reports the start
  readonly deliveryDeclareDays?: number; // days after a session's last day in which the provider declares what was delivered
  readonly disputeDecideDays?: number; // days after the provider's time for a statement in which a dispute is decided
}

/** What holds under a version that was written before these deadlines were there: stored versions never change. */
const unnamed = { startReportDays: 3, deliveryDeclareDays: 30, disputeDecideDays: 60 };

/** Every deadline of a version, or of what was fixed with an order. */
export const allDeadlines = (deadlines: Deadlines): Required<Deadlines> => ({ ...unnamed, ...deadlines });

/** What one person may book at one time. */
export interface OrderingPolicy {
  readonly mostAwaitingFunding: number; // orders that may wait for a part of their price, each with a place that nobody else gets meanwhile
}

/** How many orders of one person may wait for money; 3 under a version that was written before this was there. */
export const allowedAwaiting = ({ ordering }: Pick<PolicyContent, 'ordering'>): number =>
  ordering?.mostAwaitingFunding ?? 3;

/** When the provider is paid: whole percent of the price, 100 in all. */
export interface Tranches {
  readonly start: number; // once the start is reported
  readonly progress: number; // once progress is shown
  readonly final: number; // once delivery is confirmed
}

/** Days before within which guidance is brought to its end, where a policy wants it and does not say how many. */
export const PRIOR_GUIDANCE_DAYS = 365;

/** Leave of a full-time worker of an employer with fewer workers than a head count. */
export interface EmployerStep {
  readonly headCount: number;
  readonly minutes: number; // a year
}

/** Paid training leave. */
export interface LeavePolicy {
  readonly minutesPerYear: number; // minutes of leave a full-time worker accrues in a year
  readonly carryOverMinutes: number; // minutes of unused leave kept into the next year at most
  readonly answerDays: number; // days in which the employer answers a request
  readonly maximumPostponements: number; // times one request may be postponed
  readonly maximumPostponementDays: number; // days one postponement may last
  readonly silence: 'GRANTED' | 'REFUSED'; // what an unanswered request becomes at its deadline
  readonly refusalReasons: readonly string[]; // codes of the only reasons an employer may refuse for
  readonly replacementPercent: number; // whole percent of the wage that is paid on
  readonly ceilingPerHour: string; // minor units an hour of leave is paid with at most
  readonly employerCompensationPercent: number; // whole percent of the wage paid on that the employer gets back
  readonly smallEmployerCompensationPercent: number; // the same, for small employers
  readonly smallEmployerHeadCount: number; // workers up to whom an employer is small
  readonly minimumMinutesPerWeek: number; // minutes of learning a week from which leave is given
  readonly minimumDaysBetween: number; // days between two leaves of a worker, and after other long leave
  readonly payerFund?: string; // id of the fund that gives employers back what they get; left out: nothing can be approved
  readonly priorGuidance: boolean; // true: guidance must have been brought to its end before leave is asked for
  readonly priorGuidanceDays?: number; // days before within which it was; older content does not say
  readonly minutesPerYearBelow?: readonly EmployerStep[]; // what smaller employers give instead, smallest first; older content does not say
  readonly askAgainDays?: number; // days from a proposed day on in which postponed leave is asked for again; older content does not say
  readonly evidenceDays?: number; // days after leave in which attendance is recorded, before pay is forfeited; older content does not say
  readonly grantNotice?: LocalizedTexts; // job and social protection as a grant states it; older content does not say
}

/** How lots expire. */
export interface ExpiryPolicy {
  readonly noticeLeadDays: readonly number[]; // days before the last day on which the holder is told
  readonly staggerDays: number; // days over which last days are spread, person by person; 0: all on one day
}

/** Who covers a person, and whether the annual provision is granted. Only whom this state covers may open an account; one that is there is kept by everybody. */
export interface CoverageOutcome {
  readonly coveredBy: 'THIS_STATE' | 'OTHER_STATE' | 'NOBODY';
  readonly provision: boolean;
}

/** Everything one national policy version decides. Regions and sectors vary it within `mayVary`. */
export interface PolicyContent {
  readonly currency: string; // ISO 4217, of every amount in it
  readonly coverage?: DecisionTable<CoverageOutcome>; // left out: this scheme covers everybody who is registered
  readonly dormantAfterMonths?: number; // months without a commitment of the holder's after which an account is dormant; left out: never
  readonly provision: ProvisionPolicy;
  readonly learnerContribution: LearnerContribution;
  readonly consumptionOrder: ConsumptionOrder;
  readonly deadlines: Deadlines;
  readonly ordering?: OrderingPolicy | undefined;
  readonly tranches: Tranches;
  readonly leave: LeavePolicy;
  readonly expiry: ExpiryPolicy;
  readonly mayVary: MayVary; // what versions of regions and sectors may set, and within which bounds
}

const minorUnits = z.string().regex(/^\d{1,15}$/, 'an amount is a text of minor units, such as "50000"');
const count = (most: number) => z.int().min(0).max(most);
const percent = count(100);

const provision: z.ZodType<ProvisionPolicy> = z.strictObject({
  table: decisionTable(
    z.strictObject({
      amount: minorUnits,
      ceiling: minorUnits,
      preservationMonths: z.int().min(1).max(1200).nullable(),
    }),
  ),
  countedSources: z.array(z.string()) as unknown as z.ZodType<readonly FundKind[]>, // refused by name when a draft is saved
  proRata: z.strictObject({ fullFromWorkingTime: z.int().min(1).max(100) }).nullable(),
});

const contribution = {
  position: z.enum(['FIRST', 'REMAINDER']),
  exemptions: z.strictObject({
    table: decisionTable(z.strictObject({ exempt: z.boolean() })),
    employerContributes: z.boolean(),
  }),
};

const learnerContribution: z.ZodType<LearnerContribution> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('NONE'), ...contribution }),
  z.strictObject({ kind: z.literal('FLAT'), amount: minorUnits, ...contribution }),
  z.strictObject({ kind: z.literal('PERCENT'), percent: count(10_000), ...contribution }),
]);

const deadlines: z.ZodType<Deadlines> = z.strictObject({
  fundingDays: count(365),
  counterProposalWorkingDays: count(365),
  providerAnswerWorkingDays: count(365),
  withdrawalWorkingDays: count(365),
  confirmDeliveryDays: count(365),
  holdDays: count(365),
  startReportDays: count(365).exactOptional(),
  deliveryDeclareDays: count(365).exactOptional(),
  disputeDecideDays: count(365).exactOptional(),
});

const isRising = (steps: readonly EmployerStep[]): boolean =>
  steps.every(({ headCount }, place) => place === 0 || headCount > (steps[place - 1]?.headCount ?? 0));

const leave: z.ZodType<LeavePolicy> = z.strictObject({
  minutesPerYear: count(200_000),
  carryOverMinutes: count(200_000),
  answerDays: count(365),
  maximumPostponements: count(100),
  maximumPostponementDays: count(3_660),
  silence: z.enum(['GRANTED', 'REFUSED']),
  refusalReasons: z.array(z.string().regex(/^[A-Z][A-Z0-9_]{0,59}$/, 'a reason is a code of capitals')).max(50),
  replacementPercent: percent,
  ceilingPerHour: minorUnits,
  employerCompensationPercent: percent,
  smallEmployerCompensationPercent: percent,
  smallEmployerHeadCount: count(100_000),
  minimumMinutesPerWeek: count(10_080),
  minimumDaysBetween: count(3_660),
  payerFund: z.uuid().exactOptional(),
  priorGuidance: z.boolean(),
  minutesPerYearBelow: z
    .array(z.strictObject({ headCount: z.int().min(2).max(10_000_000), minutes: count(200_000) }))
    .max(20)
    .refine(isRising, 'steps go from the smallest employers to larger ones')
    .exactOptional(),
  askAgainDays: count(3_660).exactOptional(),
  evidenceDays: z.int().min(1).max(3_660).exactOptional(),
  grantNotice: z
    .record(
      z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a text is named by its language'),
      z.string().min(3).max(4_000),
    )
    .exactOptional(),
  priorGuidanceDays: z.int().min(1).max(3_660).exactOptional(),
});

const coverage: z.ZodType<DecisionTable<CoverageOutcome>> = decisionTable(
  z.strictObject({ coveredBy: z.enum(['THIS_STATE', 'OTHER_STATE', 'NOBODY']), provision: z.boolean() }),
);

const bounds = z.strictObject({ minimum: count(1_000_000), maximum: count(1_000_000) });

/** Reads the content of a national version from JSON. What no shape can tell (overlaps, gaps, sums) is told by `check-policy-content.ts`. */
export const policyContent: z.ZodType<PolicyContent> = z.strictObject({
  currency: z.string().regex(/^[A-Z]{3}$/, 'a currency is an ISO 4217 code'),
  coverage: coverage.exactOptional(),
  dormantAfterMonths: z.int().min(1).max(1_200).exactOptional(),
  provision,
  learnerContribution,
  consumptionOrder: z.enum(['EARMARK_THEN_EXPIRY', 'EXPIRY']),
  deadlines,
  ordering: z.strictObject({ mostAwaitingFunding: count(1_000) }).optional(),
  tranches: z.strictObject({ start: percent, progress: percent, final: percent }),
  leave,
  expiry: z.strictObject({ noticeLeadDays: z.array(count(3_660)).max(20), staggerDays: count(366) }),
  mayVary: z.partialRecord(z.enum(variableParameters), bounds),
});
