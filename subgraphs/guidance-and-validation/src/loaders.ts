import { guidanceCaseLoaders } from './guidance-case/guidance-case.loader.ts';
import { guidanceNoteLoaders } from './guidance-note/guidance-note.loader.ts';
import { planLoaders } from './personal-learning-plan/personal-learning-plan.loader.ts';
import type { Reading } from './reading/reading.ts';
import { skillClaimLoaders } from './skill-claim/skill-claim.loader.ts';
import { validationLoaders } from './validation-procedure/validation-procedure.loader.ts';

/** A fresh set for each request, because what a loader remembers must not outlive the viewer it was read for. */
export const createLoaders = (reading: Reading) => ({
  ...guidanceCaseLoaders(reading),
  ...guidanceNoteLoaders(reading),
  ...planLoaders(reading),
  ...skillClaimLoaders(reading),
  ...validationLoaders(reading),
});

export type Loaders = ReturnType<typeof createLoaders>;
