import { createHash, randomBytes } from 'node:crypto';
import { demoSignIns } from '@tessera/kit/demo/country.ts';
import { StackError } from '../stack-error.ts';
import { CASE_TOOL, SCOPE, SHELL_REDIRECT } from './clients.ts';
import type { AssuranceLevel } from './sign-in-policy.ts';

/** Who wants a token, and how they are to have signed in. */
export interface SignInRequest {
  readonly issuer: string;
  readonly subject: string;
  readonly acr?: AssuranceLevel; // `substantial`, when left out
  readonly secondsAgo?: number; // pretend that the sign-in was a while ago
}

const random = (): string => randomBytes(32).toString('base64url');

function refused(what: string, cause?: unknown): StackError {
  return new StackError('SIGN_IN_FAILED', `the identity provider ${what}: see its log in the data folder`, { cause });
}

/** A browser without a screen: keeps cookies, and follows redirects up to the one that leaves the identity provider. */
function browser(): (url: URL, form?: URLSearchParams) => Promise<URL> {
  const cookies = new Map<string, string>();
  return async (url, form) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form && { method: 'POST', body: form }),
    });
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    await response.arrayBuffer();
    const location = response.headers.get('location');
    if (location === null) throw refused(`answered ${response.status} to a sign-in`);
    return new URL(location, url);
  };
}

async function redeem(
  issuer: string,
  parameters: Readonly<Record<string, string>>,
  authorization?: string,
): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams(parameters),
    ...(authorization !== undefined && { headers: { authorization } }),
  });
  const answer = (await response.json()) as { access_token?: string; error_description?: string };
  if (answer.access_token === undefined)
    throw refused(`gave no token (${answer.error_description ?? response.status})`);
  return answer.access_token;
}

/** Signs a demo person in as a browser would, by the authorisation code flow with PKCE, and returns the access token. */
export async function fetchToken({
  issuer,
  subject,
  acr = 'substantial',
  secondsAgo = 0,
}: SignInRequest): Promise<string> {
  const verifier = random();
  const request = new URL(`${issuer}/auth`);
  request.search = new URLSearchParams({
    acr_values: acr,
    client_id: 'shell',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    redirect_uri: SHELL_REDIRECT,
    response_type: 'code',
    scope: `openid ${SCOPE}`,
    state: random(),
  }).toString();
  const visit = browser();
  const page = await visit(request);
  const resumption = await visit(
    page,
    new URLSearchParams({ subject, acr, signed_in_seconds_ago: String(secondsAgo) }),
  );
  const code = (await visit(resumption)).searchParams.get('code');
  if (code === null) throw refused('gave no code');
  return redeem(issuer, {
    grant_type: 'authorization_code',
    client_id: 'shell',
    code,
    code_verifier: verifier,
    redirect_uri: SHELL_REDIRECT,
  });
}

/** The case tool's own token, by client credentials. */
export async function fetchCaseToolToken(issuer: string, secret: string): Promise<string> {
  const credentials = Buffer.from(`${CASE_TOOL}:${encodeURIComponent(secret)}`).toString('base64');
  return redeem(issuer, { grant_type: 'client_credentials', scope: SCOPE }, `Basic ${credentials}`);
}

/** The demo person who holds that role: the first, the second, … of those who do. */
export function subjectOf(role: string, nth = 1): string {
  const holders = demoSignIns.filter((signIn) => signIn.role === role);
  const found = holders[nth - 1];
  if (found !== undefined) return found.subject;
  if (holders.length > 0)
    throw new StackError(
      'ARGUMENT_WRONG',
      `of the role ${role} there are persons 1 to ${holders.length} in the demo country`,
    );
  const known = [...new Set(demoSignIns.map((signIn) => signIn.role)), 'SERVICE'].join(', ');
  throw new StackError('ARGUMENT_WRONG', `nobody in the demo country holds the role ${role}; there are ${known}`);
}
