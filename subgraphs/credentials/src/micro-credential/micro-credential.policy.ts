import { actsFor, holdsRole, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { MicroCredential } from './micro-credential.entity.ts';

type Owned = Pick<MicroCredential, 'holderPersonId' | 'awardingBodyId'>;

export const isHolder = (viewer: Viewer, { holderPersonId }: Pick<Owned, 'holderPersonId'>): boolean =>
  viewer.subject === holderPersonId;

/** The awarding body's issuer, for what that body awarded. Nobody issues to, or revokes from, themselves. */
export const mayRevoke = (viewer: Viewer, credential: Owned): boolean =>
  actsFor(viewer, credential.awardingBodyId, 'ISSUER') && !isHolder(viewer, credential);

/** That it exists, and what state it is in. The auditor sees ids only, never the document. */
export const maySee = (viewer: Viewer, credential: Owned): boolean =>
  isHolder(viewer, credential) || actsFor(viewer, credential.awardingBodyId, 'ISSUER') || holdsRole(viewer, 'AUDITOR');

/** The document names the person: it is for the holder, and for the body that signed it. */
export const mayReadDocument = (viewer: Viewer, credential: Owned): boolean =>
  isHolder(viewer, credential) || actsFor(viewer, credential.awardingBodyId, 'ISSUER');

/** Whose credentials a viewer may list. */
export const mayListCredentialsOf = (viewer: Viewer, personId: string): boolean =>
  viewer.subject === personId || holdsRole(viewer, 'AUDITOR');
