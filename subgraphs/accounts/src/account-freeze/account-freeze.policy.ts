import { holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { seesAccount } from '../person/person.policy.ts';
import type { FreezeGround } from './account-freeze.entity.ts';

/** Who freezes an account on a ground, and lifts that again: the holder at their own wish, an investigator on a legal ground and never for themself. */
export const decidesFreeze = (viewer: Viewer, personId: string, ground: FreezeGround): boolean =>
  ground === 'HOLDER_WISH'
    ? seesAccount(viewer, personId)
    : holdsRole(viewer, 'FRAUD_INVESTIGATOR') && viewer.subject !== null && viewer.subject !== personId;
