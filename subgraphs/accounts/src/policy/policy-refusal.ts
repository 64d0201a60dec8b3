import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';
import type { PolicyProblem } from './policy-problem.ts';

export type PolicyContentInvalid = Refusal<'PolicyContentInvalid'> & { readonly problems: readonly PolicyProblem[] };
export type PolicyConflictOfInterest = Refusal<'PolicyConflictOfInterest'>;

const TOLD = 100;

/** Tells what is wrong, as far as anybody would read. */
export const policyContentInvalid = (problems: readonly PolicyProblem[]): PolicyContentInvalid =>
  refuse(
    'PolicyContentInvalid',
    'This content cannot be saved. Each problem says where and why.',
    ['input', 'content'],
    {
      problems: problems.slice(0, TOLD),
    },
  );

/** Whoever did one part of making a version does not do another. */
export const policyConflictOfInterest = (message: string): PolicyConflictOfInterest =>
  refuse('PolicyConflictOfInterest', message, ['input', 'policyVersionId']);
