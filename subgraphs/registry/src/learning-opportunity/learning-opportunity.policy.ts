import { actsFor, holdsRole, organisationsOf, type Role, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { EligibilityStatus } from './learning-opportunity.entity.ts';

const providerStaff: readonly Role[] = ['PROVIDER_ADMIN', 'PROVIDER_ENROLMENT'];
const registryStaff: readonly Role[] = ['REGISTRY_OFFICER', 'REGISTRY_AUTHORITY', 'AUDITOR'];

/** Whose drafts a viewer reaches. */
export interface DraftReach {
  readonly all: boolean;
  readonly providers: readonly string[];
}

/** Drafts are for those who write and those who judge them. */
export const draftReach = (viewer: Viewer): DraftReach => ({
  all: holdsRole(viewer, ...registryStaff),
  providers: organisationsOf(viewer, ...providerStaff),
});

/** May the viewer see this opportunity? The registry is public; drafts are not in it yet. */
export function mayRead(
  viewer: Viewer,
  { status, providerId }: { readonly status: EligibilityStatus; readonly providerId: string },
): boolean {
  if (status !== 'DRAFT') return true;
  const { all, providers } = draftReach(viewer);
  return all || providers.includes(providerId);
}

/** May the viewer write for this provider? Only who administers that very organisation. */
export const mayWriteFor = (viewer: Viewer, providerId: string): boolean =>
  actsFor(viewer, providerId, 'PROVIDER_ADMIN');
