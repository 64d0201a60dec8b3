import type { Viewer } from '@tessera/kit/identity/viewer.ts';

/** A person as this subgraph knows them: by id alone. Everything else about them is in accounts. */
export interface PersonReference {
  readonly id: string;
}

/** The id of the natural person who asks. Access lets nobody else command as `HOLDER` or staff. */
export function ownSubject({ subject }: Viewer): string {
  if (subject === null) throw new Error('a command of a person came from nobody');
  return subject;
}
