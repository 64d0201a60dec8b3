import { createServer } from 'node:http';
import { listen, stopOnSignal } from '@tessera/kit/server/lifecycle.ts';
import { main } from '@tessera/kit/server/main.ts';
import { createLog } from '@tessera/kit/telemetry/log.ts';
import { serveMetrics } from '@tessera/kit/telemetry/serve-metrics.ts';
import { startTelemetry } from '@tessera/kit/telemetry/start-telemetry.ts';
import { readConfig } from './config.ts';

await main(async () => {
  const config = readConfig();
  const log = createLog('gateway', config.logLevel);
  const telemetry = await startTelemetry('gateway', config.telemetry, log);
  // After tracing has begun: @apollo/gateway takes its tracer when it is loaded.
  const { createGateway } = await import('./gateway.ts');
  const gateway = await createGateway(config, log);
  const server = createServer(gateway.app);
  stopOnSignal(server, log, {
    drain: gateway.drain,
    cleanup: async () => {
      await gateway.stop();
      await telemetry.end();
    },
  });
  if (config.metricsPort !== undefined) await serveMetrics(config.metricsPort, config.host);
  await listen(server, config.port, config.host);
  log.info({ port: config.port }, 'listening');
});
