import { decimalOf } from '@tessera/kit/money/money.ts';
import { localized } from '@tessera/kit/text/localized-text.ts';
import { isListed, type Condition, type DecisionTable } from './decision-table.ts';
import {
  PRIOR_GUIDANCE_DAYS,
  allDeadlines,
  allowedAwaiting,
  type CoverageOutcome,
  type Deadlines,
  type LearnerContribution,
  type LeavePolicy,
  type PolicyContent,
  type ProvisionOutcome,
  type ProvisionPolicy,
} from './policy-content.ts';
import type { PolicyVariation, VariableParameter } from './variable-parameter.ts';

const plain = (code: string): string => code.toLowerCase().replaceAll('_', ' ');
const list = (parts: readonly string[], joint: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${joint} ${parts.at(-1) ?? ''}`;
const money = (minorUnits: string, currency: string): string => `${decimalOf(BigInt(minorUnits))} ${currency}`;

const conditionInWords = (condition: Condition): string =>
  isListed(condition)
    ? `${plain(condition.fact)} is ${list(condition.in.map(plain), 'or')}`
    : `${plain(condition.fact)} is from ${condition.from} to ${condition.to}${condition.fact === 'WORKING_TIME' ? ' percent' : ''}`;

/** Each rule of a table as a sentence, then what is decided otherwise. */
function tableInWords<T>({ rules, otherwise }: DecisionTable<T>, decided: (outcome: T) => string): readonly string[] {
  const sentences = rules.map(({ id, when, then }) => {
    const whom = when.length === 0 ? 'everyone' : `a person whose ${list(when.map(conditionInWords), 'and whose')}`;
    return `Rule ${id}: ${whom} ${decided(then)}.`;
  });
  if (otherwise === null) return sentences;
  return [...sentences, `${rules.length === 0 ? 'Everyone' : 'Everyone else'} ${decided(otherwise)}.`];
}

const covered = ({ coveredBy, provision }: CoverageOutcome): string =>
  `${coveringInWords[coveredBy]} and is granted ${provision ? 'the' : 'no'} annual provision`;

const coveringInWords: Readonly<Record<CoverageOutcome['coveredBy'], string>> = {
  THIS_STATE: 'may open an account',
  OTHER_STATE: 'is covered by another state, opens no account here, keeps the one they have,',
  NOBODY: 'opens no account, keeps the one they have,',
};

const granted =
  (currency: string) =>
  ({ amount, ceiling, preservationMonths }: ProvisionOutcome): string =>
    BigInt(amount) === 0n
      ? 'is granted nothing'
      : `is granted ${money(amount, currency)} a year, until the account holds ${money(ceiling, currency)}, usable ${
          preservationMonths === null ? 'for ever' : `for ${preservationMonths} months`
        }`;

const provisionInWords = ({ table, countedSources, proRata }: ProvisionPolicy, currency: string): readonly string[] => [
  ...tableInWords(table, granted(currency)),
  `Toward the ceiling counts what came from these funds: ${countedSources.length === 0 ? 'none' : list(countedSources.map(plain), 'and')}.`,
  proRata === null
    ? 'Working time does not change the amount.'
    : `Who works less than ${proRata.fullFromWorkingTime} percent of full time is granted a part in proportion.`,
];

function shareInWords(contribution: LearnerContribution, currency: string): string {
  if (contribution.kind === 'NONE') return 'The learner pays no share of their own.';
  const share =
    contribution.kind === 'FLAT'
      ? `${money(contribution.amount, currency)} of each price`
      : `${decimalOf(BigInt(contribution.percent))} percent of each price`;
  const when = contribution.position === 'FIRST' ? 'before any lot pays' : 'counting what the lots leave unpaid';
  return `The learner pays ${share}, ${when}.`;
}

const contributionInWords = (contribution: LearnerContribution, currency: string): readonly string[] => [
  shareInWords(contribution, currency),
  ...(contribution.kind === 'NONE'
    ? []
    : [
        ...tableInWords(contribution.exemptions.table, ({ exempt }) => (exempt ? 'pays no share' : 'pays the share')),
        ...(contribution.exemptions.employerContributes
          ? ['Who has an employer among those that pay, pays no share.']
          : []),
      ]),
];

const deadlinesInWords = (deadlines: Required<Deadlines>): readonly string[] => [
  `The provider answers an order within ${deadlines.providerAnswerWorkingDays} working days; the holder answers a changed proposal within ${deadlines.counterProposalWorkingDays}, and may withdraw without cost within ${deadlines.withdrawalWorkingDays}.`,
  `The provider reports the start within ${deadlines.startReportDays} days of the first day and declares delivery within ${deadlines.deliveryDeclareDays} days of the last, or the order ends at its fault; a dispute is decided within ${deadlines.disputeDecideDays} days of the provider’s time to answer, or by what the holder had confirmed.`,
  `An order waits ${deadlines.fundingDays} days for promised money; the holder confirms delivery within ${deadlines.confirmDeliveryDays} days; a payment is held for a check for ${deadlines.holdDays} days at most.`,
];

/** What older content does not say is left out. */
const leaveDeadlinesInWords = ({
  askAgainDays,
  evidenceDays,
  grantNotice,
  payerFund,
}: LeavePolicy): readonly string[] => [
  ...(askAgainDays === undefined
    ? []
    : [`Postponed leave is asked for again within ${askAgainDays} days of the proposed day, or is cancelled.`]),
  ...(evidenceDays === undefined
    ? []
    : [`Attendance is recorded within ${evidenceDays} days after the leave; then its pay is forfeited.`]),
  ...(payerFund === undefined ? [] : [`The fund ${payerFund} gives employers back what they get.`]),
  ...(grantNotice === undefined ? [] : [`A grant states: ${localized(grantNotice, ['en'])?.value ?? ''}`]),
];

const leaveInWords = (leave: LeavePolicy, currency: string): readonly string[] => [
  `Full-time workers accrue ${leave.minutesPerYear} minutes of paid training leave a year and keep at most ${leave.carryOverMinutes} for the next.`,
  ...(leave.minutesPerYearBelow ?? []).map(
    ({ headCount, minutes }) =>
      `With an employer of fewer than ${headCount} workers they accrue ${minutes} minutes a year.`,
  ),
  `The employer answers within ${leave.answerDays} days, may postpone ${leave.maximumPostponements} times by at most ${leave.maximumPostponementDays} days, and may refuse ${
    leave.refusalReasons.length === 0 ? 'for no reason' : `only for: ${list(leave.refusalReasons.map(plain), 'or')}`
  }; a request without an answer is ${plain(leave.silence)}.`,
  `Leave is paid at ${leave.replacementPercent} percent of the wage, at most ${money(leave.ceilingPerHour, currency)} an hour; the employer gets back ${leave.employerCompensationPercent} percent of that, with up to ${leave.smallEmployerHeadCount} workers ${leave.smallEmployerCompensationPercent} percent.`,
  `Leave needs at least ${leave.minimumMinutesPerWeek} minutes of learning a week and ${leave.minimumDaysBetween} days since other leave${leave.priorGuidance ? `, and guidance that ended within the ${leave.priorGuidanceDays ?? PRIOR_GUIDANCE_DAYS} days before` : ''}.`,
  ...leaveDeadlinesInWords(leave),
];

/** What a national version decides, in plain sentences: each rule is one. Made from the content, so it can say nothing else. */
export const policyInWords = (content: PolicyContent): readonly string[] => {
  const { currency, coverage, dormantAfterMonths, provision, learnerContribution, consumptionOrder, tranches, expiry } =
    content;
  return [
    ...provisionInWords(provision, currency),
    ...(coverage === undefined ? [] : tableInWords(coverage, covered)),
    ...(dormantAfterMonths === undefined
      ? []
      : [
          `An account that its holder has not used for ${dormantAfterMonths} months is dormant until they use it again.`,
        ]),
    ...contributionInWords(learnerContribution, currency),
    consumptionOrder === 'EXPIRY'
      ? 'The lot that expires first pays first.'
      : 'Lots earmarked for what is bought pay first, then the lot that expires first.',
    `The provider is paid ${tranches.start} percent after the start, ${tranches.progress} percent on progress and ${tranches.final} percent after delivery.`,
    ...deadlinesInWords(allDeadlines(content.deadlines)),
    `At most ${allowedAwaiting(content)} orders of one person wait for a part of their price at one time.`,
    ...leaveInWords(content.leave, currency),
    `Holders are told ${expiry.noticeLeadDays.length === 0 ? 'nothing' : `${list(expiry.noticeLeadDays.map(String), 'and')} days`} before a lot expires.`,
    ...Object.entries(content.mayVary).map(
      ([parameter, { minimum, maximum }]) =>
        `Regions and sectors may set ${parameterInWords[parameter as VariableParameter]} from ${minimum} to ${maximum}.`,
    ),
  ];
};

const parameterInWords: Readonly<Record<VariableParameter, string>> = {
  'provision.amountPercent': 'the yearly amounts, in percent of the national ones,',
  'provision.ceilingPercent': 'the ceilings, in percent of the national ones,',
  'learnerContribution.sharePercent': 'the learner’s own share, in percent of the national one,',
  'deadlines.providerAnswerWorkingDays': 'the working days in which a provider answers',
  'deadlines.withdrawalWorkingDays': 'the working days in which a holder may withdraw',
  'leave.minutesPerYear': 'the minutes of leave a year',
  'leave.carryOverMinutes': 'the minutes of leave kept for the next year',
  'leave.replacementPercent': 'the percent of the wage paid during leave',
  'leave.employerCompensationPercent': 'the percent of paid leave that an employer gets back',
  'leave.smallEmployerCompensationPercent': 'the percent of paid leave that a small employer gets back',
};

/** What a version of a region or a sector sets, in plain sentences. */
export const variationInWords = (variation: PolicyVariation): readonly string[] =>
  Object.entries(variation).map(
    ([parameter, value]) => `Sets ${parameterInWords[parameter as VariableParameter]} to ${value}.`,
  );
