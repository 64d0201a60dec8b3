import { Agent, fetch } from 'undici';
import { signServiceIdentity, type SigningKey } from '../identity/identity-token.ts';

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

/** A caller of one subgraph. `timeout` in milliseconds covers the whole call. */
export const subgraphCaller =
  (signer: SigningKey, subgraph: string, url: string, timeout = 4_000): CallSubgraph =>
  async <Data>(operation: string, variables: Readonly<Record<string, unknown>>, requestId: string): Promise<Data> => {
    const identity = await signServiceIdentity(signer, { audience: subgraph, requestId });
    try {
      const response = await fetch(url, {
        method: 'POST',
        dispatcher: agent,
        signal: AbortSignal.timeout(timeout),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${identity}`, 'x-request-id': requestId },
        body: JSON.stringify({ query: operation, variables }),
      });
      const answer = (await response.json()) as { data?: Data | null; errors?: readonly { message: string }[] };
      if (answer.data == null || answer.errors !== undefined)
        throw new Error(answer.errors?.map(({ message }) => message).join('; ') ?? 'no data');
      return answer.data;
    } catch (error) {
      throw new SubgraphUnavailable(subgraph, { cause: error });
    }
  };
