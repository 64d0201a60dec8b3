import { createHash, randomBytes } from 'node:crypto';

const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** A secret of 256 bits that makes a link; only its hash is kept. */
export const newShareToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. A token with so much chance in it needs no salt. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** True for a text that could be a token of ours. */
export const isShareToken = (text: string): boolean => TOKEN.test(text);

export const shareLink = (publicUrl: string, token: string): string => `${publicUrl}/shares/${token}`;
