import type { ReadTransaction } from '@tessera/kit/database/read-transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { guidanceCaseLoaders } from './guidance-case/guidance-case.loader.ts';
import { guidanceNoteLoaders } from './guidance-note/guidance-note.loader.ts';
import { planLoaders } from './personal-learning-plan/personal-learning-plan.loader.ts';
import type { AdviserReach } from './reading/adviser-reach.ts';
import { skillClaimLoaders } from './skill-claim/skill-claim.loader.ts';
import { validationLoaders } from './validation-procedure/validation-procedure.loader.ts';

/** What loaders read with: the request's viewer, transaction and reach. */
export interface Reading {
  readonly viewer: Viewer;
  readonly reading: ReadTransaction;
  readonly reach: AdviserReach;
}

/** A fresh set for each request, because what a loader remembers must not outlive the viewer it was read for. */
export const createLoaders = (reading: Reading) => ({
  ...guidanceCaseLoaders(reading),
  ...guidanceNoteLoaders(reading),
  ...planLoaders(reading),
  ...skillClaimLoaders(reading),
  ...validationLoaders(reading),
});

export type Loaders = ReturnType<typeof createLoaders>;
