import { createHash } from 'node:crypto';

const EPOCH = 0x0198_0000_0000; // all demo ids carry the same instant, in July 2025

/** An id of the demo country: shaped like UUIDv7, and the same for the same words on every machine. */
export function demoId(kind: string, number: number): string {
  const time = EPOCH.toString(16).padStart(12, '0');
  const noise = createHash('sha256').update(`tessera demo ${kind} ${number}`).digest('hex');
  const variant = ((parseInt(noise.charAt(3), 16) & 0x3) | 0x8).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${noise.slice(0, 3)}-${variant}${noise.slice(4, 7)}-${noise.slice(7, 19)}`;
}

/** A small deterministic source of chance (mulberry32): numbers in [0, 1) that depend on the seed alone. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of `choices`, by a number in [0, 1). */
export function pick<T>(choices: readonly [T, ...T[]], chance: number): T {
  return choices[Math.floor(chance * choices.length)] ?? choices[0];
}
