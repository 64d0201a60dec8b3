import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';

/** Rules of the policy that a request or a step can miss. */
export type LeaveRule =
  | 'NOTICE'
  | 'OUTSIDE_ACTIVITY'
  | 'MINIMUM_PER_WEEK'
  | 'MORE_THAN_WORKED'
  | 'MINIMUM_BETWEEN'
  | 'PRIOR_GUIDANCE'
  | 'POSTPONEMENTS'
  | 'POSTPONEMENT_DAYS'
  | 'BEGUN';

export type LeaveActivityNotRecognised = Refusal<'LeaveActivityNotRecognised'>;
export type InsufficientLeave = Refusal<'InsufficientLeave'> & { readonly missing: number }; // minutes
export type LeaveOverlap = Refusal<'LeaveOverlap'>;
/** Nobody can say whether guidance came before the leave. */
export type GuidanceUnavailable = Refusal<'GuidanceUnavailable'>;
export type LeavePayerNotSet = Refusal<'LeavePayerNotSet'>;
export type LeaveRuleNotMet = Refusal<'LeaveRuleNotMet'> & { readonly rule: LeaveRule };

export const leaveActivityNotRecognised: LeaveActivityNotRecognised = refuse(
  'LeaveActivityNotRecognised',
  'Leave is for a confirmed training order of your own that goes on.',
  ['input', 'orderId'],
);

export const leavePayerNotSet: LeavePayerNotSet = refuse(
  'LeavePayerNotSet',
  'The policy names no fund in this currency that pays for leave.',
  ['input', 'requestId'],
);

export const insufficientLeave = (missing: number): InsufficientLeave =>
  refuse('InsufficientLeave', 'Your leave entitlement does not cover these minutes.', ['input', 'spells'], { missing });

export const leaveOverlap = (...path: readonly string[]): LeaveOverlap =>
  refuse('LeaveOverlap', 'There is leave or an absence at that time already.', path);

export const guidanceUnavailable: GuidanceUnavailable = refuse(
  'GuidanceUnavailable',
  'Whether guidance came before cannot be found out at the moment. Nothing was begun; send the same command again.',
);

export const leaveRuleNotMet = (rule: LeaveRule, message: string, ...path: readonly string[]): LeaveRuleNotMet =>
  refuse('LeaveRuleNotMet', message, path, { rule });
