import { actsFor, type Viewer } from '@tessera/kit/identity/viewer.ts';

/** The viewer administers the employer, and the worker is somebody else: nobody tells their own wage. */
export const administersEmployer = (viewer: Viewer, organisationId: string, personId: string | null = null): boolean =>
  actsFor(viewer, organisationId, 'EMPLOYER_ADMIN') && (personId === null || viewer.subject !== personId);

/** The viewer is of the employer's staff that has to do with its workers. */
export const seesWorkers = (viewer: Viewer, organisationId: string): boolean =>
  actsFor(viewer, organisationId, 'EMPLOYER_ADMIN', 'EMPLOYER_LEAVE_APPROVER');
