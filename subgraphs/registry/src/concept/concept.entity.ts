import type { LocalizedTexts } from '@tessera/kit/text/localized-text.ts';
import type { EntitySchemaColumnOptions } from 'typeorm';

/** What the concepts of ESCO have in common. */
export interface Concept {
  readonly uri: string;
  readonly labels: LocalizedTexts;
  readonly alternativeLabels: LocalizedTexts; // of each language one text, a label a line
  readonly descriptions: LocalizedTexts;
}

/** What the database keeps besides, for search; written by a trigger. */
export interface SearchableConcept extends Concept {
  readonly labelText: string;
  readonly searchText: string;
}

const writtenByTrigger = { type: 'text', default: '', select: false, insert: false, update: false } as const;

/** The columns of a concept's table that all concepts have. */
export const conceptColumns = (table: string): Record<keyof SearchableConcept, EntitySchemaColumnOptions> => ({
  uri: { type: 'text', primary: true, primaryKeyConstraintName: `${table}_pk` },
  labels: { type: 'jsonb' },
  alternativeLabels: { name: 'alternative_labels', type: 'jsonb', default: {} },
  descriptions: { type: 'jsonb', default: {} },
  labelText: { name: 'label_text', ...writtenByTrigger },
  searchText: { name: 'search_text', ...writtenByTrigger },
});
