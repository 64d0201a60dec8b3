import type { Tx } from '@tessera/kit/database/transaction.ts';
import { isUuid } from '@tessera/kit/text/uuid.ts';
import { PolicyVersionEntity, type PolicyScope, type PolicyVersion } from './policy-version.entity.ts';

/** The version, held so that no other command takes a step with it before this transaction ends; null when there is none. */
export const lockPolicyVersion = async (tx: Tx, id: string): Promise<PolicyVersion | null> =>
  isUuid(id)
    ? tx.getRepository(PolicyVersionEntity).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } })
    : null;

/** Makes those wait for each other who would change which versions of a scope follow which. */
export const lockPolicyScope = async (tx: Tx, { region, sector }: PolicyScope): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtext('policy scope'), hashtext($1))`, [
    `${region ?? ''} ${sector ?? ''}`,
  ]);
};
