import type { MicroCredential } from './micro-credential.entity.ts';

/** What a credential is worth at an instant. */
export const stateAt = (
  { state, validUntil }: Pick<MicroCredential, 'state' | 'validUntil'>,
  now: Date,
): 'ISSUED' | 'REVOKED' | 'EXPIRED' =>
  state === 'ISSUED' && validUntil !== null && validUntil <= now ? 'EXPIRED' : state;
