import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type IdempotencyMismatch,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { Desk } from '../desk.ts';
import { IssuerRegistrationEntity } from '../issuer/issuer-registration.entity.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { setStatusBit } from '../status-list/set-status-bit.ts';
import { uuidOrNull } from '../uuid.ts';
import { MicroCredentialEntity } from './micro-credential.entity.ts';
import { mayRevoke } from './micro-credential.policy.ts';

export interface RevokeMicroCredential {
  readonly viewer: Viewer;
  readonly credentialId: string;
  readonly reason: string;
  readonly idempotencyKey: string;
}

export type RevokeOutcome =
  { readonly credentialId: string } | { readonly refusal: NotFound | InvalidInput | WrongState | IdempotencyMismatch };

const MAX_REASON = 500;
const PATH = ['input', 'credentialId'] as const;

async function revoke(
  tx: Tx,
  desk: Desk,
  { viewer, credentialId, reason }: RevokeMicroCredential,
): Promise<RevokeOutcome> {
  const id = uuidOrNull(credentialId);
  const credential =
    id === null
      ? null
      : await tx.findOne(MicroCredentialEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (credential === null || !mayRevoke(viewer, credential)) return { refusal: notFound('micro-credential', ...PATH) };
  if (credential.state !== 'ISSUED') return { refusal: wrongState('micro-credential', credential.state, ...PATH) };
  if (reason.trim() === '' || reason.length > MAX_REASON)
    return { refusal: invalidInput(`Give the holder a reason of 1 to ${MAX_REASON} characters.`, 'input', 'reason') };
  const { now } = await schemeTime(tx);
  await tx.update(
    MicroCredentialEntity,
    { id: credentialId },
    { state: 'REVOKED', revokedAt: now, revocationReason: reason },
  );
  const registration = await tx.findOneByOrFail(IssuerRegistrationEntity, {
    organisationId: credential.awardingBodyId,
  });
  await setStatusBit(tx, desk, registration, { listId: credential.statusListId, index: credential.statusIndex });
  await announce(tx, {
    aggregateType: 'MicroCredential',
    aggregateId: credentialId,
    type: 'MicroCredentialRevoked',
    payload: { microCredentialId: credentialId, orderId: credential.orderId },
  });
  return { credentialId };
}

/** Takes a credential back for good, in the published status list too. The holder sees why; verifiers see that. */
export const revokeMicroCredential = (desk: Desk, command: RevokeMicroCredential): Promise<RevokeOutcome> =>
  inTransaction(desk.db, (tx) => {
    const { viewer, credentialId, reason, idempotencyKey } = command;
    return once<RevokeOutcome>(
      tx,
      {
        scope: `microCredentialRevoke:${viewer.subject ?? viewer.client ?? ''}`,
        key: idempotencyKey,
        request: { credentialId, reason },
      },
      () => revoke(tx, desk, command),
    );
  });
