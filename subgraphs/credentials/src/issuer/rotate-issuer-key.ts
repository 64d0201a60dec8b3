import { inTransaction } from '@tessera/kit/database/transaction.ts';
import { notFound, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import { IsNull } from 'typeorm';
import type { Desk } from '../desk.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { createIssuerKey } from './issuer-key.ts';
import { IssuerKeyEntity } from './issuer-key.entity.ts';
import { registrationOf } from './issuer.store.ts';

export type RotateIssuerKeyOutcome = { readonly organisationId: string } | { readonly refusal: NotFound };

/** Retires the issuer's key and signs with a new one from now on. What was signed stays verifiable: the DID document keeps every key. */
export const rotateIssuerKey = (
  desk: Desk,
  { organisationId }: { readonly organisationId: string },
): Promise<RotateIssuerKeyOutcome> =>
  inTransaction(desk.db, async (tx): Promise<RotateIssuerKeyOutcome> => {
    const registration = await registrationOf(tx, organisationId);
    if (registration === null) return { refusal: notFound('issuer', 'input', 'organisationId') };
    const { now } = await schemeTime(tx);
    await tx.update(IssuerKeyEntity, { organisationId, retiredAt: IsNull() }, { retiredAt: now });
    await createIssuerKey(tx, desk.dataKey, registration, now);
    return { organisationId };
  });
