import { joined, turnstile } from '@tessera/kit/server/turnstile.ts';

const WAITING = 8;

/**
 * One account serves one money operation at a time in this process, and eight more may wait. Beyond that a database does less, not more: waiters on one row cost
 * each other. Nobody but an attacker spends from one account ten times at once. The lock on the account's row is what keeps processes apart.
 */
export const atAccount = turnstile(WAITING);

/** Commands sent again under the same key while the first is under way get its outcome, and take no place in the queue. */
export const sameCommand = joined();
