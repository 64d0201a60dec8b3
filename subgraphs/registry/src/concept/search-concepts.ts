import type { PageRequest } from '@tessera/kit/graphql/connection.ts';
import type { EntityManager } from 'typeorm';
import { Conditions, rankedHits, type Hit } from '../search/ranked-page.ts';

/** Longest text that is looked for. */
const LONGEST = 200;

/** What concepts are looked for by. */
export interface ConceptSearch extends PageRequest {
  readonly text: string;
}

/**
 * URIs of concepts with a label, in any language, that has all the words of the text or is spelled much like it. A label that is the text comes first, then one
 * that begins with it, then by likeness.
 */
export async function searchConcepts(
  manager: EntityManager,
  table: 'skill' | 'occupation',
  { text, ...page }: ConceptSearch,
): Promise<readonly Hit[]> {
  const wanted = text.trim().slice(0, LONGEST);
  if (wanted === '') return [];
  const conditions = new Conditions();
  const phrase = `searchable(${conditions.bind(wanted)})`;
  conditions.where(
    `to_tsvector('simple', search_text) @@ plainto_tsquery('simple', ${phrase}) or ${phrase} <% search_text`,
  );
  const line = `e'\\n' || label_text || e'\\n'`;
  const rank = [
    `3 * (strpos(${line}, e'\\n' || ${phrase} || e'\\n') > 0)::integer`,
    `(strpos(${line}, e'\\n' || ${phrase}) > 0)::integer`,
    `(to_tsvector('simple', label_text) @@ plainto_tsquery('simple', ${phrase}))::integer`,
    `word_similarity(${phrase}, label_text)`,
    `0.5 * word_similarity(${phrase}, search_text)`,
    `0.5 * similarity(${phrase}, label_text)`,
  ].join(' + ');
  return rankedHits(manager, { from: table, key: 'uri collate "C"', keyType: 'text', rank, conditions }, page);
}
