import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { moneyOf } from '@tessera/kit/money/money.ts';
import type { PlaceOf } from '../../src/order/registry.ts';
import type { RegistryDouble } from '../registry-double.ts';

/** A registry that other processes can ask. */
export interface RegistryServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

interface Question {
  readonly query: string;
  readonly variables: { readonly sessionId: string; readonly input: PlaceOf };
}

async function answer(registry: RegistryDouble, { query, variables }: Question): Promise<object> {
  const { sessionId, input } = variables;
  if (query.includes('internalPlaceTake')) {
    const outcome = await registry.takePlace(input);
    return { internalPlaceTake: { taken: outcome.taken, reason: 'reason' in outcome ? outcome.reason : null } };
  }
  if (query.includes('internalPlaceRelease')) {
    await registry.releasePlace(input);
    return { internalPlaceRelease: { released: true } };
  }
  const session = await registry.snapshot(sessionId);
  if (session === null) return { internalSessionSnapshot: null };
  const { price, currency, ...rest } = session;
  return { internalSessionSnapshot: { ...rest, price: moneyOf(price, currency), bookable: true } };
}

const questionOf = async (request: IncomingMessage): Promise<Question> => JSON.parse(await text(request)) as Question;

/** Serves the double where registry's own address would be. Every `every`th question is heard, and done, and never answered. */
export async function serveRegistry(registry: RegistryDouble, every: number): Promise<RegistryServer> {
  let asked = 0;
  const server = createServer((request, response) => {
    void (async () => {
      const data = await answer(registry, await questionOf(request));
      if (++asked % every === 0) request.socket.destroy();
      else response.setHeader('content-type', 'application/json').end(JSON.stringify({ data }));
    })().catch(() => request.socket.destroy());
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/graphql`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
