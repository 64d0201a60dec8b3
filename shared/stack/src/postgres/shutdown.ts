import type { Nudge } from '../process/end-process.ts';

/** Fast shutdown, then immediate, then by force: PostgreSQL recovers from each. */
export const shutdown: readonly Nudge[] = [
  { signal: 'SIGINT', patience: 15_000 },
  { signal: 'SIGQUIT', patience: 5_000 },
  { signal: 'SIGKILL', patience: 2_000 },
];

/** Without the patience, for somebody in a hurry. */
export const hurriedShutdown: readonly Nudge[] = [
  { signal: 'SIGQUIT', patience: 1_000 },
  { signal: 'SIGKILL', patience: 1_000 },
];
