import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

const NOT_NOW: ReadonlySet<unknown> = new Set(['TOO_BUSY', 'UNAVAILABLE']);

/** Seconds after which it is worth while to ask again. */
const RETRY_AFTER = '1';

/** What a client is answered, as far as it is one answer. */
interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** True when nothing at all was answered and asking again may help. */
export const isNotNow = ({ data, errors = [] }: Answer): boolean =>
  Object.values(data ?? {}).every((value) => value === null) &&
  errors.some(({ extensions }) => NOT_NOW.has(extensions?.['code']));

/** Says so in HTTP too, where proxies and clients that know no GraphQL can act on it. */
export const notNowPlugin: ApolloServerPlugin = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (body.kind === 'single' && isNotNow(body.singleResult)) {
          http.status = 503;
          http.headers.set('retry-after', RETRY_AFTER);
        }
        return Promise.resolve();
      },
    }),
};
