import { checkLine } from '@tessera/kit/outcome/check-text.ts';
import { inTransaction, type Tx } from '@tessera/kit/database/transaction.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';
import {
  invalidInput,
  notFound,
  wrongState,
  type InvalidInput,
  type NotFound,
  type WrongState,
} from '@tessera/kit/outcome/refusal.ts';
import type { DataSource } from 'typeorm';
import { checkPolicyContent, checkPolicyVariation, type Checked } from './check-policy-content.ts';
import type { PolicyContent } from './policy-content.ts';
import { findPolicyInForce } from './policy-in-force.ts';
import { policyContentInvalid, type PolicyContentInvalid } from './policy-refusal.ts';
import { PolicyVersionEntity, type PolicyScope, type PolicyVersion } from './policy-version.entity.ts';
import { seesPolicyVersion, writesPolicy, type Acting } from './policy.policy.ts';
import type { PolicyVariation } from './variable-parameter.ts';
import { lockPolicyVersion } from './lock-policy-version.ts';

/** What an author writes: a new draft, or the whole content of one of their own. */
export interface DraftPolicyVersion extends PolicyScope {
  readonly policyVersionId: string | null; // null: a new draft
  readonly organisationId: string;
  readonly title: string;
  readonly parentId: string | null;
  readonly content: unknown; // JSON as it was sent
}

export type DraftPolicyVersionOutcome =
  | { readonly policyVersion: PolicyVersion }
  | { readonly refusal: NotFound | WrongState | InvalidInput | PolicyContentInvalid };

const REGION = /^[A-Z]{2}[A-Z0-9]{1,3}$/;
const SECTOR = /^[A-V]$/;

function wrongForm({ title, region, sector }: DraftPolicyVersion): InvalidInput | null {
  const unreadable = checkLine(title, { most: 200 }, 'input', 'title');
  if (unreadable !== null) return unreadable;
  if (region !== null && !REGION.test(region))
    return invalidInput('A region is a NUTS code, such as BE21.', 'input', 'region');
  if (sector !== null && !SECTOR.test(sector))
    return invalidInput('A sector is a section of NACE, A to V.', 'input', 'sector');
  return region === null || sector === null
    ? null
    : invalidInput('A version is for a region or for a sector, not for both.', 'input', 'sector');
}

async function check(
  tx: Tx,
  { region, sector, content }: DraftPolicyVersion,
): Promise<Checked<PolicyContent | PolicyVariation>> {
  if (region === null && sector === null) return checkPolicyContent(content);
  const national = await findPolicyInForce(tx, { region: null, sector: null });
  return checkPolicyVariation(content, national?.content ?? null);
}

const read = (tx: Tx, id: string): Promise<PolicyVersion> =>
  tx.getRepository(PolicyVersionEntity).findOneByOrFail({ id });

async function begin(
  tx: Tx,
  viewer: Viewer,
  author: Acting,
  { title, region, sector, parentId }: DraftPolicyVersion,
  content: PolicyContent | PolicyVariation,
): Promise<DraftPolicyVersionOutcome> {
  const parent = parentId === null ? null : await lockPolicyVersion(tx, parentId);
  if (parentId !== null && (parent === null || !seesPolicyVersion(viewer, parent)))
    return { refusal: notFound('policy version', 'input', 'parentId') };
  const [row] = await tx.query<[{ id: string }]>(
    `insert into policy_version (title, region, sector, parent_id, content, author_id, author_organisation_id)
     values ($1, $2, $3, $4, $5, $6, $7) returning id`,
    [title, region, sector, parentId, JSON.stringify(content), author.subject, author.organisationId],
  );
  return { policyVersion: await read(tx, row.id) };
}

/** The draft's scope and parent are part of what it is: another one is another draft. */
const sameFrame = (draft: PolicyVersion, { region, sector, parentId }: DraftPolicyVersion): boolean =>
  draft.region === region && draft.sector === sector && (parentId === null || draft.parentId === parentId);

async function rewrite(
  tx: Tx,
  author: Acting,
  id: string,
  command: DraftPolicyVersion,
  content: PolicyContent | PolicyVariation,
): Promise<DraftPolicyVersionOutcome> {
  const draft = await lockPolicyVersion(tx, id);
  if (draft?.authorId !== author.subject || draft.authorOrganisationId !== author.organisationId)
    return { refusal: notFound('policy version', 'input', 'policyVersionId') };
  if (draft.step !== 'DRAFT') return { refusal: wrongState('policy version', draft.state, 'input', 'policyVersionId') };
  if (!sameFrame(draft, command))
    return {
      refusal: invalidInput('A draft keeps its region, its sector and its parent.', 'input', 'policyVersionId'),
    };
  await tx.query(`update policy_version set title = $2, content = $3 where id = $1`, [
    id,
    command.title,
    JSON.stringify(content),
  ]);
  return { policyVersion: await read(tx, id) };
}

/**
 * Saves a draft when nothing is wrong with its content. Only its author writes on: whoever wrote any of it must not approve it.
 */
export async function draftPolicyVersion(
  db: DataSource,
  viewer: Viewer,
  command: DraftPolicyVersion,
): Promise<DraftPolicyVersionOutcome> {
  const author = writesPolicy(viewer, command.organisationId, command);
  if (author === null) return { refusal: notFound('authority', 'input', 'organisationId') };
  const malformed = wrongForm(command);
  if (malformed !== null) return { refusal: malformed };
  return inTransaction(db, async (tx) => {
    const checked = await check(tx, command);
    if ('problems' in checked) return { refusal: policyContentInvalid(checked.problems) };
    return command.policyVersionId === null
      ? begin(tx, viewer, author, command, checked.content)
      : rewrite(tx, author, command.policyVersionId, command, checked.content);
  });
}
