import { once } from 'node:events';
import express from 'express';
import { metricsRoute } from './metrics.ts';

/** Shows this process's counts at `/metrics` of a port of its own, which the public does not reach. It ends with the process. */
export async function serveMetrics(port: number, host: string): Promise<void> {
  const app = express().disable('x-powered-by');
  app.get('/metrics', metricsRoute);
  const server = app.listen(port, host);
  server.unref();
  await once(server, 'listening');
}
