import { once } from '@tessera/kit/database/idempotency.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import { actsFor, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { notFound, type IdempotencyMismatch, type InvalidInput, type NotFound } from '@tessera/kit/outcome/refusal.ts';
import { uuidv7 } from 'uuidv7';
import type { Desk } from '../desk.ts';
import { schemeTime } from '@tessera/kit/time/scheme-clock.ts';
import { uuidOrNull } from '../uuid.ts';
import { mistakeIn } from './template-rules.ts';
import { TemplateEntity } from './template.entity.ts';
import { TemplateVersionEntity, type TemplateContent, type TemplateVersion } from './template-version.entity.ts';

export interface DefineTemplate {
  readonly viewer: Viewer;
  readonly templateId: string | null; // null: a new template
  readonly awardingBodyId: string;
  readonly content: TemplateContent;
  readonly idempotencyKey: string;
}

export type DefineTemplateOutcome =
  { readonly versionId: string } | { readonly refusal: NotFound | InvalidInput | IdempotencyMismatch };

/** Adds the next version of a template, the first when there is none yet. Versions of one template are numbered without gaps. */
export async function addVersion(
  tx: Tx,
  templateId: string,
  awardingBodyId: string,
  content: TemplateContent,
): Promise<string> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`microCredentialTemplate ${templateId}`]);
  const { now } = await schemeTime(tx);
  const latest = await tx.findOne(TemplateVersionEntity, {
    where: { templateId },
    order: { number: 'DESC' },
    select: { id: true, number: true },
  });
  if (latest === null) await tx.insert(TemplateEntity, { id: templateId, awardingBodyId, createdAt: now });
  const version: TemplateVersion = {
    ...content,
    id: uuidv7(),
    templateId,
    awardingBodyId,
    number: (latest?.number ?? 0) + 1,
    definedAt: now,
  };
  await tx.insert(TemplateVersionEntity, version);
  return version.id;
}

async function define(
  tx: Tx,
  { viewer, templateId, awardingBodyId, content }: DefineTemplate,
): Promise<DefineTemplateOutcome> {
  if (!actsFor(viewer, awardingBodyId, 'ISSUER'))
    return { refusal: notFound('awarding body', 'input', 'awardingBodyId') };
  const mistake = mistakeIn(content);
  if (mistake !== null) return { refusal: mistake };
  if (templateId === null) return { versionId: await addVersion(tx, uuidv7(), awardingBodyId, content) };
  const id = uuidOrNull(templateId);
  const template = id === null ? null : await tx.findOneBy(TemplateEntity, { id, awardingBodyId });
  if (template === null) return { refusal: notFound('template', 'input', 'templateId') };
  return { versionId: await addVersion(tx, template.id, awardingBodyId, content) };
}

/** Defines a template or its next version. Elements of Annex I may still be missing; nothing is issued from it until they are there. */
export const defineTemplate = (desk: Desk, command: DefineTemplate): Promise<DefineTemplateOutcome> =>
  inTransaction(desk.db, (tx) => {
    const { viewer, idempotencyKey, templateId, awardingBodyId, content } = command;
    const scope = `microCredentialTemplateDefine:${viewer.subject ?? viewer.client ?? ''}`;
    return once<DefineTemplateOutcome>(
      tx,
      { scope, key: idempotencyKey, request: { templateId, awardingBodyId, content } },
      () => define(tx, command),
    );
  });
