import type { DataSource } from 'typeorm';

/** What a part of the soak works with: a database of its own, and how hard and how long. */
export interface Soak {
  readonly url: string; // the application's role
  readonly db: DataSource;
  readonly superuser: <Row>(sql: string) => Promise<readonly Row[]>;
  readonly dataKey: Buffer;
  readonly seed: number;
  readonly steps: number; // of all clients together; other parts take their numbers from it
  readonly clients: number;
  readonly say: (line: string) => void;
}

/** Does its work and gives what was wrong. */
export type SoakPart = (soak: Soak) => Promise<readonly string[]>;
