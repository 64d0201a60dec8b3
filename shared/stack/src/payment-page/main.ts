import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parseSigningKey } from '@tessera/kit/identity/identity-token.ts';
import { checkoutReader, PAYMENTS } from '@tessera/kit/payment/checkout-token.ts';
import { subgraphCaller } from '@tessera/kit/server/call-subgraph.ts';
import { listen, stopOnSignal } from '@tessera/kit/server/lifecycle.ts';
import { main } from '@tessera/kit/server/main.ts';
import { createLog } from '@tessera/kit/telemetry/log.ts';
import type { JSONWebKeySet } from 'jose';
import { answerCheckout } from './answer-checkout.ts';
import { pageHeaders, plainAnswer } from './checkout-page.ts';
import { readConfig } from './config.ts';

await main(async () => {
  const config = readConfig();
  const log = createLog('payment-page', config.LOG_LEVEL);
  const signer = await parseSigningKey(config.IDENTITY_KEY_FILE, PAYMENTS);
  const till = {
    read: checkoutReader('accounts', JSON.parse(config.IDENTITY_JWKS_FILE) as JSONWebKeySet),
    accounts: subgraphCaller(signer, 'accounts', config.ACCOUNTS_URL),
  };
  let draining = false;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.url === '/health/live') response.writeHead(200).end();
    else if (request.url === '/health/ready') response.writeHead(draining ? 503 : 200).end();
    else await answerCheckout(till, request, response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'unexpected failure');
      response.writeHead(500, pageHeaders).end(plainAnswer('Something went wrong on our side.'));
    });
  });
  await listen(server, config.PORT, config.HOST);
  const drain = (): void => {
    draining = true;
  };
  stopOnSignal(server, log, { drain, cleanup: () => Promise.resolve() });
  log.info({ port: config.PORT }, 'ready');
});
