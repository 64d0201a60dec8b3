/** Somebody who is signed in, or whom one can sign in as. */
export interface Person {
  readonly subject: string;
  readonly name: string;
  readonly role: string;
  readonly organisation: { readonly id: string; readonly name: string } | null;
  readonly region: string | null;
}

/** What the explorer reads in an access token. The graph verifies it; here it only says whose name to show. */
export interface TokenClaims {
  readonly sub: string;
  readonly exp: number; // epoch seconds
  readonly tessera_roles?: readonly { readonly role: string; readonly organisation: string | null }[];
}

/** Reads the claims of a JWT without verifying it. */
export function claimsOf(token: string): TokenClaims {
  const payload = token.split('.')[1] ?? '';
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );
  return JSON.parse(new TextDecoder().decode(bytes)) as TokenClaims;
}

/** The person a token is of, as the list of persons has them, or as far as the token itself says. */
export function personOf({ sub, tessera_roles: roles = [] }: TokenClaims, persons: readonly Person[]): Person {
  const known = persons.find(({ subject }) => subject === sub);
  const [first] = roles;
  const organisation = first?.organisation ?? null;
  return (
    known ?? {
      subject: sub,
      name: 'Somebody',
      role: first?.role ?? 'HOLDER',
      organisation: organisation === null ? null : { id: organisation, name: organisation },
      region: null,
    }
  );
}
