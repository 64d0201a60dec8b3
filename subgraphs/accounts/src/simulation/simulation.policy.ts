import { holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';

/** Who sees figures of fewer than ten persons: those who write the policy, and those who audit. */
export const seesSmallGroups = (viewer: Viewer): boolean => holdsRole(viewer, 'POLICY_AUTHOR', 'AUDITOR');
