import { Agent, fetch } from 'undici';
import { signServiceIdentity, type SigningKey } from '../identity/identity-token.ts';
import { tracedCall } from '../telemetry/traced-call.ts';

/** Another subgraph gave no usable answer: it is down, too slow, or refused the operation itself. Whether it did anything is unknown. */
export class SubgraphUnavailable extends Error {
  override readonly name = 'SubgraphUnavailable';
  readonly subgraph: string;
  constructor(subgraph: string, options?: ErrorOptions) {
    super(`${subgraph} gave no answer`, options);
    this.subgraph = subgraph;
  }
}

/** Asks another subgraph for `internal…` fields, as this process. */
export type CallSubgraph = <Data>(
  operation: string,
  variables: Readonly<Record<string, unknown>>,
  requestId: string,
) => Promise<Data>;

// Shorter than the subgraphs' own keep-alive, so that no request is written into a connection that is being closed.
const agent = new Agent({ keepAliveTimeout: 4_000, connections: 16, connect: { timeout: 1_000 } });

/** What a subgraph answers. */
interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
}

/** The data of an answer that is complete. Of errors only the codes are told: their words could quote a value. */
function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  if (data != null && errors === undefined) return data;
  throw new Error(errors?.map(({ extensions }) => String(extensions?.code)).join(' ') ?? 'no data');
}

const reasonOf = (error: unknown): string =>
  error instanceof Error && error.name === 'TimeoutError' ? 'TIMEOUT' : 'NO_ANSWER';

/** A caller of one subgraph. `timeout` in milliseconds covers the whole call. */
export const subgraphCaller =
  (signer: SigningKey, subgraph: string, url: string, timeout = 4_000): CallSubgraph =>
  async <Data>(operation: string, variables: Readonly<Record<string, unknown>>, requestId: string): Promise<Data> => {
    const identity = await signServiceIdentity(signer, { audience: subgraph, requestId });
    const post = async (trace: Readonly<Record<string, string>>): Promise<Data> => {
      const response = await fetch(url, {
        method: 'POST',
        dispatcher: agent,
        signal: AbortSignal.timeout(timeout),
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${identity}`,
          'x-request-id': requestId,
          ...trace,
        },
        body: JSON.stringify({ query: operation, variables }),
      });
      return dataOf((await response.json()) as Answer<Data>);
    };
    try {
      return await tracedCall(subgraph, requestId, reasonOf, post);
    } catch (error) {
      throw new SubgraphUnavailable(subgraph, { cause: error });
    }
  };
