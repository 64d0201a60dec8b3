import { randomBytes } from 'node:crypto';
import type { Response } from 'express';

/** Stands in the built pages where each answer puts a nonce of its own; the build writes it. */
const NONCE_PLACEHOLDER = '__STYLE_NONCE__';

/** What pages of the explorer may load: nothing from elsewhere but the identity provider's answers. */
function pagePolicy(issuer: string, nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src-elem 'self' 'nonce-${nonce}'`, // the editor writes the rules of its themes into style elements that carry this nonce
    "style-src-attr 'unsafe-inline'", // and places its lines by style attributes, which cannot carry one
    `connect-src 'self' ${new URL(issuer).origin}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** A worker obeys the policy that its own script came with. */
export const ASSET_POLICY = "default-src 'none'; script-src 'self'";

/** Sends a built page with its policy. A window that was opened to sign in must still be known to its opener when it comes back. */
export function sendPage(
  response: Response,
  html: string,
  { issuer, opener }: { readonly issuer: string; readonly opener: 'same-origin-allow-popups' | 'unsafe-none' },
): void {
  const nonce = randomBytes(16).toString('base64url');
  response
    .set('content-security-policy', pagePolicy(issuer, nonce))
    .set('cross-origin-opener-policy', opener)
    .set('cache-control', 'no-store')
    .type('html')
    .send(html.replaceAll(NONCE_PLACEHOLDER, nonce));
}
