/** The channel on which the window that was opened to sign in tells the explorer how it went. */
export const SIGN_IN_CHANNEL = 'tessera-explorer-sign-in';

/** What the identity provider sent the browser back with. */
export interface CallbackMessage {
  readonly state: string;
  readonly code: string | null;
  readonly issuer: string | null;
  readonly error: string | null;
}

/** Reads the address that the identity provider sent the browser back to. */
export function callbackMessage(search: string): CallbackMessage {
  const parameters = new URLSearchParams(search);
  return {
    state: parameters.get('state') ?? '',
    code: parameters.get('code'),
    issuer: parameters.get('iss'),
    error: parameters.get('error_description') ?? parameters.get('error'),
  };
}
