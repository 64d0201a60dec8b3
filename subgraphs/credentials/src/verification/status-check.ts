import type { EntityManager } from 'typeorm';
import { registrationOf } from '../issuer/issuer.store.ts';
import { isObject, listOf, type JsonObject } from '../proof/json.ts';
import { bitAt, LIST_LENGTH } from '../status-list/bitstring.ts';
import { statusListIdOf } from '../status-list/status-list-credential.ts';
import { StatusListEntity, type StatusList } from '../status-list/status-list.entity.ts';
import { uuidOrNull } from '../uuid.ts';
import { check, type VerificationCheck } from './checks.ts';

const unknown = check('STATUS', 'FAILED', 'Whether the document was revoked cannot be found out here.');

async function listOfEntry(
  manager: EntityManager,
  publicUrl: string,
  entry: JsonObject,
  issuer: string,
): Promise<StatusList | null> {
  const url = entry['statusListCredential'];
  const id = typeof url === 'string' ? uuidOrNull(statusListIdOf(publicUrl, url)) : null;
  const list = id === null ? null : await manager.findOneBy(StatusListEntity, { id });
  // A list of another issuer says nothing of this document.
  return list !== null && (await registrationOf(manager, list.organisationId))?.did === issuer ? list : null;
}

async function statusOfEntry(
  manager: EntityManager,
  publicUrl: string,
  entry: unknown,
  issuer: string,
): Promise<VerificationCheck> {
  if (!isObject(entry) || entry['type'] !== 'BitstringStatusListEntry' || entry['statusPurpose'] !== 'revocation')
    return unknown;
  const index = /^\d{1,6}$/.test(String(entry['statusListIndex'])) ? Number(entry['statusListIndex']) : LIST_LENGTH;
  const list = await listOfEntry(manager, publicUrl, entry, issuer);
  if (list === null || index >= LIST_LENGTH) return unknown;
  return bitAt(list.bits, index)
    ? check('STATUS', 'FAILED', 'The issuer has revoked this document.')
    : check('STATUS', 'PASSED', 'The document was not revoked.');
}

const MAX_ENTRIES = 4;

/** Whether the document was revoked, by the issuer's own status list. What cannot be found out counts as failed. */
export async function statusCheck(
  manager: EntityManager,
  publicUrl: string,
  document: JsonObject,
  issuer: string,
): Promise<VerificationCheck> {
  const entries = listOf(document['credentialStatus']);
  if (entries.length === 0) return check('STATUS', 'NOT_APPLICABLE', 'The document names no list of revocations.');
  if (entries.length > MAX_ENTRIES) return unknown;
  const checks: VerificationCheck[] = [];
  for (const entry of entries) checks.push(await statusOfEntry(manager, publicUrl, entry, issuer));
  return checks.find(({ result }) => result === 'FAILED') ?? checks[0] ?? unknown;
}
