import type { ConceptKind } from './esco-files.ts';

/** A concept put together from all files that speak of it. */
export interface StagedConcept {
  readonly uri: string;
  readonly labels: Record<string, string>;
  readonly alternativeLabels: Record<string, string>;
  readonly descriptions: Record<string, string>;
  readonly facts: Record<string, string>; // columns of its kind, such as skillType
}

/** A relation of an occupation to a skill. */
export interface StagedRelation {
  readonly occupationUri: string;
  readonly skillUri: string;
  readonly relation: 'ESSENTIAL' | 'OPTIONAL';
}

/** What became of the rows of one file. */
export interface FileReport {
  readonly file: string;
  readonly rows: number;
  readonly skipped: ReadonlyMap<string, number>; // reason → rows
}

/** A bundle, read and found sound; nothing is written yet. */
export interface EscoBundle {
  readonly concepts: Readonly<Record<ConceptKind, ReadonlyMap<string, StagedConcept>>>;
  readonly relations: readonly StagedRelation[] | null; // null: the folder has none
  readonly files: readonly FileReport[];
  readonly ignored: readonly string[];
}

/** Counts rows of one file, and those left out by reason. */
export class FileCount {
  rows = 0;
  readonly skipped = new Map<string, number>();

  /** Leaves a row out. */
  skip(reason: string): void {
    this.skipped.set(reason, (this.skipped.get(reason) ?? 0) + 1);
  }
}
