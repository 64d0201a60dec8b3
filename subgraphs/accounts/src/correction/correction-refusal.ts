import { refuse, type Refusal } from '@tessera/kit/outcome/refusal.ts';

export type CorrectionConflictOfInterest = Refusal<'CorrectionConflictOfInterest'>;

export const correctionConflictOfInterest: CorrectionConflictOfInterest = refuse(
  'CorrectionConflictOfInterest',
  'Whoever proposed a correction, manages the fund, or holds the account, does not decide on it. Somebody else of the treasury does.',
  ['input'],
);
