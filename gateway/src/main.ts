import { createServer } from 'node:http';
import { listen, stopOnSignal } from '@tessera/kit/server/lifecycle.ts';
import { main } from '@tessera/kit/server/main.ts';
import { createLog } from '@tessera/kit/telemetry/log.ts';
import { readConfig } from './config.ts';
import { createGateway } from './gateway.ts';

await main(async () => {
  const config = readConfig();
  const log = createLog('gateway', config.logLevel);
  const gateway = await createGateway(config, log);
  const server = createServer(gateway.app);
  stopOnSignal(server, log, { drain: gateway.drain, cleanup: gateway.stop });
  await listen(server, config.port, config.host);
  log.info({ port: config.port }, 'listening');
});
