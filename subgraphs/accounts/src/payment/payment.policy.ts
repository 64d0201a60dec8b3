import { organisationsOf, roles, type Viewer } from '@tessera/kit/identity/viewer.ts';

const butTreasury = roles.filter((role) => role !== 'TREASURY');

/** Organisations the viewer acts for in another role than the treasury's: what is paid to them somebody else pays. */
export const ownOrganisations = (viewer: Viewer): readonly string[] => organisationsOf(viewer, ...butTreasury);
