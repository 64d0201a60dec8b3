import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import { isDemoPerson } from './demo-persons.ts';
import { signInPage } from './sign-in-page.ts';
import { assuranceLevel, requestedLevel } from './sign-in-policy.ts';

const PAGE_HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  'content-type': 'text/html; charset=utf-8',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

const LONGEST_FORM = 2_000;
const now = (): number => Math.floor(Date.now() / 1000);

/** The demo person that the client names as the one who is signing in: there is nothing to choose. */
const hinted = ({ login_hint: hint }: { readonly login_hint?: unknown }): string | undefined =>
  typeof hint === 'string' && isDemoPerson(hint) ? hint : undefined;

/** Shows the page for one pending authorisation request, or signs in whom the request names. */
export async function showSignIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { uid, params, session } = await provider.interactionDetails(request, response);
  const accountId = hinted(params);
  const level = requestedLevel(params.acr_values) ?? 'substantial';
  if (accountId !== undefined) {
    await provider.interactionFinished(request, response, { login: { accountId, acr: level, ts: now() } });
    return;
  }
  const client = await provider.Client.find(String(params.client_id));
  const page = signInPage({
    action: `/interaction/${uid}`,
    client: client?.clientName ?? 'an unknown client',
    current: session?.accountId,
    level,
  });
  response.writeHead(200, PAGE_HEADERS).end(page);
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_FORM) throw new Error('the form is too long');
  return new URLSearchParams(await text(request));
}

/** When somebody says they signed in; the form may say a while ago, to try out what asks for a fresh authentication. */
function signedInAt(form: URLSearchParams): number {
  const ago = Number(form.get('signed_in_seconds_ago') ?? 0);
  return now() - (Number.isSafeInteger(ago) && ago > 0 ? ago : 0);
}

/** Signs in as the person chosen, and sends the browser back to where it came from. */
export async function signIn(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const form = await readForm(request);
  const accountId = form.get('subject') ?? '';
  if (!isDemoPerson(accountId)) {
    response.writeHead(400, { 'content-type': 'text/plain' }).end('Nobody of that id lives in the demo country.\n');
    return;
  }
  const acr = assuranceLevel(form.get('acr')) ?? 'substantial';
  await provider.interactionFinished(request, response, { login: { accountId, acr, ts: signedInAt(form) } });
}
