import { anonymous, type Viewer } from '@tessera/kit/identity/viewer.ts';
import { GraphQLError } from 'graphql';
import { IdentityProviderUnavailable, InvalidToken, type VerifyAccessToken } from './access-token.ts';
import { viewerOf } from './viewer-of-claims.ts';

const BEARER = /^Bearer +([\w-]+(?:\.[\w-]*){2}) *$/i;

const quoted = (text: string): string => `"${text.replaceAll(/["\\]|[^\x20-\x7e]/g, "'")}"`;

const invalidToken = (message: string): GraphQLError =>
  new GraphQLError(message, {
    extensions: {
      code: 'INVALID_TOKEN',
      http: {
        status: 401,
        headers: new Map([['www-authenticate', `Bearer error="invalid_token", error_description=${quoted(message)}`]]),
      },
    },
  });

const providerUnavailable = (cause: Error): GraphQLError =>
  new GraphQLError(
    'The identity provider cannot be reached to check the access token. Try again shortly, or without a token.',
    {
      originalError: cause,
      extensions: {
        code: 'IDENTITY_PROVIDER_UNAVAILABLE',
        http: { status: 503, headers: new Map([['retry-after', '5']]) },
      },
    },
  );

/** Who sends this request: nobody in particular without an `Authorization` header; an unacceptable one is refused, never taken for none. */
export async function authenticate(
  verify: VerifyAccessToken,
  authorization: string | undefined,
  requestId: string,
): Promise<Viewer> {
  if (authorization === undefined) return anonymous(requestId);
  const token = BEARER.exec(authorization)?.[1];
  if (token === undefined) throw invalidToken('The Authorization header must be a Bearer access token.');
  try {
    return viewerOf(await verify(token), requestId);
  } catch (error) {
    if (error instanceof InvalidToken) throw invalidToken(error.message);
    if (error instanceof IdentityProviderUnavailable) throw providerUnavailable(error);
    throw error;
  }
}
