import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listen, stopOnSignal } from '@tessera/kit/server/lifecycle.ts';
import { main } from '@tessera/kit/server/main.ts';
import { createLog } from '@tessera/kit/telemetry/log.ts';
import { errors } from 'oidc-provider';
import { readConfig } from './config.ts';
import { offeredPersons } from './demo-persons.ts';
import { createProvider } from './provider.ts';
import { showSignIn, signIn } from './sign-in.ts';

const OPEN_JSON = { 'access-control-allow-origin': '*', 'content-type': 'application/json; charset=utf-8' };

await main(async () => {
  const config = readConfig();
  const log = createLog('identity-provider', config.LOG_LEVEL);
  const provider = createProvider(config);
  const protocol = provider.callback();
  let draining = false;

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url?.split('?')[0] ?? '/';
    if (path === '/health/live') response.writeHead(200).end();
    else if (path === '/health/ready') response.writeHead(draining ? 503 : 200).end();
    else if (path === '/demo-persons') response.writeHead(200, OPEN_JSON).end(JSON.stringify(offeredPersons()));
    else if (!path.startsWith('/interaction/')) await protocol(request, response);
    else if (request.method === 'POST') await signIn(provider, request, response);
    else await showSignIn(provider, request, response);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const isExpired = error instanceof errors.SessionNotFound;
      if (!isExpired) log.error({ err: error }, 'unexpected failure');
      const words = isExpired
        ? 'This sign-in has expired: go back and begin again.'
        : 'Something went wrong on our side.';
      response.writeHead(isExpired ? 400 : 500, { 'content-type': 'text/plain; charset=utf-8' }).end(`${words}\n`);
    });
  });
  provider.on('server_error', (_ctx, error) => log.error({ err: error }, 'unexpected failure'));
  await listen(server, config.PORT, config.HOST);
  const drain = (): void => {
    draining = true;
  };
  stopOnSignal(server, log, { drain, cleanup: () => Promise.resolve() });
  log.info({ port: config.PORT }, 'ready');
});
