import { announce } from '@tessera/kit/events/outbox.ts';
import type { Tx } from '@tessera/kit/database/transaction.ts';
import { uuidv7 } from 'uuidv7';
import { checkAnnexOne } from '../annex-one/check-annex-one.ts';
import type { AssessmentResult } from '../assessment/assessment-result.entity.ts';
import type { Desk } from '../desk.ts';
import { currentSigningKey } from '../issuer/issuer-key.ts';
import type { IssuerRegistration } from '../issuer/issuer-registration.entity.ts';
import type { PersonIdentity } from '../neighbours/accounts.ts';
import type { OrganisationFacts } from '../neighbours/registry.ts';
import { signDocument } from '../proof/sign-document.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { drawStatusEntry } from '../status-list/draw-status-entry.ts';
import { statusEntry } from '../status-list/status-list-credential.ts';
import { TemplateVersionEntity } from '../template/template-version.entity.ts';
import { composeDocument } from './compose-document.ts';
import { MicroCredentialEntity } from './micro-credential.entity.ts';
import { personKey, sealDocument } from './sealed-document.ts';

/** What one credential is signed from. */
export interface Issue {
  readonly result: AssessmentResult;
  readonly registration: IssuerRegistration;
  readonly awardingBody: OrganisationFacts;
  readonly learner: PersonIdentity | null;
}

/** An element of Annex I that keeps a document from being issued. */
export interface Missing {
  readonly code: string;
  readonly name: string;
  readonly documentPath: string;
}

function monthsLater(from: Date, months: number | null): Date | null {
  if (months === null) return null;
  const later = new Date(from);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}

/** Composes the document, checks it against Annex I, signs and seals it, and tells others. Nothing is kept when an element is missing. */
export async function signAndKeep(
  tx: Tx,
  desk: Desk,
  { result, registration, awardingBody, learner }: Issue,
): Promise<{ readonly credentialId: string } | { readonly missing: readonly Missing[] }> {
  const id = uuidv7();
  const { now } = await schemeTime(tx);
  const version = await tx.findOneByOrFail(TemplateVersionEntity, { id: result.templateVersionId });
  const validUntil = monthsLater(now, version.validityMonths);
  const { listId, index } = await drawStatusEntry(tx, desk, registration);
  const status = statusEntry(desk.publicUrl, { listId, index });
  const document = composeDocument({
    id,
    publicUrl: desk.publicUrl,
    issuerDid: registration.did,
    awardingBody,
    learner,
    version,
    result,
    status,
    issuedAt: now,
    validUntil,
  });

  const missing = checkAnnexOne(document).flatMap(({ code, name, path }) =>
    code === null ? [] : [{ code, name, documentPath: path }],
  );
  if (missing.length > 0) return { missing };

  const signed = await signDocument(await currentSigningKey(tx, desk.dataKey, registration), document, now);
  const key = await personKey(tx, desk.dataKey, result.holderPersonId);
  await tx.insert(MicroCredentialEntity, {
    id,
    holderPersonId: result.holderPersonId,
    orderId: result.orderId,
    assessmentResultId: result.id,
    templateId: result.templateId,
    templateVersionId: version.id,
    awardingBodyId: result.awardingBodyId,
    state: 'ISSUED',
    sealedDocument: sealDocument(key, id, signed),
    statusListId: listId,
    statusIndex: index,
    issuedAt: now,
    validUntil,
    revokedAt: null,
    revocationReason: null,
  });
  await announce(tx, {
    aggregateType: 'MicroCredential',
    aggregateId: id,
    type: 'MicroCredentialIssued',
    payload: {
      microCredentialId: id,
      orderId: result.orderId,
      templateId: result.templateId,
    },
  });
  return { credentialId: id };
}
