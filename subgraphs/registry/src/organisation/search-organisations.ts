import type { PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { Conditions, rankedHits, type Hit } from '../search/ranked-page.ts';

/** What organisations are looked for by. */
export interface OrganisationSearch extends PageRequest {
  readonly text?: string | null | undefined;
  readonly kind?: string | null | undefined;
}

/** Ids of organisations whose name or registration number fits, best first. */
export async function searchOrganisations(
  manager: EntityManager,
  { text, kind, ...page }: OrganisationSearch,
): Promise<readonly Hit[]> {
  const conditions = new Conditions();
  if (kind) conditions.where(`kinds @> array[${conditions.bind(kind)}]`);
  const search = { from: 'organisation', key: 'id', keyType: 'uuid', conditions } as const;
  const wanted = text?.trim();
  if (!wanted) return rankedHits(manager, { ...search, rank: '0' }, page);
  const phrase = conditions.bind(wanted);
  conditions.where(`searchable(${phrase}) <% search_text or registration_id = ${phrase}`);
  const likeness = `word_similarity(searchable(${phrase}), search_text) + similarity(searchable(${phrase}), search_text)`;
  const rank = `${likeness} + (registration_id is not distinct from ${phrase})::integer`;
  return rankedHits(manager, { ...search, rank }, page);
}
