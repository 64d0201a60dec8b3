import type { GraphQLFormattedError } from 'graphql';

const ACR = /^[\w:/.-]{1,100}$/;

/** The `WWW-Authenticate` value by which a client learns how its user must sign in to repeat the request (RFC 9470); null when no error asks for it. */
export function challengeFor(errors: readonly GraphQLFormattedError[]): string | null {
  const stepUp = errors.find(({ extensions }) => extensions?.['code'] === 'STEP_UP_REQUIRED')?.extensions;
  if (stepUp === undefined) return null;
  const acrValues = [stepUp['acrValues']]
    .flat()
    .filter((acr): acr is string => typeof acr === 'string' && ACR.test(acr));
  const maxAge = stepUp['maxAge'];
  return [
    'Bearer error="insufficient_user_authentication"',
    'error_description="A fresh and stronger authentication is required"',
    ...(acrValues.length > 0 ? [`acr_values="${acrValues.join(' ')}"`] : []),
    ...(Number.isSafeInteger(maxAge) ? [`max_age="${String(maxAge)}"`] : []),
  ].join(', ');
}
