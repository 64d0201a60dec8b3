/** One request of the bench: whose, and what. */
export interface Call {
  readonly token: string | null; // nobody's in particular
  readonly body: string;
}

/** The headers that a front end sends with it. */
export const headersOf = ({ token }: Call): Record<string, string> => ({
  'content-type': 'application/json',
  ...(token !== null && { authorization: `Bearer ${token}` }),
});

/** A time of load on one address: every connection sends the next call when its last one is answered. */
export interface Block {
  readonly url: string;
  readonly calls: readonly Call[];
  readonly connections: number;
  readonly milliseconds: number;
}

/** What a block gave. */
export interface BlockResult {
  readonly milliseconds: number; // until the last answer was there
  readonly latencies: readonly number[]; // milliseconds, one for each answered call
  readonly failures: number; // not answered, or not with 200
}
