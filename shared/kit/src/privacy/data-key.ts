import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** The key a subgraph was given to wrap the data keys of persons or issuers (`DATA_KEY_FILE`): 32 bytes in base64url. */
export function parseDataKey(text: string): Buffer {
  const key = Buffer.from(text, 'base64url');
  if (key.length !== 32) throw new Error('the data key must be 32 bytes in base64url');
  return key;
}

/** Seals bytes with a key for one place, `table‖column‖row`: moved to another row they do not open. Layout: nonce, tag, cipher text. */
export function seal(key: Buffer, place: string, clear: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what `seal` made for the same place; throws when the bytes, the key or the place are not the ones. */
export function unseal(key: Buffer, place: string, sealed: Buffer): Buffer {
  // The length is demanded: Node would take a tag of four bytes for a whole one.
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}

/** A fresh data key for one person or issuer, wrapped for keeping. Destroying the wrapped key erases what it sealed. */
export function newDataKey(wrappingKey: Buffer, place: string): { readonly key: Buffer; readonly wrapped: Buffer } {
  const key = randomBytes(32);
  return { key, wrapped: seal(wrappingKey, place, key) };
}
