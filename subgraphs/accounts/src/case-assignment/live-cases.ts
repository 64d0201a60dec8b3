import { organisationsOf, type Viewer } from '@tessera/kit/identity/viewer.ts';
import type { EntityManager } from 'typeorm';

/** An adviser in the role they act in: the same person in two regions is two advisers. */
export interface Adviser {
  readonly subject: string;
  readonly organisationIds: readonly string[];
}

/** The viewer as adviser of employment services, or null when they are none. */
export function adviserOf(viewer: Viewer): Adviser | null {
  const organisationIds = organisationsOf(viewer, 'PES_ADVISER');
  return viewer.subject === null || organisationIds.length === 0 ? null : { subject: viewer.subject, organisationIds };
}

/** Those of `personIds` with whom the adviser has a live case assignment now, through one of these organisations. */
export async function liveCases(
  reader: EntityManager,
  { subject, organisationIds }: Adviser,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await reader.query<{ person_id: string }[]>(
    `select distinct person_id from case_assignment where adviser_id = $1 and organisation_id = any($2::uuid[]) and person_id = any($3::uuid[]) and valid @> scheme_now()`,
    [subject, organisationIds, personIds],
  );
  return new Set(rows.map(({ person_id: personId }) => personId));
}
