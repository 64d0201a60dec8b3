import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import { PRIOR_GUIDANCE_DAYS, type LeavePolicy } from '../policy/policy-content.ts';

/** The rules of leave with what older content does not say. */
export type LeaveRules = LeavePolicy &
  Required<Pick<LeavePolicy, 'askAgainDays' | 'evidenceDays' | 'grantNotice' | 'priorGuidanceDays'>>;

/** What a grant states where the policy states nothing: job and social protection for the time of the leave. */
export const usualNotice: LocalizedTexts = {
  en: 'You return to your job, or to an equal one with the same pay. The leave counts as time worked for your seniority, holidays and social security, and you must not be dismissed for asking for it or taking it.',
  fr: 'Vous retrouvez votre poste, ou un poste équivalent avec le même salaire. Le congé compte comme temps de travail pour votre ancienneté, vos congés et votre sécurité sociale, et vous ne pouvez pas être licencié pour l’avoir demandé ou pris.',
  nl: 'U keert terug naar uw baan, of naar een gelijkwaardige baan met hetzelfde loon. Het verlof telt als gewerkte tijd voor uw anciënniteit, vakantie en sociale zekerheid, en u mag niet worden ontslagen omdat u het vraagt of neemt.',
  de: 'Sie kehren an Ihren Arbeitsplatz oder an einen gleichwertigen mit gleichem Lohn zurück. Der Urlaub zählt als Arbeitszeit für Dienstalter, Erholungsurlaub und Sozialversicherung, und Sie dürfen nicht entlassen werden, weil Sie ihn beantragen oder nehmen.',
};

/** What holds where a policy was written before it could say so. `leave_state_now()` knows the same days, for requests of that time. */
const fallback = {
  askAgainDays: 90,
  evidenceDays: 366,
  grantNotice: usualNotice,
  priorGuidanceDays: PRIOR_GUIDANCE_DAYS,
};

/** The rules of leave in a policy, old or new. */
export const leaveRulesOf = (policy: LeavePolicy): LeaveRules => ({ ...fallback, ...policy });
