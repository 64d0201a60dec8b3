import { fetchJson, type ExplorerSettings } from '../settings.ts';
import type { CallbackMessage } from './callback-message.ts';
import { challengeOf, unguessable } from './proof-key.ts';
import { openSignInWindow, SignInFailed, type SignInWindow } from './sign-in-window.ts';

/** How somebody is to sign in. */
export interface SignInRequest {
  readonly subject?: string; // who, where the identity provider lets a client say so
  readonly acrValues?: string; // levels of assurance, any of which is enough
  readonly maxAge?: number; // seconds since the sign-in
}

interface Endpoints {
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
}

const SCOPE = 'openid tessera';
const redirectUri = (): string => new URL('/callback', location.origin).href;

interface Pending {
  readonly state: string;
  readonly verifier: string;
}

async function requestFor(
  { authorization_endpoint: endpoint }: Endpoints,
  { clientId }: ExplorerSettings,
  { subject, acrValues, maxAge }: SignInRequest,
  { state, verifier }: Pending,
): Promise<URL> {
  const address = new URL(endpoint);
  address.search = new URLSearchParams({
    client_id: clientId,
    code_challenge: await challengeOf(verifier),
    code_challenge_method: 'S256',
    prompt: 'login', // whoever was signed in before may be somebody else
    redirect_uri: redirectUri(),
    response_type: 'code',
    scope: SCOPE,
    state,
    ...(subject !== undefined && { login_hint: subject }),
    ...(acrValues !== undefined && { acr_values: acrValues }),
    ...(maxAge !== undefined && { max_age: String(maxAge) }),
  }).toString();
  return address;
}

async function redeem(
  { token_endpoint: endpoint }: Endpoints,
  { clientId }: ExplorerSettings,
  code: string,
  { verifier }: Pending,
): Promise<string> {
  const response = await fetch(endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: clientId,
      code,
      code_verifier: verifier,
      redirect_uri: redirectUri(),
    }),
  });
  const { access_token: token } = (await response.json()) as { access_token?: string };
  if (token === undefined) throw new SignInFailed('The identity provider gave no token.');
  return token;
}

function codeIn({ code, issuer, error }: CallbackMessage, settings: ExplorerSettings): string {
  if (issuer !== null && issuer !== settings.issuer) throw new SignInFailed('Another identity provider answered.');
  if (code === null) throw new SignInFailed(error ?? 'The identity provider gave no code.');
  return code;
}

async function tokenBy(opened: SignInWindow, settings: ExplorerSettings, request: SignInRequest): Promise<string> {
  const pending: Pending = { state: unguessable(), verifier: unguessable() };
  const endpoints = await fetchJson<Endpoints>(`${settings.issuer}/.well-known/openid-configuration`);
  opened.goTo(await requestFor(endpoints, settings, request, pending));
  return redeem(endpoints, settings, codeIn(await opened.answer(pending.state), settings), pending);
}

/** Signs somebody in by the authorisation code flow with PKCE, in a window of its own, and returns the access token. Call it while handling a click or a key. */
export async function authorise(settings: ExplorerSettings, request: SignInRequest): Promise<string> {
  const opened = openSignInWindow();
  try {
    return await tokenBy(opened, settings, request);
  } finally {
    opened.close();
  }
}
