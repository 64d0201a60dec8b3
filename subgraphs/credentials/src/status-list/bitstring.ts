import { gunzipSync, gzipSync } from 'node:zlib';

/** Bits of one list: as many as the standard asks for at least, so that one bit does not tell its credential from the others. */
export const LIST_LENGTH = 131_072;

const BYTES = LIST_LENGTH / 8;
const MULTIBASE_BASE64URL = 'u';

// The standard counts from the left: bit 0 is the highest of the first byte.
const maskOf = (index: number): number => 0x80 >> (index & 7);
const byteOf = (index: number): number => index >> 3;

/** A list in which nothing is revoked. */
export const emptyBits = (): Buffer => Buffer.alloc(BYTES);

export const bitAt = (bits: Buffer, index: number): boolean => ((bits[byteOf(index)] ?? 0) & maskOf(index)) !== 0;

/** A copy with one more bit set. */
export function withBit(bits: Buffer, index: number): Buffer {
  const copy = Buffer.from(bits);
  copy[byteOf(index)] = (copy[byteOf(index)] ?? 0) | maskOf(index);
  return copy;
}

/** As published: gzip, base64url, multibase. */
export const encodeBits = (bits: Buffer): string => MULTIBASE_BASE64URL + gzipSync(bits).toString('base64url');

/** What `encodeBits` made; never more than a list's length. */
export const decodeBits = (encoded: string): Buffer =>
  gunzipSync(Buffer.from(encoded.slice(1), 'base64url'), { maxOutputLength: BYTES });
