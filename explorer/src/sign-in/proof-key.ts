const base64url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** An unguessable word for an address. */
export const unguessable = (): string => base64url(crypto.getRandomValues(new Uint8Array(32)));

/** The challenge that is sent with the request for a code, by which only whoever knows `verifier` can redeem it (RFC 7636, S256). */
export async function challengeOf(verifier: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  return base64url(new Uint8Array(digest));
}
