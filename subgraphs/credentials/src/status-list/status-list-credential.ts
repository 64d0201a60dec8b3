import type { JsonObject } from '../proof/json.ts';
import { encodeBits } from './bitstring.ts';

/** Longest time that a verifier should rely on a copy, in milliseconds; also how long our answer may be cached. */
export const STATUS_TTL = 300_000;

export const statusListUrl = (publicUrl: string, id: string): string => `${publicUrl}/status-lists/${id}`;

/** The id in a status list's address, or null when it is not one of ours. */
export const statusListIdOf = (publicUrl: string, url: string): string | null => {
  const prefix = statusListUrl(publicUrl, '');
  return url.startsWith(prefix) ? url.slice(prefix.length) : null;
};

/** The unsigned credential that publishes a list (Bitstring Status List v1.0). */
export function statusListCredential(
  publicUrl: string,
  list: { readonly id: string; readonly bits: Buffer; readonly issuer: string },
  validFrom: Date,
): JsonObject {
  const url = statusListUrl(publicUrl, list.id);
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: url,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer: list.issuer,
    validFrom: validFrom.toISOString(),
    credentialSubject: {
      id: `${url}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encodeBits(list.bits),
      ttl: STATUS_TTL,
    },
  };
}

/** The entry that a credential carries to tell where its status is. */
export function statusEntry(
  publicUrl: string,
  { listId, index }: { readonly listId: string; readonly index: number },
): JsonObject {
  const url = statusListUrl(publicUrl, listId);
  return {
    id: `${url}#${index}`,
    type: 'BitstringStatusListEntry',
    statusPurpose: 'revocation',
    statusListIndex: String(index),
    statusListCredential: url,
  };
}
