import type { Nudge } from '../process/end-process.ts';

/** Fast shutdown, then immediate, then by force: PostgreSQL recovers from each. */
export const shutdown: readonly Nudge[] = [
  { signal: 'SIGINT', patience: 15_000 },
  { signal: 'SIGQUIT', patience: 3_000 },
  { signal: 'SIGKILL', patience: 2_000 },
];
