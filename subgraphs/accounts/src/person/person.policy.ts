import { holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';

/** Who reaches a person: they themself, and an adviser of an employment service with a live case. Anyone else gets the answer of a person that does not exist. */
export const reachesPerson = (viewer: Viewer, personId: string, liveCases: ReadonlySet<string>): boolean =>
  (viewer.subject !== null && viewer.subject === personId) ||
  (holdsRole(viewer, 'PES_ADVISER') && liveCases.has(personId));

/** Who sees an account: its holder alone. No funder, employer, adviser or provider does. */
export const seesAccount = (viewer: Viewer, personId: string): boolean =>
  viewer.subject !== null && viewer.subject === personId;
