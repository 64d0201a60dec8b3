import type { Viewer } from '@tessera/kit/identity/viewer.ts';

/** The region in which a machine client of this employment service assigns cases; null when the viewer is none. */
export const mayAssign = (viewer: Viewer, organisationId: string): string | null =>
  viewer.roles.find((grant) => grant.role === 'SERVICE' && grant.organisationId === organisationId)?.region ?? null;
