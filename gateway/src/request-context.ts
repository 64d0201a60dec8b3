import { AsyncLocalStorage } from 'node:async_hooks';
import { signViewerIdentity, type SigningKey } from '@tessera/kit/identity/identity-token.ts';
import type { Viewer } from '@tessera/kit/identity/viewer.ts';

/** What the log says about one HTTP request, gathered while it is answered. */
export interface RequestFacts {
  readonly requestId: string;
  readonly startedAt: number; // epoch milliseconds
  operation?: string | null;
  operationType?: string;
  readonly errorCodes: Set<string>;
}

/** The facts of the request being answered, for code that is handed nothing of it. */
export const currentRequest = new AsyncLocalStorage<RequestFacts>();

/** What one GraphQL request carries through the gateway. */
export interface RequestContext {
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly acceptLanguage: string | undefined;
  readonly deadline: number; // epoch milliseconds after which no subgraph is asked any more
  /** The gateway's word to one subgraph about the viewer; signed once, however often the plan asks that subgraph. */
  readonly identityFor: (subgraph: string) => Promise<string>;
}

// The longest that a client waits is ten seconds; the answer must be out before.
const REQUEST_TIMEOUT = 8_000;
const LONGEST_ACCEPT_LANGUAGE = 200;

/** Builds the context of one request of `viewer`. */
export function requestContext(
  signer: SigningKey,
  viewer: Viewer,
  startedAt: number,
  acceptLanguage: string | undefined,
): RequestContext {
  const identities = new Map<string, Promise<string>>();
  return {
    requestId: viewer.requestId,
    viewer,
    acceptLanguage: acceptLanguage?.slice(0, LONGEST_ACCEPT_LANGUAGE),
    deadline: startedAt + REQUEST_TIMEOUT,
    identityFor: (audience) => {
      const known = identities.get(audience);
      if (known !== undefined) return known;
      const identity = signViewerIdentity(signer, { audience, viewer });
      identities.set(audience, identity);
      return identity;
    },
  };
}
