import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newDataKey, parseDataKey, seal, unseal } from './data-key.ts';

const key = randomBytes(32);
const PLACE = 'person_identity‖sealed‖01980000-0000-7000-8000-000000000000';
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));

describe('sealed bytes', () => {
  it('open with the key and the place they were sealed for', () => {
    fc.assert(
      fc.property(bytes, fc.string(), (clear, place) => unseal(key, place, seal(key, place, clear)).equals(clear)),
    );
  });

  it('do not open in another place', () => {
    fc.assert(
      fc.property(bytes, fc.string(), fc.string(), (clear, place, other) => {
        fc.pre(place !== other);
        expect(() => unseal(key, other, seal(key, place, clear))).toThrow();
      }),
    );
  });

  it('do not open with another key', () => {
    expect(() => unseal(randomBytes(32), PLACE, seal(key, PLACE, Buffer.from('Ada')))).toThrow();
  });

  it('do not open when any one byte was altered', () => {
    const sealed = seal(key, PLACE, Buffer.from('Ada Lovelace'));
    for (const [index, byte] of sealed.entries()) {
      const altered = Buffer.from(sealed);
      altered[index] = byte ^ 1;
      expect(() => unseal(key, PLACE, altered), `byte ${index}`).toThrow();
    }
  });

  it('do not open when cut anywhere, or with something appended', () => {
    for (const clear of ['', 'Ada Lovelace']) {
      const sealed = seal(key, PLACE, Buffer.from(clear));
      for (let length = 0; length < sealed.length; length++) {
        expect(() => unseal(key, PLACE, sealed.subarray(0, length)), `${length} bytes`).toThrow();
      }
      expect(() => unseal(key, PLACE, Buffer.concat([sealed, Buffer.alloc(1)]))).toThrow();
    }
  });

  it('show neither the clear text nor that two are the same', () => {
    const [one, other] = [seal(key, PLACE, Buffer.from('Ada')), seal(key, PLACE, Buffer.from('Ada'))];
    expect(one.equals(other)).toBe(false);
    expect(one.includes('Ada')).toBe(false);
    expect(one).toHaveLength(12 + 16 + 3);
  });
});

describe('a data key', () => {
  it('opens again with the key it was wrapped with, and is never the same twice', () => {
    const { key: dataKey, wrapped } = newDataKey(key, PLACE);
    expect(dataKey).toHaveLength(32);
    expect(unseal(key, PLACE, wrapped)).toEqual(dataKey);
    expect(newDataKey(key, PLACE).key).not.toEqual(dataKey);
    expect(() => unseal(key, 'issuer_key‖wrapped‖1', wrapped)).toThrow();
  });

  it('is read from base64url of 32 bytes and nothing else', () => {
    expect(parseDataKey(key.toString('base64url'))).toEqual(key);
    for (const text of ['', 'short', randomBytes(31).toString('base64url'), randomBytes(33).toString('base64url')]) {
      expect(() => parseDataKey(text)).toThrow('32 bytes');
    }
  });
});
