import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { once } from '@tessera/kit/database/idempotency.ts';
import { announce } from '@tessera/kit/events/outbox.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, type IdempotencyMismatch, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import type { Desk } from '../desk.ts';
import { didWebOf } from '../proof/did-document.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { createStatusList } from '../status-list/create-status-list.ts';
import { createIssuerKey } from './issuer-key.ts';
import { IssuerRegistrationEntity, type IssuerRegistration } from './issuer-registration.entity.ts';
import { registrationOf } from './issuer.store.ts';

export interface RegisterIssuer {
  readonly viewer: Viewer;
  readonly organisationId: string;
  readonly idempotencyKey: string;
}

export type RegisterIssuerOutcome =
  { readonly organisationId: string } | { readonly refusal: NotFound | InvalidInput | IdempotencyMismatch };

/** Registers an organisation with its DID, first key and first status list. One that is registered stays as it is. */
export async function ensureRegistered(
  tx: Tx,
  desk: Pick<Desk, 'publicUrl' | 'dataKey'>,
  organisationId: string,
  registeredBy: string | null,
): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`issuerRegister ${organisationId}`]);
  if ((await registrationOf(tx, organisationId)) !== null) return;
  const { now } = await schemeTime(tx);
  const registration: IssuerRegistration = {
    organisationId,
    did: didWebOf(desk.publicUrl, organisationId),
    active: true,
    registeredAt: now,
    registeredBy,
  };
  await tx.insert(IssuerRegistrationEntity, registration);
  await createIssuerKey(tx, desk.dataKey, registration, now);
  await createStatusList(tx, desk, registration);
  await announce(tx, {
    aggregateType: 'IssuerRegistration',
    aggregateId: organisationId,
    type: 'IssuerRegistered',
    payload: { organisationId },
  });
}

/** Lets an organisation of the registry issue from now on. */
export async function registerIssuer(
  desk: Desk,
  { viewer, organisationId, idempotencyKey }: RegisterIssuer,
): Promise<RegisterIssuerOutcome> {
  const organisation = await desk.registry.organisationOf(organisationId, viewer.requestId);
  return inTransaction(desk.db, (tx) =>
    once<RegisterIssuerOutcome>(
      tx,
      {
        scope: `issuerRegister:${viewer.subject ?? viewer.client ?? ''}`,
        key: idempotencyKey,
        request: { organisationId },
      },
      async () => {
        if (organisation === null) return { refusal: notFound('organisation', 'input', 'organisationId') };
        await ensureRegistered(tx, desk, organisationId, viewer.subject);
        return { organisationId };
      },
    ),
  );
}
